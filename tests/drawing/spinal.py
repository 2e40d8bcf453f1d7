"""The pedicle of a vertebra, and whether a root passes below it."""

import numpy as np

from tests.drawing.case import Case, Finding
from tests.drawing.shapes import Shape, along

ASIDE = 15.0  # mm from the midline, where pedicles stand
SLAB, BIN = 2.5, 3.0  # mm: half width of the cut, width of a slice of it


def pedicle(vertebra: Shape) -> tuple[float, float, float]:
    """Place y, lower and upper edge z (mm) of the right pedicle: the thinnest slice between body and arch."""
    surface = vertebra.surface
    slab = surface[np.abs(surface[:, 0] + ASIDE) < SLAB]
    front, depth = slab[:, 1].min(), np.ptp(slab[:, 1])
    found = []
    for y in np.arange(front + depth / 4, front + depth * 3 / 4, BIN / 2):
        heights = slab[np.abs(slab[:, 1] - y) < BIN, 2]
        if len(heights) > 9:
            low, high = np.quantile(heights, (0.02, 0.98))
            found.append((float(high - low), float(y), float(low), float(high)))
    return min(found)[1:]


def under_pedicle(case: Case) -> Finding:
    """Where the root passes the pedicle it lies below its lower edge and no farther than the next pedicle."""
    _, low, high = pedicle(case.object)
    line = along(case.subject.curves[0], 0.5)
    place = line[np.argmin(np.abs(line[:, 0] + ASIDE))]
    gap = low - float(place[2])
    told = f"{gap:.1f} mm below its lower edge (z {low:.0f} to {high:.0f})"
    return case.margin <= gap < 30, told
