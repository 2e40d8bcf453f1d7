"""Room between the bones: how far every place of the right side is from bone, and curves pushed clear of it."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.ndimage import binary_erosion, distance_transform_edt, gaussian_filter1d, map_coordinates

from drawing.fill import filled
from drawing.grid import LOW, Field, Grid
from drawing.mesh import Curve, Mesh

GRID = Grid(2, 2)
ROUNDS, EASE = 24, 1.5  # pushes, and how many points of the curve share one
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Room:
    """Signed distance to bone (mm, negative inside) in the cells of GRID (z, y, x)."""

    away: Field

    @classmethod
    def between(cls, bones: Iterable[Mesh]) -> "Room":
        """The room outside closed surfaces."""
        solid = filled(bones, GRID)
        rim = solid & ~binary_erosion(solid)
        away = np.asarray(distance_transform_edt(~rim), np.float32) * np.where(solid, -1, 1) - 0.5
        return cls((away * GRID.wide).astype(np.float32))

    def distance(self, points: Curve) -> Floats:
        """Distance of points (n, 3) to bone, mm."""
        places = ((points[:, ::-1] - LOW) / GRID.step).T
        return np.asarray(map_coordinates(self.away, places, order=1, mode="nearest"), float)

    def slope(self, points: Curve) -> Floats:
        """Unit directions (n, 3) away from bone."""
        step = np.eye(3) * GRID.wide
        rise = np.stack([self.distance(points + one) - self.distance(points - one) for one in step], -1)
        return np.asarray(rise / (np.linalg.norm(rise, axis=1, keepdims=True) + 1e-9))

    def clear(self, curve: Curve, gap: Floats) -> Curve:
        """The curve moved until each point has its gap (n,) from bone, as evenly as may be; its ends stay."""
        for _ in range(ROUNDS):
            lack = np.maximum(gap - self.distance(curve), 0)
            lack[[0, -1]] = 0
            if lack.max() < 0.1:
                break
            push = gaussian_filter1d(self.slope(curve) * lack[:, None], EASE, axis=0, mode="constant")
            curve = np.vstack([curve[:1], (curve + 1.5 * push)[1:-1], curve[-1:]])
            curve[1:-1] = (curve[:-2] + 6 * curve[1:-1] + curve[2:]) / 8
        return curve
