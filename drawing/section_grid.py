"""The raster on which a section is packed: one fixed window of the frame for every level."""

import numpy as np
import numpy.typing as npt
from scipy import ndimage
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union
from skimage.draw import polygon as inside
from skimage.measure import find_contours

from drawing.bezier import Line
from drawing.slice import Area, pieces

LEFT, FRONT, RIGHT, BACK = -206.0, -108.0, 6.0, 148.0  # mm: the window every section is drawn in
STEP = 0.6  # mm
COLUMNS, ROWS = round((RIGHT - LEFT) / STEP), round((BACK - FRONT) / STEP)

Mask = npt.NDArray[np.bool_]  # (ROWS, COLUMNS)
Field = npt.NDArray[np.float64]  # (ROWS, COLUMNS), mm


def places(line: Line) -> Line:
    """Rows and columns of points in mm (n, 2)."""
    return (line[:, ::-1] - (FRONT, LEFT)) / STEP


def points(rows: npt.ArrayLike, columns: npt.ArrayLike) -> Line:
    """Points in mm of rows and columns (n, 2)."""
    return np.stack([LEFT + np.asarray(columns) * STEP, FRONT + np.asarray(rows) * STEP], axis=-1)


def fill(shape: BaseGeometry) -> Mask:
    """The cells whose centre lies in a shape (holes are filled)."""
    mask = np.zeros((ROWS, COLUMNS), bool)
    for part in pieces(shape).geoms:
        spots = places(np.array(part.simplify(0.08).exterior.coords))
        mask[inside(spots[:, 0], spots[:, 1], mask.shape)] = True
    return mask


def distance(mask: Mask) -> Field:
    """Signed distance to the edge of a mask in mm, negative inside."""
    if not mask.any():
        return np.full(mask.shape, 1e3)
    out, into = ndimage.distance_transform_edt(~mask), ndimage.distance_transform_edt(mask)
    return np.asarray((out - into) * STEP)


def region(field: Field, least: float) -> Area:
    """Where a field is positive, pieces of less than `least` mm² left out."""
    rings = [points(ring[:, 0], ring[:, 1]) for ring in find_contours(np.pad(field, 1, constant_values=-1.0), 0)]
    shapes = [Polygon(ring - STEP).buffer(0) for ring in rings if len(ring) > 3]
    return pieces(unary_union(shapes), least) if shapes else MultiPolygon()
