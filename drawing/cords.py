"""The tension paths as thin tubes, for the 3D view."""

import numpy as np

from drawing.lines import Line, lines
from drawing.mesh import Curve
from drawing.part import Part
from drawing.tubes import tube

RADII = {"main": 1.1, "sink": 1.2, "arc": 0.9, "thin": 0.7}  # mm
STEP = 12.0  # mm between rings
AROUND = 4  # points of a ring


def cords(body: list[Part]) -> list[Part]:
    """One part for each strand of each path of the right side; its curve is its only fibre."""
    found = lines({part.name: part for part in body})
    return [cord(one) for one in found if len(one.curve) > 1]


def cord(line: Line) -> Part:
    """A strand as a tube."""
    curve = even(line.curve)
    radius = np.full(len(curve), RADII[line.kind])
    mesh = tube(curve, radius, radius, around=AROUND)
    return Part(f"{line.path}-{line.strand}", f"path:{line.path}", "", "tension", mesh, (curve,))


def even(curve: Curve) -> Curve:
    """The same curve with points at equal steps of about STEP mm (n, 3)."""
    knots = np.r_[0, np.cumsum(np.linalg.norm(np.diff(curve, axis=0), axis=1))]
    places = np.linspace(0, knots[-1], max(3, round(knots[-1] / STEP) + 1))
    return np.stack([np.interp(places, knots, curve[:, axis]) for axis in range(3)], 1)


def length(curve: Curve) -> float:
    """Length of a curve, mm."""
    return float(np.linalg.norm(np.diff(curve, axis=0), axis=1).sum())


def along(curve: Curve, points: Curve) -> Curve:
    """How far along a curve each point (n, 3) lies, as a share of its length (n,), by the nearest of its points."""
    near = np.linalg.norm(points[:, None] - curve[None], axis=2).argmin(1)
    return np.asarray(near / (len(curve) - 1))
