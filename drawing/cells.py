"""Cells that fill a cut surface: fascicles of muscle, lobules of fat, spaces of marrow."""

from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt
import shapely
from scipy.spatial import Voronoi
from shapely.geometry.base import BaseGeometry

from drawing.bezier import Line
from drawing.section_grid import BACK, FRONT, LEFT, RIGHT

HALF = 8.0  # units of a cell's path per mm: half units of the plate, whole numbers
SHORT = 0.45  # mm: sides shorter than this are dropped


@dataclass(frozen=True)
class Mosaic:
    """Cells over the whole window, the same at every level: middles (n, 2) in mm, their paths, and a lot in 0 to 1."""

    middles: Line
    paths: tuple[str, ...]
    lots: npt.NDArray[np.float64]

    def within(self, shape: BaseGeometry, low: float = 0, high: float = 1) -> str:
        """The d of all cells whose middle is in the shape and whose lot is from `low` up to `high`."""
        shapely.prepare(shape)
        chosen = shapely.contains_xy(shape, self.middles) & (self.lots >= low) & (self.lots < high)
        return "".join(self.paths[place] for place in np.flatnonzero(chosen))


def seeds(size: float, random: np.random.RandomState) -> Line:
    """Points of a hexagonal pattern, `size` mm apart, each moved at random (n, 2)."""
    high = size * 0.87
    down, across = np.meshgrid(np.arange(FRONT, BACK, high), np.arange(LEFT, RIGHT, size), indexing="ij")
    across = across + np.where(np.arange(len(across)) % 2, size / 2, 0)[:, None]
    spots = np.stack([across.ravel(), down.ravel()], axis=1)
    return np.asarray(spots + random.uniform(-0.36, 0.36, spots.shape) * size)


def rounded(corners: Line) -> str:
    """A polygon (k, 2) in mm as a path through the middles of its sides, in half units of the plate."""
    spots = (corners - (LEFT, FRONT)) * HALF
    middles = np.round((spots + np.roll(spots, -1, axis=0)) / 2).astype(int)
    first = np.round(spots[0]).astype(int) - middles[-1]
    steps = np.diff(np.vstack([middles[-1:], middles]), axis=0)
    start, bend = join([*middles[-1]]), join([*first, *steps[0]])
    return f"M{start}q{bend}t{join(steps[1:].ravel())}z"


def join(values: npt.ArrayLike) -> str:
    """Whole numbers in a row, a minus sign parting them where it can."""
    words = [str(value) for value in np.asarray(values).tolist()]
    return words[0] + "".join(word if word[0] == "-" else f" {word}" for word in words[1:])


@cache
def mosaic(size: float, gap: float, seed: int) -> Mosaic:
    """Cells `size` mm wide with `gap` mm between them; the same for the same seed."""
    random = np.random.RandomState(seed)
    spots = seeds(size, random)
    plan = Voronoi(spots)
    middles, paths = [], []
    for place in plan.point_region:
        ring = plan.regions[place]
        if not ring or -1 in ring:
            continue
        corners = plan.vertices[ring]
        corners = corners[np.linalg.norm(corners - np.roll(corners, 1, axis=0), axis=1) > SHORT]
        middle = corners.mean(0) if len(corners) > 3 else None
        if middle is None or not (LEFT < middle[0] < RIGHT and FRONT < middle[1] < BACK):
            continue
        middles.append(middle)
        paths.append(rounded(middle + (corners - middle) * (1 - gap / size)))
    return Mosaic(np.array(middles), tuple(paths), random.uniform(size=len(middles)))
