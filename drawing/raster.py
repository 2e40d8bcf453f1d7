"""Meshes into pixels with a depth buffer, in numpy alone, so that every machine draws the same."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from drawing.mesh import Mesh
from drawing.view import View

Mask = npt.NDArray[np.bool_]
Field = npt.NDArray[np.float64]
MOST = 3_000_000  # pixel tests at a time
FAR = -1e4


@dataclass(frozen=True)
class Picture:
    """What one mesh covers: its place in the plate's pixels, mask (h, w), normals (h, w, 3), depth (h, w) in mm."""

    top: int
    left: int
    mask: Mask
    normals: Field
    depth: Field

    @property
    def window(self) -> tuple[slice, slice]:
        """Where it lies in the whole picture."""
        high, wide = self.mask.shape
        return slice(self.top, self.top + high), slice(self.left, self.left + wide)


def picture(view: View, mesh: Mesh, margin: int = 12) -> Picture | None:
    """One mesh as seen; None if it lies outside the window. A margin of empty pixels is left around it."""
    seen = mesh.points @ view.axes.T
    left, _, _, high = view.window
    at = np.stack([(seen[:, 0] - left) * view.fine, (high - seen[:, 1]) * view.fine], 1)
    rows, columns = view.size
    low = np.floor(np.maximum(at.min(0), 0)).astype(int) - margin
    top = np.ceil(np.minimum(at.max(0), [columns, rows])).astype(int) + margin
    if (top - low <= 2 * margin).any():
        return None
    wide, tall = top - low
    depth = np.full(wide * tall, FAR)
    owner = np.full(wide * tall, -1, np.int64)
    share = np.zeros((wide * tall, 3))
    front = facing(at, mesh.faces)
    for faces in chunks(at - low, mesh.faces, front):
        paint(at - low, seen[:, 2], mesh.faces, faces, (tall, wide), depth, owner, share)
    mask = owner >= 0
    normals = np.zeros((wide * tall, 3))
    turned = mesh.normals @ view.axes.T
    normals[mask] = np.einsum("ij,ijk->ik", share[mask], turned[mesh.faces[owner[mask]]])
    normals /= np.linalg.norm(normals, axis=1, keepdims=True) + 1e-9
    shape = (tall, wide)
    return Picture(low[1], low[0], mask.reshape(shape), normals.reshape(*shape, 3), depth.reshape(shape))


def facing(at: Field, faces: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Places of the faces turned to the viewer (in pixels y runs down)."""
    a, b, c = (at[faces[:, corner]] for corner in range(3))
    area = (b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1]) - (b[:, 1] - a[:, 1]) * (c[:, 0] - a[:, 0])
    return np.flatnonzero(area < -1e-9)


def chunks(
    at: Field, faces: npt.NDArray[np.int64], kept: npt.NDArray[np.int64]
) -> list[tuple[int, npt.NDArray[np.int64]]]:
    """Faces by the size of the square that holds them (a power of two), cut so that memory stays small."""
    corners = at[faces[kept]]
    wide = (np.floor(corners.max(1)) - np.floor(corners.min(1))).max(1) + 1
    power = np.maximum(0, np.ceil(np.log2(wide))).astype(int)
    found = []
    for one in np.unique(power):
        size = 2**one
        some = kept[power == one]
        found += [(size, part) for part in np.array_split(some, max(1, -(-len(some) * size**2 // MOST)))]
    return found


def paint(
    at: Field,
    near: Field,
    faces: npt.NDArray[np.int64],
    chunk: tuple[int, npt.NDArray[np.int64]],
    shape: tuple[int, int],
    depth: Field,
    owner: npt.NDArray[np.int64],
    share: Field,
) -> None:
    """Lay faces of one size into the buffers; the nearest wins, of equals the last."""
    size, some = chunk
    a, b, c = (at[faces[some, corner]] for corner in range(3))
    corner = np.floor(np.minimum(np.minimum(a, b), c))
    step = np.arange(size) + 0.5
    x = corner[:, 0, None, None] + step[None, None, :]
    y = corner[:, 1, None, None] + step[None, :, None]
    area = (b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1]) - (b[:, 1] - a[:, 1]) * (c[:, 0] - a[:, 0])

    def edge(one: Field, other: Field) -> Field:
        across, down = (other - one).T[:, :, None, None]
        return np.asarray(
            (across * (y - one[:, 1, None, None]) - down * (x - one[:, 0, None, None])) / area[:, None, None]
        )

    first, second = edge(b, c), edge(c, a)
    third = 1 - first - second
    inside = (first >= 0) & (second >= 0) & (third >= 0)
    inside &= (x >= 0) & (x < shape[1]) & (y >= 0) & (y < shape[0])
    face, row, column = np.nonzero(inside)
    weight = np.stack([first[inside], second[inside], third[inside]], 1)
    pixel = (corner[face, 1] + row).astype(int) * shape[1] + (corner[face, 0] + column).astype(int)
    height = (near[faces[some[face]]] * weight).sum(1)
    np.maximum.at(depth, pixel, height)
    won = height >= depth[pixel]
    owner[pixel[won]] = some[face[won]]
    share[pixel[won]] = weight[won]
