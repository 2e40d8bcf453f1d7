"""The intermuscular septa of a section: the walls between two groups of muscles, from the bone to the fascia."""

import numpy as np
from skimage.graph import route_through_array

from drawing.bezier import Line
from drawing.crossings import shown
from drawing.section_cut import Cut
from drawing.section_grid import Field, fill, places, points
from drawing.section_sheath import Sheath, even

REAR = ("biceps-femoris-short-head", "biceps-femoris-long-head", "adductor-magnus", "gluteus-maximus", "quadratus")
INNER = ("adductor-longus", "adductor-magnus", "adductor-brevis", "pectineus")
ASTRAY = 6.0  # mm: a way that runs farther than this from its wall, on the average, is no septum
COARSE = 2  # the way is sought on every second cell


def nearest(cut: Cut, fields: Field, names: tuple[str, ...]) -> Field | None:
    """Distance to the nearest of the muscles whose names start so."""
    chosen = [field for name, field in zip(cut.muscles, fields, strict=True) if name.startswith(names)]
    return np.min(chosen, axis=0) if chosen else None


def at(field: Field, spots: Line) -> Line:
    """Values of a field at points (n, 2)."""
    rows, columns = np.round(places(spots)).astype(int).T
    return np.asarray(field[np.clip(rows, 0, field.shape[0] - 1), np.clip(columns, 0, field.shape[1] - 1)])


def wall(one: Field, other: Field) -> Field:
    """How far a place is from the wall between two groups, mm."""
    return np.asarray(np.abs(one - other) + 2 * np.clip(np.minimum(one, other), 0, None))


def way(cost: Field, start: Line, end: Line) -> Line | None:
    """The cheapest way over a field between two points (2,), as 40 even, smooth points; None if there is no wall."""
    coarse = cost[::COARSE, ::COARSE]
    ends = [tuple(np.round(places(spot[None])[0] / COARSE).astype(int)) for spot in (start, end)]
    steps = (
        np.array(route_through_array(coarse + 0.25, ends[0], ends[1], fully_connected=True, geometric=True)[0]) * COARSE
    )
    line = points(steps[:, 0], steps[:, 1])
    line[0], line[-1] = start, end
    smooth = even(even(line, 40, 2.5), 40, 1.5)
    return smooth if at(cost, smooth)[3:].mean() < ASTRAY else None


def lateral(cut: Cut, sheath: Sheath, fields: Field) -> Line | None:
    """The lateral septum from the linea aspera to the fascia (40, 2); None where path P10 is not met."""
    one, other = nearest(cut, fields, ("vastus-lateralis",)), nearest(cut, fields, REAR)
    if one is None or other is None or "P10" not in shown(cut.level):
        return None
    cost = wall(one, other)
    bone = np.array(cut.bones["femur"].geoms[0].exterior.coords)
    ring = sheath.inner
    foot = bone[(at(cost, bone) + np.where(bone[:, 1] < cut.femur[1], 99, 0) - 0.6 * bone[:, 1]).argmin()]
    rear = (ring[:, 1] > cut.femur[1] - 5) & (ring[:, 0] < cut.femur[0] + 15)
    head = ring[(at(cost, ring) + np.where(rear, 0, 999)).argmin()]
    return way(cost + 5 * fill(cut.bones["femur"]), foot, head)


def medial(cut: Cut, fields: Field) -> Line | None:
    """The medial septum from the femur to the adductor canal (40, 2); None where it is not a wall of its own."""
    one, other = nearest(cut, fields, ("vastus-medialis",)), nearest(cut, fields, INNER)
    third = nearest(cut, fields, ("sartorius",))
    if one is None or other is None or third is None:
        return None
    cost = wall(one, other)
    bone = np.array(cut.bones["femur"].geoms[0].exterior.coords)
    foot = bone[(at(cost, bone) + np.where(bone[:, 1] < cut.femur[1], 99, 0)).argmin()]
    meet = cost + 2 * np.clip(third, 0, None)
    row, column = np.unravel_index(int(meet.argmin()), meet.shape)
    head = np.asarray(points(row, column))
    return way(cost + 5 * fill(cut.bones["femur"]), foot, head) if np.linalg.norm(head - foot) > 8 else None
