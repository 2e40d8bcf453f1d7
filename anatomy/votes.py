"""Who gives a muscle which root: those who name it, those who give others, those who looked and found none."""

from dataclasses import dataclass
from functools import cache

import pandas as pd

from anatomy.atlas import Atlas

KINDS = ("primary", "review", "textbook", "model", "web", "own")  # primary studies first
CHARTS = ("review", "textbook", "web")


@dataclass(frozen=True)
class Votes:
    """Rows of the supply table that speak of one muscle and one root, primary studies first."""

    say: pd.DataFrame  # name the root
    none: pd.DataFrame  # looked for it and found nothing
    other: pd.DataFrame  # charts that give this muscle other roots only, all their rows


def ranked(atlas: Atlas, table: pd.DataFrame) -> pd.DataFrame:
    """Rows that cite a source: primary studies first, then by year, then by name."""
    kinds, years = atlas.names("sources", "kind"), atlas.names("sources", "year")
    place = [KINDS.index(kinds[source]) if source else len(KINDS) for source in table["source"]]
    keys = table.assign(_kind=place, _year=[years.get(source, "") or "9999" for source in table["source"]])
    return keys.sort_values(["_kind", "_year", "source"], kind="stable").drop(columns=["_kind", "_year"])


@cache
def cited(atlas: Atlas, name: str) -> pd.DataFrame:
    """A whole table that cites sources, primary studies first."""
    return ranked(atlas, atlas[name])


@cache
def heard(atlas: Atlas, muscle: str) -> pd.DataFrame:
    """Every statement on a muscle or a group that holds it, primary studies first."""
    return ranked(atlas, atlas.statements(muscle))


@cache
def charts(atlas: Atlas, muscle: str) -> pd.DataFrame:
    """Rows of charts that give the whole range of this very muscle: no measurements, no groups."""
    rows = heard(atlas, muscle)
    return charted(atlas, rows[rows["muscle"] == muscle])


def charted(atlas: Atlas, rows: pd.DataFrame) -> pd.DataFrame:
    """Those rows that come from charts, without a figure."""
    kinds = atlas.names("sources", "kind")
    full = [kinds[source] in CHARTS and not value for source, value in rows[["source", "value"]].to_numpy()]
    return rows.loc[full]


@cache
def whole(atlas: Atlas, nerve: str) -> pd.DataFrame:
    """Statements on the roots of a whole nerve, primary studies first."""
    supply = atlas["supply"]
    return ranked(atlas, supply[(supply["nerve"] == nerve) & (supply["muscle"] == "") & (supply["group"] == "")])


@cache
def votes(atlas: Atlas, muscle: str, root: str) -> Votes:
    """How the sources read stand to one root feeding one muscle."""
    rows = heard(atlas, muscle)
    here, found = rows["root"] == root, rows["value"] != "0"
    full = charts(atlas, muscle)
    naming = set(rows[here]["source"])
    return Votes(
        say=rows[here & found],
        none=rows[here & ~found],
        other=full[~full["source"].isin(naming)],
    )


def named(atlas: Atlas, muscle: str) -> list[str]:
    """The roots that anybody names for a muscle, from head to foot."""
    spoken = set(heard(atlas, muscle)["root"])
    return [root for root in atlas["roots"]["id"] if root in spoken]


def versions(atlas: Atlas, rows: pd.DataFrame) -> list[tuple[list[str], list[str]]]:
    """The ranges some rows of charts give, the commonest first: segments, and the sources that give just these."""
    segments = list(atlas["segments"]["id"])
    ranges: dict[tuple[str, ...], list[str]] = {}
    for source in dict.fromkeys(rows["source"]):
        spoken = set(rows[rows["source"] == source]["root"])
        ranges.setdefault(tuple(root for root in segments if root in spoken), []).append(str(source))
    return sorted(((list(roots), sources) for roots, sources in ranges.items()), key=lambda found: -len(found[1]))


def disputed(atlas: Atlas, muscle: str, root: str) -> bool:
    """True where a root is named but our grading doubts or leaves it out, or where somebody looked and found none."""
    said = votes(atlas, muscle, root)
    share = atlas.reach(f"muscle:{muscle}").get(f"root:{root}", "")
    return not said.say.empty and (share in ("", "disputed") or not said.none.empty)
