"""The skin: the convex outline of muscles and bones at every height, and a layer of fat; below the knee an ellipse."""

import numpy as np
import numpy.typing as npt
from scipy.interpolate import PchipInterpolator
from scipy.ndimage import gaussian_filter1d
from scipy.spatial import ConvexHull

from anatomy.schema import Column, Table, number
from drawing.mesh import Mesh
from drawing.tendons import capped

TABLE = Table(
    "The layer of fat at one height, and an ellipse that the skin does not fall within.",
    (
        Column("piece", "The piece of skin.", choices=("limb", "trunk")),
        number("z", "Height, mm."),
        number("fat", "Thickness of fat and skin, mm."),
        number("x", "Centre of the ellipse, mm."),
        number("y", "Centre of the ellipse, mm."),
        number("half_x", "Half its width, mm."),
        number("half_y", "Half its depth, mm."),
        Column("source", "Where the figures are from.", of="sources"),
    ),
    key=("piece", "z"),
)
Floats = npt.NDArray[np.float64]
AROUND, STEP, SLAB = 120, 5.0, 5.0  # directions; mm between rings; mm of height that count for a ring


def reach(points: Floats, centre: Floats, turn: Floats) -> Floats:
    """Distance (AROUND,) from the centre to the convex outline of points (n, 2); 0 if they are too few."""
    if len(points) < 12:
        return np.zeros(len(turn))
    faces = ConvexHull(points).equations  # normal · p + offset <= 0 inside
    room = -(faces[:, :2] @ centre + faces[:, 2])
    speed = np.c_[np.cos(turn), np.sin(turn)] @ faces[:, :2].T
    with np.errstate(divide="ignore", invalid="ignore"):
        far = np.where(speed > 1e-9, room / speed, np.inf).min(1)
    return np.asarray(np.clip(far, 0, None))


def ellipse(wide: float, deep: float, turn: Floats) -> Floats:
    """Radius of an ellipse by direction."""
    return np.asarray(wide * deep / np.hypot(deep * np.cos(turn), wide * np.sin(turn)))


def skin(points: Floats, rows: Floats) -> Mesh:
    """A closed surface around points (n, 3), from rows (m, 6: z, fat, x, y, half_x, half_y) of the table, mm."""
    rows = rows[np.argsort(rows[:, 0])]
    by_height = PchipInterpolator(rows[:, 0], rows[:, 1:])
    turn = np.linspace(0, 2 * np.pi, AROUND, endpoint=False)
    height = np.arange(rows[0, 0], rows[-1, 0] + 0.1, STEP)
    far, middle = [], []
    for z in height:
        fat, x, y, wide, deep = by_height(z)
        some = points[np.abs(points[:, 2] - z) < SLAB, :2]
        centre = np.array([x, y])
        far.append(np.maximum(reach(some, centre, turn) + fat, ellipse(wide, deep, turn)))
        middle.append(centre)
    smooth = gaussian_filter1d(gaussian_filter1d(np.array(far), 2.5, axis=1, mode="wrap"), 3, axis=0)
    ring = np.stack([np.cos(turn), np.sin(turn)], -1)[None] * smooth[..., None] + np.array(middle)[:, None]
    return capped(np.concatenate([ring, np.broadcast_to(height[:, None, None], (*smooth.shape, 1))], -1))
