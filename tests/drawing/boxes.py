"""Boxes to try relations on."""

from collections.abc import Sequence

import numpy as np

from drawing.mesh import Mesh
from drawing.part import Part

CORNERS = np.array([[x, y, z] for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)], float)
SIDES = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
FACES = np.array([three for a, b, c, d in SIDES for three in ((a, b, c), (a, c, d))], np.int64)


def box(middle: Sequence[float], half: Sequence[float] = (8, 8, 20), name: str = "box") -> Part:
    """A box about a middle, with one fibre down its axis (mm)."""
    points = CORNERS * half + middle
    fibre = np.array(middle) + np.outer([1, -1], [0, 0, half[2]])
    return Part(name, f"muscle:{name}", "quad", "deep", Mesh(points, FACES).outward(), (fibre,))
