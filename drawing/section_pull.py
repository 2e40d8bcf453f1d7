"""How a pull is drawn on a section: an arrow, a stretch of a line, a link from a muscle or to a bone; all in mm."""

import numpy as np
from shapely.geometry import Point
from shapely.ops import nearest_points

from drawing.bezier import Line, lengths, unit
from drawing.section_compose import Section
from drawing.section_sheath import even

ARROW = 3.2  # mm: the strokes of an arrow's head
Lines = list[Line]


def arrow(line: Line) -> Lines:
    """A line and its head."""
    back = unit(line[-2] - line[-1])
    side = np.array([-back[1], back[0]])
    head = np.array([line[-1] + ARROW * (back + turn * side * 0.7) / 1.22 for turn in (1, -1)])
    return [line, np.array([head[0], line[-1], head[1]])]


def stretch(line: Line, low: float, high: float, count: int = 24) -> Line:
    """A run of a line between two shares of its length."""
    along = lengths(line) / lengths(line)[-1]
    at = np.linspace(low, high, count)
    return np.stack([np.interp(at, along, line[:, axis]) for axis in (0, 1)], axis=1)


def link(section: Section, start: str, end: Line, inset: float = 6) -> Lines:
    """From inside a muscle towards a point (2,), with a head; nothing where the muscle is not cut."""
    shape = section.muscles.get(start)
    if shape is None:
        return []
    inner = shape.buffer(-min(inset, 0.3 * np.sqrt(shape.area)))
    near = nearest_points(shape if inner.is_empty else inner, Point(*end))[0]
    line = even(np.array([near.coords[0], end]), 12)
    return arrow(line) if np.linalg.norm(line[0] - end) > 3 else []


def to_bone(section: Section, start: Line, bone: str) -> Lines:
    """From a point (2,) straight to the nearest point of a bone."""
    shape = section.cut.bones.get(bone)
    if shape is None:
        return []
    end = np.array(nearest_points(Point(*start), shape)[1].coords[0])
    return arrow(even(np.array([start, end]), 16)) if np.linalg.norm(end - start) > 2 else []
