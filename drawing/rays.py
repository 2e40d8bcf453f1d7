"""Surfaces that lines are draped on: where a level ray from inside the limb leaves them, and their nearest points."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
from trimesh.triangles import closest_point

from drawing.mesh import Curve, Mesh, Points, join

Vector = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Shell:
    """One or several meshes taken as one surface."""

    mesh: Mesh

    @staticmethod
    def of(meshes: Iterable[Mesh]) -> "Shell":
        """Several meshes as one shell."""
        return Shell(join(meshes))

    @cached_property
    def boxes(self) -> tuple[Points, Points]:
        """Lowest and highest x, y, z (mm) of every face."""
        corners = self.mesh.points[self.mesh.faces]
        return corners.min(1), corners.max(1)

    def nearest(self, point: Vector) -> Vector:
        """The nearest place on the surface to a point (3,), mm."""
        reach = np.linalg.norm(self.mesh.points - point, axis=1).min()
        low, high = self.boxes
        corners = self.mesh.points[self.mesh.faces[((low <= point + reach) & (high >= point - reach)).all(1)]]
        places = closest_point(corners, np.broadcast_to(point, (len(corners), 3)))
        return np.asarray(places[np.linalg.norm(places - point, axis=1).argmin()])

    def farthest(self, start: Curve, out: Curve) -> Vector:
        """How far from each start (k, 3) along its level unit vector (k, 3) the shell is left for good, mm (k,).

        NaN where the ray misses. The faces that reach the height of the ray are cut by that height into
        segments, and the segments by the ray (plane geometry).
        """
        return np.array([self.leave(one, way) for one, way in zip(start, out, strict=True)])

    def leave(self, start: Vector, way: Vector) -> float:
        """The distance (mm) at which one level ray leaves the shell for good; NaN if it misses."""
        low, high = self.boxes
        cut = (low[:, 2] <= start[2]) & (high[:, 2] > start[2])
        corner = self.mesh.points[self.mesh.faces[cut]] - start
        side = np.array([-way[1], way[0]])
        ends = np.full((len(corner), 2, 2), np.nan)  # along the ray and across it, for both ends of a segment
        found = np.zeros(len(corner), int)
        for one, other in ((0, 1), (1, 2), (2, 0)):
            a, b = corner[:, one], corner[:, other]
            over = np.flatnonzero((a[:, 2] <= 0) != (b[:, 2] <= 0))
            share = (a[over, 2] / (a[over, 2] - b[over, 2]))[:, None]
            flat = (a[over] + (b[over] - a[over]) * share)[:, :2]
            ends[over, np.minimum(found[over], 1)] = np.stack([flat @ way[:2], flat @ side], 1)
            found[over] += 1
        across = ends[..., 1]
        hit = ends[(across[:, 0] <= 0) != (across[:, 1] <= 0)]
        gap = hit[:, 0, 1] - hit[:, 1, 1]
        part = hit[:, 0, 1] / np.where(gap == 0, 1, gap)
        along = hit[:, 0, 0] + (hit[:, 1, 0] - hit[:, 0, 0]) * part
        along = along[np.isfinite(along) & (along > 0)]
        return float(along.max()) if len(along) else float("nan")
