"""Fewer triangles: the whole body within a budget, each part by its surface and how much detail its tissue asks for."""

import numpy as np
from fast_simplification.simplify import simplify

from drawing.mesh import Mesh
from drawing.part import Part

LEAST = 80  # triangles of the smallest part
TRIES = 3  # some surfaces resist once
DETAIL = {"bone": 1.6, "nerve": 1.2, "disc": 0.7, "lig": 0.6}  # triangles per area, muscle = 1


def share(body: list[Part], budget: int) -> list[int]:
    """Triangles for each part, at most `budget` in all: by area to the power 0.7, never more than a part has."""
    wish = np.array([area(part.mesh) ** 0.7 * DETAIL.get(part.tissue, 1.0) for part in body])
    wish /= wish.sum()
    most = np.array([len(part.mesh.faces) for part in body])
    low, high = 0.0, 1e7
    for _ in range(60):
        scale = (low + high) / 2
        counts = np.minimum(most, np.maximum(LEAST, np.floor(wish * scale))).astype(int)
        low, high = (scale, high) if counts.sum() <= budget else (low, scale)
    return [int(count) for count in np.minimum(most, np.maximum(LEAST, np.floor(wish * low)))]


def area(mesh: Mesh) -> float:
    """Surface in mm²."""
    a, b, c = (mesh.points[mesh.faces[:, corner]] for corner in range(3))
    return float(np.linalg.norm(np.cross(b - a, c - a), axis=1).sum() / 2)


def thinned(mesh: Mesh, count: int) -> Mesh:
    """The surface with about `count` triangles at most (quadric edge collapse, Garland and Heckbert 1997)."""
    for _ in range(TRIES):
        if len(mesh.faces) <= count:
            break
        points, faces = simplify(
            mesh.points.astype(np.float32), mesh.faces.astype(np.int32), target_count=count, agg=7.0
        )
        mesh = Mesh(points.astype(np.float64), faces.astype(np.int64))
    return mesh
