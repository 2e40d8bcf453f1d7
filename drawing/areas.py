"""Areas of the skin as seen from the side: smooth patches, cut off where the skin ends."""

import numpy as np
import numpy.typing as npt
from scipy import ndimage
from scipy.interpolate import CubicSpline
from skimage.draw import polygon

from anatomy.schema import Column, Table, count, number
from drawing import tables
from drawing.bezier import lengths
from drawing.raster import Mask
from drawing.view import View

TABLE = Table(
    "The border of an area of the skin, point by point, as seen from the side; beyond the skin it is cut off.",
    (
        Column("area", "The area.", of="areas"),
        count("point", "Its place along the border, counting from 1."),
        number("y", "Backwards, mm."),
        number("z", "Height, mm."),
        Column("source", "Where the figures are from.", of="sources"),
    ),
    key=("area", "point"),
)
PLATE = "lateral"  # and its deeper side, which is looked at in the same way
STEP = 2.0  # mm between points of the smooth border
INSET = 1.5  # mm that an area stays within the edge of the skin


def border(points: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """A smooth closed line (n, 2) through the points of a border (m, 2)."""
    ring = np.vstack([points, points[:1]])
    along = lengths(ring)
    curve = CubicSpline(along, ring, bc_type="periodic")
    return np.asarray(curve(np.linspace(0, along[-1], int(along[-1] / STEP), endpoint=False)))


def inside(view: View, ring: npt.NDArray[np.float64]) -> Mask:
    """The pixels of a plate within a border (n, 2: y, z in mm)."""
    at = view.project(np.c_[np.zeros(len(ring)), ring]) / view.step
    mask = np.zeros(view.size, bool)
    mask[polygon(at[:, 1], at[:, 0], view.size)] = True
    return mask


def within(view: View, skin: Mask) -> Mask:
    """The skin without its edge; where the picture ends the skin does not."""
    away = ndimage.distance_transform_edt(np.pad(skin, 8, mode="edge"))[8:-8, 8:-8]
    return np.asarray(away > INSET * view.fine)


def areas(view: View, skin: Mask) -> dict[str, Mask]:
    """Every area that can be seen from the side, cut off at the skin."""
    rows = tables.load("patches").sort_values(["area", "point"])
    bounds = within(view, skin)
    return {
        str(area): inside(view, border(part[["y", "z"]].to_numpy(float))) & bounds
        for area, part in rows.groupby("area", sort=False)
    }
