"""What statements compare: all right and middle parts of a thing as one, or a single point of a bone."""

from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
import trimesh
from scipy.spatial import cKDTree

from drawing.mesh import Curve, Mesh, Points, join
from drawing.part import Part

GRAIN = 5.0  # mm² of surface for each sampled point
STEP = 1.0  # mm between the points of an outline


@dataclass(frozen=True)
class Shape:
    """A surface with its centre lines, or, without faces, one point. Everything in mm of drawing/frame.py."""

    mesh: Mesh
    curves: tuple[Curve, ...] = ()
    cuts: dict[float, Points] = field(default_factory=dict, compare=False)
    kept: dict[str, Points] = field(default_factory=dict, compare=False)

    @property
    def is_point(self) -> bool:
        """Whether this is a landmark."""
        return not len(self.mesh.faces)

    @property
    def low(self) -> float:
        """Lowest z."""
        return float(self.mesh.points[:, 2].min())

    @property
    def high(self) -> float:
        """Highest z."""
        return float(self.mesh.points[:, 2].max())

    @property
    def surface(self) -> Points:
        """Points spread evenly over the surface (n, 3); the same ones every time."""
        if self.is_point:
            return self.mesh.points
        if "surface" not in self.kept:
            solid = trimesh.Trimesh(self.mesh.points, self.mesh.faces, process=False)
            count = int(np.clip(solid.area / GRAIN, 200, 40_000))
            self.kept["surface"] = np.asarray(trimesh.sample.sample_surface(solid, count, seed=1)[0], float)
        return self.kept["surface"]

    @property
    def line(self) -> Points:
        """The points that stand for the shape: those of its centre lines, or else its middle."""
        if self.curves:
            return np.vstack([along(curve, 2.0) for curve in self.curves])
        return np.asarray(self.surface.mean(0)[None])

    def outline(self, z: float) -> Points:
        """The cut at a height as points (n, 2) 1 mm apart; empty where there is none."""
        if self.is_point:
            return self.mesh.points[:, :2]
        if z not in self.cuts:
            self.cuts[z] = cut(self.mesh, z)
        return self.cuts[z]

    def away(self, points: Points) -> tuple[Points, Points]:
        """Distance (n,) from each point to the surface, and the nearest surface points (n, 3)."""
        far, index = cKDTree(self.surface).query(points)
        return np.asarray(far), self.surface[index]


def cut(mesh: Mesh, z: float) -> Points:
    """Points (n, 2) along the outline of a mesh at a height."""
    corners = mesh.points[mesh.faces]
    over = corners[:, :, 2] >= z + 1e-6
    crossed = corners[over.any(1) & ~over.all(1)]
    ends = []
    for first, second in ((0, 1), (1, 2), (2, 0)):
        a, b = crossed[:, first], crossed[:, second]
        span = b[:, 2] - a[:, 2]
        share = np.where(np.abs(span) > 1e-9, (z + 1e-6 - a[:, 2]) / np.where(span == 0, 1, span), -1)[:, None]
        places = a[:, :2] + share * (b - a)[:, :2]
        ends.append(np.where((share >= 0) & (share <= 1), places, np.nan))
    found = [side[~np.isnan(side[:, 0])] for side in np.stack(ends, axis=1)]
    pieces = [along(side[:2], STEP) for side in found if len(side) > 1]
    return np.vstack(pieces) if pieces else np.empty((0, 2))


def along(curve: Points, step: float) -> Points:
    """A polyline with a point at least every `step` mm."""
    parts = [
        a + np.linspace(0, 1, max(1, int(np.ceil(np.linalg.norm(b - a) / step))), endpoint=False)[:, None] * (b - a)
        for a, b in pairwise(curve)
    ]
    return np.vstack([*parts, curve[-1:]])


def whole(parts: list[Part]) -> Shape:
    """Several parts as one shape."""
    return Shape(join(part.mesh for part in parts), tuple(curve for part in parts for curve in part.fibres))


def point(place: Points) -> Shape:
    """A landmark."""
    return Shape(Mesh(place.reshape(1, 3), np.empty((0, 3), np.int64)))
