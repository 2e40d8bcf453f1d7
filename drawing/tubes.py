"""Tubes: an ellipse swept along a smooth path, its frame carried along without twist."""

import numpy as np
import numpy.typing as npt
from scipy.interpolate import PchipInterpolator

from drawing.mesh import Curve, Mesh, Points

AROUND = 14  # points round a tube
ROUND = ((0.5, 0.87), (0.87, 0.5))  # how far beyond the end (radii), and how large a ring is there
STEP = 3.0  # mm between rings, about
Floats = npt.NDArray[np.float64]


def lofted(rings: Floats) -> Mesh:
    """A closed surface through rings (n, k, 3) of equal count, its ends capped by fans."""
    many, around, _ = rings.shape
    points = np.vstack([rings.reshape(-1, 3), rings[0].mean(0), rings[-1].mean(0)])
    here = np.arange(around)
    after = (here + 1) % around
    faces = [np.c_[np.full(around, many * around), after, here]]
    for ring in range(many - 1):
        a, b = ring * around, (ring + 1) * around
        faces += [np.c_[a + here, a + after, b + after], np.c_[a + here, b + after, b + here]]
    last = (many - 1) * around
    faces.append(np.c_[np.full(around, many * around + 1), last + here, last + after])
    return Mesh(points, np.vstack(faces).astype(np.int64))


def smooth(points: Points, values: Floats, step: float = STEP) -> tuple[Curve, Floats]:
    """A curve through points (n, 3) without overshoot, every `step` mm, and the values (n, k) along it."""
    knots = np.r_[0, np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))]
    keep = np.r_[True, np.diff(knots) > 1e-6]
    knots, points, values = knots[keep], points[keep], values[keep]
    places = np.linspace(0, knots[-1], max(4, int(knots[-1] / step) + 1))
    curve = PchipInterpolator(knots, points)(places)
    return eased(curve), PchipInterpolator(knots, values)(places)


def eased(curve: Curve, rounds: int = 3) -> Curve:
    """The curve with its corners rounded, its ends kept."""
    for _ in range(rounds):
        middle = (curve[:-2] + 2 * curve[1:-1] + curve[2:]) / 4
        curve = np.vstack([curve[:1], middle, curve[-1:]])
    return curve


def frames(curve: Curve, side: Floats) -> tuple[Floats, Floats]:
    """Two directions across the curve at each point, carried along it from `side` with least turning."""
    along = np.gradient(curve, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    across = np.empty_like(along)
    for place, way in enumerate(along):
        side = side - (side @ way) * way
        if np.linalg.norm(side) < 1e-6:
            side = np.cross(way, [0.0, 0.0, 1.0] if abs(way[2]) < 0.9 else [0.0, 1.0, 0.0])
        side = side / np.linalg.norm(side)
        across[place] = side
    return across, np.cross(along, across)


def tube(curve: Curve, wide: Floats, thick: Floats, side: Floats | None = None, around: int = AROUND) -> Mesh:
    """A tube about a curve (n, 3), half axes `wide` (towards `side`, at first x) and `thick` (n,), mm."""
    one, other = frames(curve, np.array([1.0, 0, 0]) if side is None else side)
    turn = np.linspace(0, 2 * np.pi, around, endpoint=False)
    cos, sin = np.cos(turn)[None, :, None], np.sin(turn)[None, :, None]
    rings = curve[:, None] + wide[:, None, None] * cos * one[:, None] + thick[:, None, None] * sin * other[:, None]
    return lofted(rounded(rings, curve, np.minimum(wide, thick))).outward()


def rounded(rings: Floats, curve: Curve, radius: Floats) -> Floats:
    """The rings with two smaller ones beyond each end, so that the tube ends round."""
    ends = []
    for place, before in ((0, 1), (-1, -2)):
        way = (curve[place] - curve[before]) / (np.linalg.norm(curve[place] - curve[before]) + 1e-9)
        spokes = rings[place] - curve[place]
        ends.append([curve[place] + radius[place] * far * way + spokes * size for far, size in ROUND])
    return np.concatenate([ends[0][::-1], rings, ends[1]])
