"""Millimetres of a section as paths of its plate; the same window and scale at every level."""

from dataclasses import dataclass

import numpy as np
from scipy import ndimage
from shapely.geometry import Polygon

from drawing.bezier import Cubic, Line, fit_open, fit_ring, number, write
from drawing.section_grid import BACK, FRONT, LEFT, RIGHT
from drawing.section_morph import Move, moved
from drawing.slice import Area

SCALE = 4.0  # units of the plate per mm
CORNER = np.array([LEFT, FRONT])
WIDE, HIGH = round((RIGHT - LEFT) * SCALE), round((BACK - FRONT) * SCALE)
PACE, SOFT = 1.0, 1.3  # mm between points of an outline; points over which it is smoothed


@dataclass(frozen=True)
class Pen:
    """Writes paths; `half` and `tense` are the moves of the two states of contraction, if there are any."""

    prefix: str
    half: Move | None = None
    tense: Move | None = None

    def lines(self, lines: list[Line]) -> str:
        """The d of open lines in mm in their three states; a line of few points stays straight."""
        curves = [fit_open(units(line), 0.6) if len(line) > 3 else None for line in lines]

        def drawn(move: Move | None) -> str:
            text = ""
            for line, curve in zip(lines, curves, strict=True):
                if curve is None:
                    text += straight(units(move(line) if move else line))
                else:
                    text += write(moved(curve, move, SCALE, CORNER) if move else curve, False)
            return text

        states = [f'd="{drawn(None)}"']
        if self.half and self.tense:
            states += [f'data-half="{drawn(self.half)}"', f'data-tense="{drawn(self.tense)}"']
        return " ".join(states)

    def morph(self, cubics: list[list[Cubic]]) -> str:
        """The d of several outlines in their three states, with as many points in each."""
        text = f'd="{"".join(write(one) for one in cubics)}"'
        if not self.half or not self.tense:
            return text
        for name, move in (("half", self.half), ("tense", self.tense)):
            text += f' data-{name}="{"".join(write(moved(one, move, SCALE, CORNER)) for one in cubics)}"'
        return text


def units(points: Line) -> Line:
    """Points in mm (n, 2) in units of the plate."""
    return np.asarray((points - CORNER) * SCALE)


def ring(line: Line, error: float = 0.5, sharp: float = 80) -> list[Cubic]:
    """A closed line in mm as cubics."""
    return fit_ring(units(line), error, sharp)


def outline(shape: Polygon, error: float = 0.6, sharp: float = 95) -> list[Cubic]:
    """The outer edge of a shape in mm as cubics, evened and smoothed."""
    edge = shape.exterior
    count = max(16, int(edge.length / PACE))
    spots = np.array([edge.interpolate(at).coords[0] for at in np.linspace(0, edge.length, count, endpoint=False)])
    soft = min(SOFT, count / 40)
    return ring(ndimage.gaussian_filter1d(spots, soft, axis=0, mode="wrap"), error, sharp)


def edges(shape: Area | Polygon, error: float = 0.6) -> list[list[Cubic]]:
    """The outer edges of all pieces of a shape."""
    return [outline(piece, error) for piece in getattr(shape, "geoms", [shape]) if piece.length > 3]


def strokes(lines: list[Line]) -> str:
    """Smooth open lines in mm as one d."""
    return "".join(write(fit_open(units(line), 0.6), False) for line in lines)


def straight(line: Line) -> str:
    """An open line of straight strokes, in units of the plate."""
    start, *rest = np.round(line, 1)
    steps = np.diff(np.vstack([start, *rest]), axis=0)
    return f"M{pair(start)}l{' '.join(pair(step) for step in steps)}"


def pair(point: Line) -> str:
    """Two numbers."""
    return f"{number(point[0])} {number(point[1])}"


def at(point: Line) -> str:
    """The attribute that tells a label where its thing lies."""
    x, y = np.round(units(point)).astype(int)
    return f'data-at="{x},{y}"'
