"""Signed distances to simple solids (mm, negative inside) and how they flow into each other."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.ndimage import gaussian_filter, label
from skimage.measure import marching_cubes

from drawing.mesh import Mesh, Points
from drawing.surface import faired

Field = npt.NDArray[np.float32]
Triple = tuple[float, float, float]
FAR = 8.0  # mm; beyond this a distance is not worked out


def union(one: Field, other: Field, soft: float) -> Field:
    """Both solids, their seam filled over `soft` mm (polynomial smooth minimum, Quilez 2008)."""
    share = np.clip(0.5 + 0.5 * (other - one) / soft, 0, 1)
    return np.asarray(other * (1 - share) + one * share - soft * share * (1 - share), np.float32)


def without(one: Field, other: Field, soft: float) -> Field:
    """The first solid with the second taken out of it."""
    return np.asarray(-union(-one, other, soft), np.float32)


def window(at: Field, low: Points, high: Points) -> tuple[slice, slice, slice]:
    """The cells of a block of places within FAR mm of a box."""
    axes = at[:, 0, 0, 0], at[0, :, 0, 1], at[0, 0, :, 2]
    first, second, third = (
        slice(int(np.searchsorted(axis, a - FAR)), int(np.searchsorted(axis, b + FAR)))
        for axis, a, b in zip(axes, low, high, strict=True)
    )
    return first, second, third


def capsule(at: Field, start: Triple, end: Triple, radii: tuple[float, float], flat: Triple = (1, 1, 1)) -> Field:
    """A tapered capsule from `start` to `end`; `flat` stretches it along x, y, z (1 = round). FAR mm off it is FAR."""
    stretch, ends = np.asarray(flat, np.float32), np.array([start, end], float)
    part = window(at, ends.min(0) - max(radii) * stretch, ends.max(0) + max(radii) * stretch)
    first, last = (ends / stretch).astype(np.float32)
    way = last - first
    rest = at[part] / stretch - first
    along = np.clip(rest @ way / (way @ way + 1e-9), 0, 1)
    away = np.linalg.norm(rest - along[..., None] * way, axis=-1)
    found = np.full(at.shape[:3], FAR, np.float32)
    found[part] = np.minimum((away - (radii[0] + (radii[1] - radii[0]) * along)) * stretch.min(), FAR)
    return found


def slab(at: Field, middle: Triple, half: Triple, rounding: float, tilt: float = 0) -> Field:
    """A box with rounded edges, turned about x by `tilt` (radians; positive lowers its back)."""
    rest = at - np.asarray(middle, np.float32)
    cos, sin = np.cos(tilt), np.sin(tilt)
    x, y, z = rest[..., 0], rest[..., 1], rest[..., 2]
    turned = np.stack([x, y * cos - z * sin, y * sin + z * cos], -1)
    over = np.abs(turned) - (np.asarray(half, np.float32) - rounding)
    return np.asarray(np.linalg.norm(np.maximum(over, 0), axis=-1) + np.minimum(over.max(-1), 0) - rounding, np.float32)


@dataclass(frozen=True)
class Half:
    """The cells of the half x ≥ 0 of a symmetric solid: from `low` to `high` (x, y, z), `step` mm wide."""

    low: Triple
    high: Triple
    step: float

    @property
    def places(self) -> Field:
        """Middles of the cells (a, b, c, 3); the first layer lies just beyond the midplane."""
        first = (-self.step / 2, self.low[1], self.low[2])
        axes = [np.arange(a, b, self.step, dtype=np.float32) for a, b in zip(first, self.high, strict=True)]
        return np.stack(np.meshgrid(*axes, indexing="ij"), -1)

    def mesh(self, field: Field, blur: float = 0.5) -> Mesh:
        """The zero level of a field over the half, mirrored to the whole, its largest piece (points in mm)."""
        whole = gaussian_filter(np.concatenate([field[:1:-1], field[1:]]), blur)
        pieces, many = label(whole < 0)
        if many > 1:
            sizes = np.bincount(pieces.ravel())[1:]
            whole = np.where((pieces > 0) & (pieces != 1 + sizes.argmax()), 1, whole)
        points, faces, _, _ = marching_cubes(whole, 0, spacing=(self.step,) * 3)
        shift = [-(len(field) - 1.5) * self.step, self.low[1], self.low[2]]
        return faired(Mesh(points.astype(float) + shift, faces.astype(np.int64)).outward())
