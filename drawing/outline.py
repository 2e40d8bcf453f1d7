"""Level lines of a pixel field as smooth closed paths."""

import numpy as np
from scipy import ndimage
from skimage.measure import find_contours

from drawing.bezier import Cubic, Line, fit_ring, lengths, write
from drawing.raster import Field, Mask

BLUR = 1.2  # pixels; takes the stairs off a mask


def rings(field: Field, level: float, least: float) -> list[Line]:
    """Closed level lines (n, 2: x, y in pixels) around all above the level; those under `least` px² left out."""
    low = level - abs(level) - 3
    padded = np.maximum(np.pad(field, 2, constant_values=low), low)
    found = []
    for line in find_contours(padded, level):
        if len(line) < 8 or not np.allclose(line[0], line[-1]):
            continue
        y, x = line[:-1].T
        area = 0.5 * abs(float((x * np.roll(y, -1) - np.roll(x, -1) * y).sum()))
        if area >= least:
            found.append(line[:, ::-1] - 2)
    return found


def even(ring: Line, step: float, smooth: float = 1.8) -> Line:
    """A closed line (first point repeated) resampled at even steps and smoothed; its first point is not repeated."""
    along = lengths(ring)
    count = max(12, int(along[-1] / step))
    at = np.linspace(0, along[-1], count, endpoint=False)
    line = np.c_[np.interp(at, along, ring[:, 0]), np.interp(at, along, ring[:, 1])]
    return np.asarray(ndimage.gaussian_filter1d(line, smooth, axis=0, mode="wrap"))


def loops(
    field: Field, level: float, step: float, place: tuple[float, float], error: float, least: float, sharp: float
) -> list[list[Cubic]]:
    """Level lines as closed curves.

    `step` is units of the plate per pixel, `place` the plate's place (x, y) of the first pixel, `error` in pixels.
    """
    lines = (even(ring * step, 1.1 * step) + np.array(place) for ring in rings(field, level, least))
    return [curve for line in lines if (curve := fit_ring(line, error * step, sharp))]


def path(
    field: Field,
    level: float,
    step: float,
    place: tuple[float, float],
    error: float = 0.5,
    least: float = 40,
    sharp: float = 55,
    places: int = 1,
) -> str:
    """Level lines as the d of a path, written with some decimals."""
    return "".join(write(curve, places=places) for curve in loops(field, level, step, place, error, least, sharp))


def silhouettes(mask: Mask, step: float, place: tuple[float, float], error: float, least: float) -> list[list[Cubic]]:
    """The outline of a mask as closed curves."""
    return loops(ndimage.gaussian_filter(mask.astype(float), BLUR), 0.5, step, place, error, least, 55)


def silhouette(
    mask: Mask, step: float, place: tuple[float, float], error: float = 0.5, least: float = 40, places: int = 1
) -> str:
    """The outline of a mask as the d of a path."""
    return "".join(write(curve, places=places) for curve in silhouettes(mask, step, place, error, least))
