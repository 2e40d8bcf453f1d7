"""A field of signed distances into a closed surface: smoothing, marching cubes, Taubin's fairing."""

from typing import Any

import numpy as np
from scipy.ndimage import gaussian_filter, label
from scipy.ndimage import sum as sums
from scipy.sparse import coo_matrix
from skimage.measure import marching_cubes

from drawing.grid import Block, Field, Grid
from drawing.mesh import Mesh, Points

BLUR = 1.2  # mm
LAMBDA, MU, ROUNDS = 0.5, -0.52, 4  # Taubin 1995: a step that shrinks and one that swells


def settled(values: Field, grid: Grid) -> Field:
    """The field without the grain of the cells, and without crumbs: pieces below a third of the largest."""
    smooth = gaussian_filter(values, [2 * BLUR / grid.tall, BLUR / grid.wide, BLUR / grid.wide])
    pieces, many = label(smooth < 0)
    if many < 2:
        return np.asarray(smooth)
    sizes = np.asarray(sums(smooth < 0, pieces, range(1, many + 1)))
    crumbs = np.isin(pieces, 1 + np.flatnonzero(sizes < sizes.max() / 3))
    return np.where(crumbs, 1, smooth).astype(np.float32)


def faired(mesh: Mesh) -> Mesh:
    """The surface without the grain of the cells, its volume kept."""
    faces = mesh.faces
    one, other = np.r_[faces[:, 0], faces[:, 1], faces[:, 2]], np.r_[faces[:, 1], faces[:, 2], faces[:, 0]]
    count = len(mesh.points)
    link: Any = coo_matrix((np.ones(len(one)), (one, other)), (count, count)).tocsr()
    link = link + link.T
    degree = np.asarray(link.sum(1)).ravel() + 1e-9
    points: Points = mesh.points
    for turn in range(2 * ROUNDS):
        step = LAMBDA if turn % 2 == 0 else MU
        points = points + step * (link @ points / degree[:, None] - points)
    return Mesh(points, faces)


def surface(block: Block, grid: Grid) -> Mesh:
    """The zero level of a field (mm) as a mesh in the frame."""
    field = np.pad(block.values, 1, constant_values=5)
    points, faces, _, _ = marching_cubes(field, 0, spacing=grid.step)
    low = [axis[part][0] - step for axis, part, step in zip(grid.axes, block.window, grid.step, strict=True)]
    mesh = Mesh((points + low)[:, ::-1].astype(float), faces.astype(np.int64)).outward()
    return faired(mesh).outward()
