"""Nerves and roots as tubes: each starts on its parent, keeps clear of bone and ends in the muscle it supplies."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
from scipy.spatial import cKDTree

from anatomy.schema import Column, Table, count, number
from drawing.mesh import Curve, Points
from drawing.part import Part
from drawing.room import Floats, Room
from drawing.stack import stack
from drawing.tubes import smooth, tube

NAME = {"form": r"[A-Za-z0-9-]+", "allowed": "a name of letters, digits and hyphens"}
TABLE = Table(
    "One run of a nerve or root: what it belongs to, where it begins and ends, and its half axes in mm.",
    (
        Column("name", "Name of the part.", **NAME),
        Column("thing", "The nerve or root it belongs to.", of="things", optional=True),
        Column("from", "The run it springs from; its first point is moved onto it.", optional=True, **NAME),
        Column("to", "The run it joins or the muscle it ends in; its last point is moved there.", optional=True, **NAME),
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
GAP = 0.8  # mm between a nerve's surface and bone
INTO = 1.5  # mm a branch goes into its muscle
END = 0.5  # how fine a branch is where it enters
STUMP = 4  # points of a left root that are shown


def tables() -> tuple[pd.DataFrame, dict[str, pd.DataFrame]]:
    """The runs, and the points of each by its name."""
    runs = pd.read_csv(HOME / "nerves.csv", keep_default_na=False)
    points = pd.read_csv(HOME / "courses.csv", keep_default_na=False)
    return runs, dict(iter(points.groupby("name", sort=False)))


def placed(rows: pd.DataFrame) -> Points:
    """The points (n, 3) of a run in the frame of the body."""
    own = rows[["x", "y", "z"]].to_numpy(float)
    return np.array([stack().bones[frame].out(at) if frame else at for frame, at in zip(rows["frame"], own, strict=True)])


def onto(curve: Curve, point: Points) -> Points:
    """The point of a curve nearest to a point."""
    start, way = curve[:-1], np.diff(curve, axis=0)
    share = np.clip(((point - start) * way).sum(1) / ((way * way).sum(1) + 1e-12), 0, 1)
    near = start + share[:, None] * way
    return np.asarray(near[np.linalg.norm(near - point, axis=1).argmin()])


def into(part: Part, point: Points, normals: Points) -> Points:
    """A point a little inside a muscle, under the place of its surface nearest to `point`."""
    _, place = cKDTree(part.mesh.points).query(point)
    return np.asarray(part.mesh.points[place] - INTO * normals[place])


class Web:
    """Runs laid so far, by name; each new one is tied to those and to the muscles."""

    def __init__(self, body: Iterable[Part]) -> None:
        parts = list(body)
        bones = [part.mesh for part in parts if part.tissue in ("bone", "disc") and part.side != "left"]
        self.room = Room.between(bones)
        self.muscles = {part.name: part for part in parts if part.tissue not in ("bone", "disc", "nerve", "dura")}
        self.lines: dict[str, Curve] = {}

    def tied(self, points: Points, start: str, end: str) -> Points:
        """The points with the first one on its parent and the last one on or in its goal."""
        points = points.copy()
        if start:
            points[0] = onto(self.lines[start], points[0])
        if end in self.lines:
            points[-1] = onto(self.lines[end], points[-1])
        elif end:
            muscle = self.muscles[end]
            points[-1] = into(muscle, points[-1], muscle.mesh.normals)
        return points

    def run(self, row: pd.Series, rows: pd.DataFrame) -> Part:
        """One run as a part."""
        points = self.tied(placed(rows), row["from"], row["to"])
        swell = rows["swell"].to_numpy(float, copy=True)
        if row["to"] in self.muscles:
            swell[-1] = END
        curve, sizes = smooth(points, swell[:, None])
        girth = sizes[:, 0]
        if row["thing"]:
            curve = self.room.clear(curve, girth * row["thick"] + GAP)
        self.lines[row["name"]] = curve
        return shaped(row["name"], row["thing"], curve, girth * row["wide"], girth * row["thick"])


def shaped(name: str, thing: str, curve: Curve, wide: Floats, thick: Floats) -> Part:
    """A nerve (or the dural sac, which stands for no nerve) about its centre line."""
    mesh = tube(curve, wide, thick)
    if thing:
        return Part(name, thing, "nerve", "nerves", mesh, (curve,))
    return Part(name, "", "dura", "nerves", mesh, (curve,), side="middle")


def stump(part: Part, row: pd.Series, rows: pd.DataFrame) -> Part:
    """The left root of a right one: as far as just past its foramen, tapering."""
    last = placed(rows)[STUMP - 1]
    place = 1 + int(np.linalg.norm(part.fibres[0] - last, axis=1).argmin())
    curve = part.fibres[0][:place]
    _, sizes = smooth(placed(rows)[:STUMP], rows["swell"].to_numpy(float)[:STUMP, None])
    girth = np.interp(np.linspace(0, 1, len(curve)), np.linspace(0, 1, len(sizes)), sizes[:, 0])
    girth[-2:] *= [0.8, 0.5]
    short = shaped(part.name, part.thing, curve, girth * row["wide"], girth * row["thick"])
    return replace(short, side="right").mirrored()


def ordered(runs: pd.DataFrame) -> list[int]:
    """Places of the runs such that each comes after those it is tied to; raise ValueError on a circle."""
    names, done, order = set(runs["name"]), set[str](), list[int]()
    while len(order) < len(runs):
        ready = [
            place
            for place, row in runs.iterrows()
            if row["name"] not in done and all(one not in names or one in done for one in (row["from"], row["to"]))
        ]
        if not ready:
            raise ValueError(f"runs that wait for each other: {sorted(names - done)}")
        order += ready
        done |= set(runs.loc[ready, "name"])
    return order


def nerves(body: Iterable[Part]) -> list[Part]:
    """Dural sac, roots and nerves of the right side, and short roots of the left, for a body with bones and muscles."""
    runs, points = tables()
    web, found = Web(body), []
    for place in ordered(runs):
        row = runs.loc[place]
        rows = points[row["name"]]
        found.append(web.run(row, rows))
        if row["name"] == row["thing"].replace("root:", "root-"):
            found.append(stump(found[-1], row, rows))
    return found
