"""The description of the nerves: runs, their points, and the order in which they can be laid."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from anatomy.schema import Column, Table, count, number
from drawing.mesh import Points
from drawing.stack import stack

NAME: dict[str, Any] = {"form": r"[A-Za-z0-9-]+", "allowed": "a name of letters, digits and hyphens"}
TABLE = Table(
    "One run of a nerve or root: what it belongs to, where it begins and ends, and its half axes in mm.",
    (
        Column("name", "Name of the part.", **NAME),
        Column("thing", "The nerve or root it belongs to.", of="things", optional=True),
        Column("from", "The run it springs from; its first point is moved onto it.", optional=True, **NAME),
        Column("to", "The run it joins or muscle it ends in; its last point is moved there.", optional=True, **NAME),
        number("wide", "Half width, mm."),
        number("thick", "Half thickness, mm."),
        Column("source", "Where its course is from.", of="sources"),
    ),
    key=("name",),
)
COURSES = Table(
    "One point of a run, in order.",
    (
        Column("name", "The run.", **NAME),
        count("point", "Place in the order."),
        Column("frame", "The vertebra in whose own axes the figures are; empty: the frame of the body.", optional=True),
        number("x", "mm."),
        number("y", "mm."),
        number("z", "mm."),
        number("swell", "How much stouter or finer than the run it is here (ganglion, end)."),
    ),
    key=("name", "point"),
)
HOME = Path(__file__).parents[1] / "data/shapes"


@dataclass(frozen=True)
class Run:
    """A run as described: its points (n, 3) in the frame of the body, and how stout it is at each (n,)."""

    name: str
    thing: str
    start: str
    end: str
    wide: float
    thick: float
    points: Points
    swell: Points


def placed(rows: pd.DataFrame) -> Points:
    """The points (n, 3) of a run in the frame of the body."""
    own = rows[["x", "y", "z"]].to_numpy(float)
    pairs = zip(rows["frame"], own, strict=True)
    return np.array([stack().bones[frame].out(at) if frame else at for frame, at in pairs])


def runs() -> list[Run]:
    """Every run, each after those it is tied to."""
    points = dict(iter(pd.read_csv(HOME / "courses.csv", keep_default_na=False).groupby("name", sort=False)))
    found = []
    for row in pd.read_csv(HOME / "runs.csv", keep_default_na=False).to_dict("records"):
        rows = points[row["name"]]
        name, thing, start, end = (str(row[word]) for word in ("name", "thing", "from", "to"))
        wide, thick, swell = float(row["wide"]), float(row["thick"]), rows["swell"].to_numpy(float)
        found.append(Run(name, thing, start, end, wide, thick, placed(rows), swell))
    return ordered(found)


def ordered(found: list[Run]) -> list[Run]:
    """The runs such that each comes after those it is tied to; raise ValueError on a circle."""
    waiting, order = {run.name: run for run in found}, list[Run]()
    while waiting:
        ready = [run for run in waiting.values() if run.start not in waiting and run.end not in waiting]
        if not ready:
            raise ValueError(f"runs that wait for each other: {sorted(waiting)}")
        order += ready
        waiting = {name: run for name, run in waiting.items() if all(run is not one for one in ready)}
    return order
