"""The tension paths as lines in space, draped over the body as it is."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

from anatomy.read import rows_of
from anatomy.schema import Column, Table, count, number
from anatomy.tables import TABLES
from drawing import frame, tables
from drawing.drape import BAND, Ground, drape
from drawing.mesh import Curve, Points
from drawing.part import Part
from drawing.pins import SOURCE, footprints

FACTS = Path(__file__).parents[1] / "data"
PIN = "insertion:"
FREE = "free"
DENSE = 6.0  # percent of the thigh between points on the band
TABLE = Table(
    "Points of the tension paths, in order along each strand.",
    (
        Column("path", "The path.", of="paths"),
        Column("strand", "Strand of the path.", form="[a-z]", allowed="one small letter"),
        count("point", "Place along the strand, counting from 1."),
        Column(
            "on",
            "What it lies on: the name of a part, an insertion (kind:id), or free in the depth.",
            form=r"(insertion:)?[A-Za-z0-9-]+",
            allowed="the name of a part, insertion:id, or free",
        ),
        number("level", "Percent of the thigh; for points on the band."),
        number("across", "From the front border of the band (0) to the back border (1)."),
        number("x", "mm; for points on other parts, before they are brought to the surface."),
        number("y", "mm."),
        number("z", "mm; of an insertion the point nearest to this height is taken."),
        SOURCE,
    ),
    key=("path", "strand", "point"),
)


@dataclass(frozen=True)
class Line:
    """One strand of a path: its curve (k, 3) in mm from where the load comes to where it goes, and how to draw it."""

    path: str
    strand: str
    curve: Curve
    kind: str  # main, thin, arc or sink
    look: str  # in-series, anchor, continuity, bulge or posture
    hidden: bool  # runs in the depth at least in part
    tense: Curve | None = None  # the curve (k, 3) when vastus lateralis is tense; only of arcs


@dataclass(frozen=True)
class Stop:
    """A point of a strand as the table gives it."""

    on: str
    level: float
    across: float
    x: float
    y: float
    z: float


def facts() -> dict[str, dict[str, str]]:
    """The paths of the facts by id."""
    return {row.cells["id"]: row.cells for row in rows_of(FACTS / "paths.csv", TABLES["paths"])[0] or []}


def kind(path: Mapping[str, str]) -> str:
    """How a path is drawn, from its role, mechanism and drawing rule."""
    if path["role"] == "sink":
        return "sink"
    if path["mechanism"] == "bulge":
        return "arc"
    return "thin" if re.search(r"\bthin\b", path["rule"]) else "main"


def dense(stops: Sequence[Stop]) -> list[Stop]:
    """The same stops, with more between those that lie on the band, so that a line keeps its place across it."""
    found = [stops[0]]
    for one, other in pairwise(stops):
        between = int(abs(other.level - one.level) / DENSE) if one.on == other.on == BAND else 0
        for share in np.linspace(0, 1, between + 2)[1:-1]:
            level, across = (a + (b - a) * share for a, b in ((one.level, other.level), (one.across, other.across)))
            found.append(Stop(BAND, float(level), float(across), one.x, one.y, one.z))
        found.append(other)
    return found


def place(stop: Stop, ground: Ground, feet: Mapping[str, Points]) -> Points:
    """Where a stop is in the body (3,), mm."""
    if stop.on.startswith(PIN):
        points = feet[stop.on.removeprefix(PIN)]
        return np.asarray(points[0] if np.isnan(stop.z) else points[np.abs(points[:, 2] - stop.z).argmin()])
    if stop.on == BAND:
        return ground.on_band(frame.height(stop.level), stop.across)
    point = np.array([stop.x, stop.y, stop.z])
    return point if stop.on == FREE else ground.snap(stop.on, point)


def strand(stops: Sequence[Stop], ground: Ground, feet: Mapping[str, Points], bones: Mapping[str, str]) -> Curve:
    """The curve (k, 3) of one strand, mm."""
    stops = dense(stops)
    on = [bones[stop.on.removeprefix(PIN)] if stop.on.startswith(PIN) else stop.on for stop in stops]
    under = [() if FREE in pair else pair for pair in pairwise(on)]
    points = np.array([place(stop, ground, feet) for stop in stops])
    curve = drape(ground, points, under)
    for end in (0, -1):
        if stops[end].on == FREE or stops[end].on.startswith(PIN):
            curve[end] = points[end]
    return curve


def tense(parts: Mapping[str, Part]) -> dict[str, Part]:
    """The parts with those that move in the state they have when vastus lateralis is tense."""
    return {name: parts.get(f"{name}-tense", part) for name, part in parts.items()}


def even(curve: Curve, count: int) -> Curve:
    """A curve with as many points as asked for, evenly by number."""
    at = np.linspace(0, len(curve) - 1, count)
    return np.stack([np.interp(at, np.arange(len(curve)), curve[:, axis]) for axis in range(3)], axis=1)


def lines(parts: Mapping[str, Part], wanted: Collection[str] | None = None) -> list[Line]:
    """Every strand of every path (or of those wanted), in their order; `parts` is a body, right side, by name."""
    ground, tight, known = Ground(parts), Ground(tense(parts)), facts()
    feet = footprints(ground)
    bones = dict(tables.load("pins")[["insertion", "on"]].to_numpy())
    table, found = tables.load("lines").sort_values("point", kind="stable"), []
    for path, row in known.items():
        if wanted is not None and path not in wanted:
            continue
        look, sort = (row["also"] or row["mechanism"]).replace(" ", "-"), kind(row)
        for letter, rows in table[table["path"] == path].groupby("strand"):
            stops = [Stop(*cells) for cells in rows[["on", "level", "across", "x", "y", "z"]].to_numpy()]
            curve = strand(stops, ground, feet, bones)
            pushed = even(strand(stops, tight, feet, bones), len(curve)) if sort == "arc" else None
            free = any(stop.on == FREE for stop in stops)
            found.append(Line(path, str(letter), curve, sort, look, free, pushed))
    return found
