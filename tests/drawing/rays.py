"""Rays: along an axis through surfaces, and outward from a middle through outlines."""

import numpy as np

from drawing.mesh import Mesh, Points

WIDE = 5.0  # degrees of a ray of the fan


def crossed(points: Points, mesh: Mesh, axis: int, sign: int) -> Points:
    """How often (n,) a ray from each point (n, 3) along an axis, in the direction of the sign, crosses a surface."""
    flat = [place for place in range(3) if place != axis]
    a, b, c = (mesh.points[mesh.faces[:, corner]] for corner in range(3))
    side, other = b - a, c - a
    area = side[:, flat[0]] * other[:, flat[1]] - side[:, flat[1]] * other[:, flat[0]]
    sound = np.abs(area) > 1e-9
    a, side, other, area = a[sound], side[sound], other[sound], area[sound]
    count = np.zeros(len(points))
    for index, place in enumerate(points):
        off = place - a
        u = (off[:, flat[0]] * other[:, flat[1]] - off[:, flat[1]] * other[:, flat[0]]) / area
        v = (side[:, flat[0]] * off[:, flat[1]] - side[:, flat[1]] * off[:, flat[0]]) / area
        hit = (u >= 0) & (v >= 0) & (u + v <= 1)
        depth = a[hit, axis] + u[hit] * side[hit, axis] + v[hit] * other[hit, axis] - place[axis]
        count[index] = (sign * depth > 0).sum()
    return count


def polar(outline: Points, middle: Points) -> dict[int, float]:
    """Half-way between inner and outer edge (mm from the middle) of an outline (n, 2), for each ray that meets it."""
    off = outline - middle
    away = np.hypot(off[:, 0], off[:, 1])
    rays = np.floor(np.degrees(np.arctan2(off[:, 1], off[:, 0])) / WIDE).astype(int)
    return {int(ray): float(away[rays == ray].min() + away[rays == ray].max()) / 2 for ray in np.unique(rays)}
