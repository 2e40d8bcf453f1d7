"""Lines laid over the body: from the bones outward until they lie on whatever is outermost."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt
from scipy import ndimage
from scipy.interpolate import PchipInterpolator

from drawing.mesh import Curve, Points
from drawing.part import Part
from drawing.rays import Shell, Vector

STEP = 3.0  # mm between the points of a line
LIFT = 1.5  # mm a line lies above its surface
BAND = "iliotibial-band"
CORE = (("tibia", 600.0, 790.0), ("femur", 800.0, 1215.0), ("hip-bone", 1240.0, 1345.0))  # z in mm


@dataclass(frozen=True)
class Ground:
    """The parts of one body by name, with what draping needs of them."""

    parts: Mapping[str, Part]
    shells: dict[frozenset[str], Shell] = field(default_factory=dict)

    def shell(self, *names: str) -> Shell:
        """Some parts as one surface."""
        key = frozenset(names)
        if key not in self.shells:
            self.shells[key] = Shell.of(self.parts[name].mesh for name in sorted(key))
        return self.shells[key]

    @cached_property
    def core(self) -> Points:
        """The middle of the bones of the limb, every 10 mm from shin to crest (n, 3)."""
        middles = []
        for name, low, high in CORE:
            points = self.parts[name].mesh.points
            for z in np.arange(low, high, 10):
                near = points[np.abs(points[:, 2] - z) < 10]
                middles.append([*(near[:, :2].min(0) + near[:, :2].max(0)) / 2, z])
        core = np.array(middles)
        core[:, :2] = ndimage.gaussian_filter1d(core[:, :2], 2, axis=0, mode="nearest")
        return core

    def ways(self, points: Curve) -> tuple[Curve, Curve, Vector]:
        """For points (k, 3): the middle of the bones at their height, the level unit vector outward, the distance."""
        start = points.copy()
        for axis in (0, 1):
            start[:, axis] = np.interp(points[:, 2], self.core[:, 2], self.core[:, axis])
        way = points - start
        far = np.linalg.norm(way, axis=1)
        return start, way / (far[:, None] + 1e-9), far

    def snap(self, name: str, point: Vector) -> Vector:
        """A point (3,) brought to the surface of a part: the nearest of a bone, the outermost of anything else."""
        shell = self.shell(name)
        if self.parts[name].tissue != "bone":
            start, way, _ = self.ways(point[None])
            if np.isfinite(far := shell.farthest(start, way)[0]):
                return np.asarray(start[0] + way[0] * far)
        return shell.nearest(point)

    def on_band(self, z: float, across: float) -> Vector:
        """The outer point of the band at a height z (mm), from its front border (0) to its back border (1)."""
        shell = self.shell(BAND)
        points = shell.mesh.points
        z = float(np.clip(z, points[:, 2].min() + 1, points[:, 2].max() - 1))
        near = points[np.abs(points[:, 2] - z) < 5]
        y = near[:, 1].min() + across * np.ptp(near[:, 1])
        far = shell.leave(np.array([0.0, y, z]), np.array([-1.0, 0, 0]))
        return np.array([-far, y, z]) if np.isfinite(far) else shell.nearest(np.array([-200.0, y, z]))


def spline(points: Points) -> tuple[Curve, npt.NDArray[np.int64]]:
    """A smooth line through points (n, 3), every STEP mm, and on which span (0 … n − 2) each of its points lies."""
    along = np.r_[0, np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))]
    at = np.linspace(0, along[-1], max(4, round(along[-1] / STEP) + 1))
    span = np.clip(np.searchsorted(along, at, side="right") - 1, 0, len(points) - 2).astype(np.int64)
    return np.asarray(PchipInterpolator(along, points)(at)), span


def drape(ground: Ground, points: Points, under: Sequence[tuple[str, ...]]) -> Curve:
    """A smooth line (k, 3) through points (n, 3), laid over the parts named for each span; spans without stay free.

    Every point is moved along the level ray from the middle of the bones to where the outermost part is left;
    where the parts have a gap the distance runs on from side to side, and the line is lifted by LIFT.
    """
    curve, span = spline(points)
    start, way, far = ground.ways(curve)
    laid = np.full(len(curve), np.nan)
    for number, names in enumerate(under):
        some = np.flatnonzero(span == number)
        if names and len(some):
            laid[some] = ground.shell(*names).farthest(start[some], way[some]) + LIFT
    free = np.array([not under[one] for one in span])
    laid[free] = far[free]
    known = np.isfinite(laid)
    place = np.arange(len(laid))
    laid = np.interp(place, place[known], laid[known]) if known.any() else far
    laid = ndimage.gaussian_filter1d(ndimage.maximum_filter1d(laid, 3), 1.2, mode="nearest")
    laid = np.where(free, far, laid)
    return np.asarray(ndimage.gaussian_filter1d(start + way * laid[:, None], 1.5, axis=0, mode="nearest"))
