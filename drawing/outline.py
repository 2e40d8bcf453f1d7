"""Level lines of a pixel field as smooth closed paths."""

import numpy as np
from scipy import ndimage
from skimage.measure import find_contours

from drawing.bezier import Line, fit_ring, lengths, write
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
    """Level lines as the d of a path.

    `step` is units of the plate per pixel, `place` the plate's place (x, y) of the first pixel, `error` in pixels,
    `places` the decimals written.
    """
    text = ""
    for ring in rings(field, level, least):
        line = even(ring * step, 1.1 * step) + np.array(place)
        text += write(fit_ring(line, error * step, sharp), places=places)
    return text


def silhouette(
    mask: Mask, step: float, place: tuple[float, float], error: float = 0.5, least: float = 40, places: int = 1
) -> str:
    """The outline of a mask."""
    return path(ndimage.gaussian_filter(mask.astype(float), BLUR), 0.5, step, place, error, least, places=places)
