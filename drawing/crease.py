"""Lines inside a bone where its surface steps back."""

import numpy as np
from scipy import ndimage
from skimage.morphology import remove_small_objects, skeletonize

from drawing.bezier import Line, fit_open, write
from drawing.raster import Mask, Picture
from drawing.tone import extended

JUMP = 3.2  # mm of depth between neighbouring pixels
LEAST = 14  # pixels; shorter lines are left out


def ridge(seen: Picture) -> Mask:
    """One-pixel lines along the jumps of depth, away from the outline."""
    depth = extended(np.where(seen.mask, seen.depth, 0), seen.mask)
    jump = ndimage.maximum_filter(depth, 3) - ndimage.minimum_filter(depth, 3)
    inner = ndimage.binary_erosion(seen.mask, iterations=5)
    steep = ndimage.binary_closing((jump > JUMP) & inner, iterations=2)
    return np.asarray(skeletonize(remove_small_objects(steep, max_size=25)))


def trace(lines: Mask) -> list[Line]:
    """Follow every line from one of its ends (n, 2: x, y in pixels)."""
    left = lines.copy()
    around = ndimage.convolve(lines.astype(int), np.ones((3, 3), int)) * lines
    found = []
    for row, column in zip(*np.nonzero(around == 2), strict=True):
        line = []
        here: tuple[int, int] | None = (int(row), int(column))
        while here and left[here]:
            left[here] = False
            line.append((here[1], here[0]))
            top, side = max(0, here[0] - 1), max(0, here[1] - 1)
            near = np.argwhere(left[top : here[0] + 2, side : here[1] + 2])
            here = (int(near[0][0]) + top, int(near[0][1]) + side) if len(near) else None
        if len(line) >= LEAST:
            found.append(np.array(line, float))
    return found


def creases(seen: Picture, step: float, place: tuple[float, float]) -> str:
    """The d of all creases of a part."""
    text = ""
    for line in trace(ridge(seen)):
        smooth = ndimage.gaussian_filter1d(line, 2.5, axis=0, mode="nearest")
        text += write(fit_open(smooth * step + step / 2 + np.array(place), 0.6), closed=False)
    return text
