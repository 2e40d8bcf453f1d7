"""The map half a segment higher or lower: an illustration of a prefixed or postfixed plexus, not a measured map.

A share becomes a weight, each root takes the mean of its own weight and its neighbour's, and the mean becomes the
nearest share again. The weights are our display choice: no source supports finer ones for all muscles.
"""

from collections.abc import Iterator

import pandas as pd

from anatomy.atlas import Atlas
from anatomy.links import rows

WEIGHTS = {"major": 1.0, "minor": 0.5, "disputed": 0.25}
LEAST = {"major": 0.75, "minor": 0.375, "disputed": 0.125}  # halfway to the next lower weight
STEPS = {"prefixed": 1, "postfixed": -1}  # prefixed: fibres come from higher roots, so a root takes from the next below
Weights = dict[str, float]


def shifted(atlas: Atlas, plexus: str) -> Atlas:
    """The same anatomy with grading and carried roots moved; everything else stays."""
    roots = [str(root) for root in atlas["roots"]["id"]]
    step = STEPS[plexus]
    grading, carries = atlas["grading"], atlas["carries"]
    moved = {
        "grading": frame(grading, regraded(grading, roots, step)),
        "carries": frame(carries, recarried(carries, roots, step)),
    }
    return Atlas({**atlas.facts, **moved})


def move(weights: Weights, roots: list[str], step: int) -> Weights:
    """Half a segment: each root the mean of its own weight and its neighbour's; beyond the roots shown is nothing."""
    padded = [0.0, *(weights.get(root, 0.0) for root in roots), 0.0]
    return {root: (padded[at] + padded[at + step]) / 2 for at, root in enumerate(roots, start=1)}


def share(weight: float) -> str:
    """The share whose weight is nearest, the higher of two that are equally near; nothing if none is near."""
    return next((name for name, least in LEAST.items() if weight >= least), "")


def regraded(grading: pd.DataFrame, roots: list[str], step: int) -> Iterator[dict[str, str]]:
    """The rows of the grading, moved."""
    found: dict[tuple[str, str], Weights] = {}
    for muscle, nerve, root, name in rows(grading, "muscle", "nerve", "root", "share"):
        found.setdefault((muscle, nerve), {})[root] = WEIGHTS[name]
    for (muscle, nerve), weights in found.items():
        for root, weight in move(weights, roots, step).items():
            if name := share(weight):
                yield {"muscle": muscle, "nerve": nerve, "root": root, "share": name}


def recarried(carries: pd.DataFrame, roots: list[str], step: int) -> Iterator[dict[str, str]]:
    """The rows of what nerves carry, moved: a root new to a nerve takes the way of the root it takes over from."""
    found: dict[str, dict[str, str]] = {}
    for nerve, root, through in rows(carries, "nerve", "root", "through"):
        found.setdefault(nerve, {})[root] = through
    for nerve, ways in found.items():
        for at, root in enumerate(roots):
            near = roots[at + step] if 0 <= at + step < len(roots) else ""
            if root in ways or near in ways:
                yield {"nerve": nerve, "root": root, "through": ways.get(root, ways.get(near, ""))}


def frame(like: pd.DataFrame, moved: Iterator[dict[str, str]]) -> pd.DataFrame:
    """Rows with the columns of another table; what a moved row no longer has is our own estimate."""
    table = pd.DataFrame(moved).reindex(columns=like.columns, fill_value="")
    return table.assign(source="own_estimate", place="half a segment up or down, as an illustration")
