"""The great vessels of the thigh, and what runs with them: between which muscles, over which levels."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from anatomy.schema import Column, Table, number
from drawing.bezier import Line
from drawing.section_grid import STEP, Field, Mask, distance, places, points
from drawing.tables import load

TABLE = Table(
    "A vessel, or a nerve that runs with it, in the sections of the thigh over a span of levels.",
    (
        Column("id", "own name"),
        Column("kind", "what it is", choices=("artery", "vein", "nerve")),
        Column("thing", "the fact it stands for", of="things", optional=True),
        number("bottom", "lowest level, percent"),
        number("top", "highest level, percent"),
        Column("between", "parts it lies between, parted by |"),
        number("dx", "shift from there, mm, medial positive"),
        number("dy", "shift from there, mm, backward positive"),
        number("radius", "drawn radius, mm"),
        Column("source", "where it is from", of="sources"),
    ),
    key=("id", "bottom"),
)
PULL = {"artery": 0.45, "vein": 0.45, "nerve": 0.2}  # cost of a millimetre from the wish, of one deep in flesh 1
FAR = 18.0  # mm: no bundle is moved further


@dataclass(frozen=True)
class Bundle:
    """A vessel or nerve cut across: its middle and radius in mm; a flat one is wider than high by `flat`."""

    name: str
    kind: str
    thing: str
    at: Line
    radius: float
    flat: float = 1.0


def rows(level: float) -> pd.DataFrame:
    """The rows of the table that hold at a level (percent)."""
    table = load("vessels")
    return table[(table["bottom"] <= level) & (level <= table["top"])]


def between(names: list[str], known: dict[str, Field], room: Mask) -> Line | None:
    """The point (2,) of the room nearest to all the named parts at once; None if fewer than two are there."""
    fields = np.array([known[name] for name in names if name in known])
    if len(fields) < 2:
        return None
    cost = np.clip(fields, 0, None).sum(0) + fields.max(0) * 0.5
    best = np.unravel_index(int(np.where(room, cost, np.inf).argmin()), room.shape)
    return np.asarray(points(*best))


def settle(one: Bundle, room: Mask, depth: Field) -> Line:
    """Where a bundle lies: near its wish, in the room, and not inside a muscle (`depth`, mm)."""
    row, column = places(one.at[None])[0]
    side = int(FAR / STEP)
    top, left = max(0, int(row) - side), max(0, int(column) - side)
    window = (slice(top, int(row) + side + 1), slice(left, int(column) + side + 1))
    inset = -distance(room[window])
    rows_, columns = np.mgrid[window[0].start : window[0].start + inset.shape[0], left : left + inset.shape[1]]
    away = np.linalg.norm(points(rows_, columns) - one.at, axis=-1)
    tight = np.clip(one.radius * np.sqrt(one.flat) + 0.9 - inset, 0, None)
    cost = PULL[one.kind] * away + np.clip(depth[window], 0, 8) + 4 * tight
    best = np.unravel_index(int(cost.argmin()), cost.shape)
    return np.asarray(points(best[0] + top, best[1] + left))
