"""What is settled and what is not: the one place that decides what may be asked as a fact."""

from functools import cache

from anatomy import Atlas
from anatomy.votes import charts, heard

SURE = ("A", "B")
FEW = 3  # charts; with fewer, nobody can be said to disagree
PART = 4  # a quarter of the charts on either side is a disagreement


@cache
def sure(atlas: Atlas, muscle: str) -> bool:
    """True where charts, or charts and physiology, agree on a muscle."""
    return atlas.confidence(muscle) in SURE


@cache
def shares(atlas: Atlas, muscle: str) -> dict[str, str]:
    """Each root we count for a muscle, and how much comes from it."""
    rows = atlas["grading"]
    rows = rows[rows["muscle"] == muscle]
    return dict(zip(rows["root"].astype(str), rows["share"].astype(str), strict=True))


@cache
def nerve(atlas: Atlas, muscle: str) -> str:
    """The nerve we give a muscle."""
    rows = atlas["grading"]
    return str(rows[rows["muscle"] == muscle]["nerve"].iloc[0])


@cache
def naming(atlas: Atlas, muscle: str) -> set[str]:
    """The roots that any source names for a muscle, or for a group that holds it."""
    rows = heard(atlas, muscle)
    return set(rows[rows["value"] != "0"]["root"])


@cache
def nerves(atlas: Atlas, muscle: str) -> set[str]:
    """Every nerve that any source names for a muscle."""
    return set(heard(atlas, muscle)["nerve"]) - {""}


@cache
def kin(atlas: Atlas, muscle: str) -> set[str]:
    """The nerve of a muscle, its parents, the trunks on its way: none of them is a wrong answer."""
    feeds = [feed for feed in atlas.links.feeds if feed.muscle == muscle]
    return {part for feed in feeds for part in feed.nerves} | nerves(atlas, muscle)


@cache
def agreed(atlas: Atlas, muscle: str) -> bool:
    """True where all who name a nerve for a muscle name the one we give, or its parent."""
    parents = atlas.names("nerves", "parent")
    own = nerve(atlas, muscle)
    return nerves(atlas, muscle) <= {own, parents[own]}


@cache
def split(atlas: Atlas, muscle: str) -> dict[str, str]:
    """How the charts stand to each root of a muscle: split, agree, none, or open where only a few differ."""
    rows, counted = charts(atlas, muscle), shares(atlas, muscle)
    everyone = set(rows["source"])
    if len(everyone) < FEW:
        return {}
    spoken = naming(atlas, muscle)
    found = {}
    for root in atlas["roots"]["id"]:
        names = len(set(rows[rows["root"] == root]["source"]))
        side = standing(names, len(everyone))
        if side == "none" and root in spoken:
            side = "open"
        found[str(root)] = "split" if counted.get(root) == "disputed" else side
    return found


def standing(names: int, everyone: int) -> str:
    """Some of all charts name a root: do they agree?"""
    if names in (0, everyone):
        return "agree" if names else "none"
    return "split" if min(names, everyone - names) * PART >= everyone else "open"
