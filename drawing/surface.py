"""A field of signed distances into a closed surface: smoothing, marching cubes, Taubin's fairing."""

import numpy as np
from scipy.ndimage import gaussian_filter, label
from scipy.ndimage import sum as sums
from scipy.sparse import coo_matrix
from skimage.measure import marching_cubes

from drawing.grid import Block, Grid
from drawing.mesh import Mesh, Points

LAMBDA, MU, ROUNDS = 0.5, -0.53, 8  # Taubin 1995: a step that shrinks and one that swells


def largest(values: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """The field with every piece but the largest pushed outside."""
    pieces, many = label(values < 0)
    if many < 2:
        return values
    keep = 1 + int(np.argmax(sums(values < 0, pieces, range(1, many + 1))))
    return np.where((pieces > 0) & (pieces != keep), 1, values).astype(np.float32)


def faired(mesh: Mesh) -> Mesh:
    """The surface without the grain of the cells, its volume kept."""
    faces = mesh.faces
    one, other = np.r_[faces[:, 0], faces[:, 1], faces[:, 2]], np.r_[faces[:, 1], faces[:, 2], faces[:, 0]]
    count = len(mesh.points)
    link = coo_matrix((np.ones(len(one)), (one, other)), (count, count)).tocsr()
    link = ((link + link.T) > 0).astype(float)
    degree = np.asarray(link.sum(1)).ravel() + 1e-9
    points: Points = mesh.points
    for turn in range(2 * ROUNDS):
        step = LAMBDA if turn % 2 == 0 else MU
        points = points + step * (link @ points / degree[:, None] - points)
    return Mesh(points, faces)


def surface(block: Block, grid: Grid, blur: float = 1.2) -> Mesh:
    """The zero level of a field (mm) as a mesh in the frame; `blur` mm of smoothing."""
    smooth = gaussian_filter(block.values, [2 * blur / grid.tall, blur / grid.wide, blur / grid.wide])
    field = np.pad(largest(smooth), 1, constant_values=5)
    points, faces, _, _ = marching_cubes(field, 0, spacing=grid.step)
    low = [axis[part][0] - step for axis, part, step in zip(grid.axes, block.window, grid.step, strict=True)]
    mesh = Mesh((points + low)[:, ::-1].astype(float), faces.astype(np.int64)).outward()
    return faired(mesh).outward()
