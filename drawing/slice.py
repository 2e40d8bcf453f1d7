"""Where a level plane cuts a surface: closed outlines and the areas they enclose."""

import numpy as np
import numpy.typing as npt
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from drawing.bezier import Line
from drawing.mesh import Curve, Mesh

Area = MultiPolygon
Pairs = npt.NDArray[np.int64]


def crossings(mesh: Mesh, z: float) -> tuple[Line, Pairs]:
    """Points (n, 2) where edges cross the plane at z (mm), and for each face cut the two points it joins (m, 2)."""
    above = mesh.points[:, 2] > z
    cut = mesh.faces[np.ptp(above[mesh.faces].astype(int), axis=1) > 0]
    ends = np.sort(np.stack([cut, np.roll(cut, -1, axis=1)], axis=-1), axis=-1)  # face, side, lower and higher point
    crossed = above[ends[..., 0]] != above[ends[..., 1]]
    edges, place = np.unique(ends[crossed], axis=0, return_inverse=True)
    low, high = mesh.points[edges[:, 0]], mesh.points[edges[:, 1]]
    share = ((z - low[:, 2]) / (high[:, 2] - low[:, 2]))[:, None]
    return (low + share * (high - low))[:, :2], np.asarray(place).reshape(-1, 2)


def outlines(mesh: Mesh, z: float) -> list[Line]:
    """Lines (k, 2) in mm along which the plane cuts the surface; a closed one does not repeat its start."""
    points, pairs = crossings(mesh, z)
    beside: list[list[int]] = [[] for _ in points]
    for one, other in pairs:
        beside[one].append(int(other))
        beside[other].append(int(one))
    fresh, lines = set(range(len(points))), []
    for start in sorted(fresh, key=lambda place: (len(beside[place]) == 2, place)):  # open ends first
        walk, step = [], start if start in fresh else None
        while step is not None:
            fresh.discard(step)
            walk.append(step)
            step = next((place for place in beside[step] if place in fresh), None)
        if len(walk) > 2:
            lines.append(points[walk])
    return lines


def area(mesh: Mesh, z: float, least: float = 0) -> Area:
    """What of a solid lies in the plane, pieces of less than `least` mm² left out; holes are filled."""
    found = [Polygon(line).buffer(0) for line in outlines(mesh, z)]
    return pieces(unary_union(found), least)


def pieces(shape: BaseGeometry, least: float = 0) -> Area:
    """The areas of a shape, largest first, those of less than `least` mm² left out."""
    parts = [part for part in getattr(shape, "geoms", [shape]) if isinstance(part, Polygon)]
    kept = [Polygon(part.exterior) for part in parts if part.area > least]
    return MultiPolygon(sorted(kept, key=lambda part: -part.area))


def largest(shape: BaseGeometry) -> Polygon:
    """The largest piece of a shape; an empty one if there is none."""
    return max(pieces(shape).geoms, key=lambda piece: float(piece.area), default=Polygon())


def crossing(curve: Curve, z: float) -> Line | None:
    """The point (2,) where a curve (k, 3) first passes the plane at z (mm), or None."""
    over = curve[:, 2] > z
    steps = np.flatnonzero(over[1:] != over[:-1])
    if not len(steps):
        return None
    start, end = curve[steps[0]], curve[steps[0] + 1]
    return np.asarray((start + (z - start[2]) / (end[2] - start[2]) * (end - start))[:2])
