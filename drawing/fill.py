"""Which cells of the grid lie inside closed surfaces: parity of crossings along x in every slice."""

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from drawing.grid import Grid
from drawing.mesh import Mesh

Floats = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]


def section(mesh: Mesh, z: float) -> Floats:
    """The segments (n, 2, 2: x, y in mm) in which the surface meets a level."""
    high = mesh.points[mesh.faces, 2] > z
    cut = high.any(1) & ~high.all(1)
    corners = mesh.points[mesh.faces[cut]]
    side = high[cut]
    ends = []
    for a, b in ((0, 1), (1, 2), (2, 0)):
        crossed = side[:, a] != side[:, b]
        run = corners[:, b, 2] - corners[:, a, 2]
        share = np.where(crossed, (z - corners[:, a, 2]) / np.where(run == 0, 1, run), np.nan)
        ends.append(corners[:, a, :2] + share[:, None] * (corners[:, b, :2] - corners[:, a, :2]))
    three = np.stack(ends, 1)
    order = np.argsort(np.isnan(three[..., 0]), axis=1, kind="stable")[:, :2]
    return np.take_along_axis(three, order[..., None], axis=1)


def inside(segments: Floats, x: Floats, y: Floats) -> Mask:
    """Cells (y, x) inside the closed outlines made of segments (n, 2, 2)."""
    toggles = np.zeros((len(y), len(x) + 1), np.int64)
    a, b = segments[:, 0], segments[:, 1]
    crossed = (a[:, 1, None] <= y) != (b[:, 1, None] <= y)
    one, row = np.nonzero(crossed)
    share = (y[row] - a[one, 1]) / (b[one, 1] - a[one, 1])
    column = np.searchsorted(x, a[one, 0] + share * (b[one, 0] - a[one, 0]))
    np.add.at(toggles, (row, column), 1)
    return np.asarray(np.cumsum(toggles, axis=1)[:, :-1] % 2 == 1)


def filled(meshes: Iterable[Mesh], grid: Grid) -> Mask:
    """Cells (z, y, x) inside any of the surfaces."""
    every_z, y, x = grid.axes
    found = np.zeros(grid.shape, bool)
    for mesh in meshes:
        low, high = mesh.points[:, 2].min(), mesh.points[:, 2].max()
        for place in np.flatnonzero((every_z > low) & (every_z < high)):
            found[place] |= inside(section(mesh, float(every_z[place]) + 1e-4), x, y)
    return found
