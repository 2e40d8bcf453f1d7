"""A closed surface around a net of points: two faces and the rim between them."""

import numpy as np
import numpy.typing as npt

from drawing.mesh import Mesh

Floats = npt.NDArray[np.float64]


def shell(upper: Floats, under: Floats) -> Mesh:
    """The closed surface between two faces (u, v, 3)."""
    rows, columns = upper.shape[:2]
    place = np.arange(rows * columns).reshape(rows, columns)
    top = quads(place)
    rim = np.concatenate([place[:, 0], place[-1, 1:], place[-2::-1, -1], place[0, -2:0:-1]])
    after, low = np.roll(rim, -1), rows * columns
    side = np.vstack([np.c_[rim, after, after + low], np.c_[rim, after + low, rim + low]])
    faces = np.vstack([top, top[:, ::-1] + low, side[:, ::-1]])
    return Mesh(np.vstack([upper.reshape(-1, 3), under.reshape(-1, 3)]), faces).outward()


def quads(place: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """The two triangles of every cell of a net of point numbers (u, v)."""
    a, b, c, d = place[:-1, :-1].ravel(), place[1:, :-1].ravel(), place[1:, 1:].ravel(), place[:-1, 1:].ravel()
    return np.vstack([np.c_[a, b, c], np.c_[a, c, d]])
