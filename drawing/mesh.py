"""A closed surface of triangles, in millimetres of the frame (drawing/frame.py)."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Points = npt.NDArray[np.float64]  # (n, 3), mm
Faces = npt.NDArray[np.int64]  # (m, 3), places in the points, counterclockwise seen from outside
Curve = npt.NDArray[np.float64]  # (k, 3), mm, in the order of the curve
GRID = 4  # decimals of a millimetre
MIRROR = np.array([-1.0, 1.0, 1.0])


@dataclass(frozen=True)
class Mesh:
    """Points (n, 3) in mm and faces (m, 3)."""

    points: Points
    faces: Faces

    @property
    def volume(self) -> float:
        """Enclosed volume in mm³; negative if the faces point inward."""
        a, b, c = (self.points[self.faces[:, corner]] for corner in range(3))
        return float(np.einsum("ij,ij->i", a, np.cross(b, c)).sum() / 6)

    @property
    def normals(self) -> Points:
        """Unit normals of the points (n, 3), the mean of the faces around, weighted by their area."""
        a, b, c = (self.points[self.faces[:, corner]] for corner in range(3))
        wide = np.cross(b - a, c - a)
        sums = np.zeros_like(self.points)
        for corner in range(3):
            np.add.at(sums, self.faces[:, corner], wide)
        return np.asarray(sums / (np.linalg.norm(sums, axis=1, keepdims=True) + 1e-12))

    def outward(self) -> "Mesh":
        """The same surface with its faces pointing outward."""
        return self if self.volume >= 0 else Mesh(self.points, self.faces[:, ::-1])

    def rounded(self) -> "Mesh":
        """The same surface on a grid of 0.1 µm: processors that differ in the last digit go on from the same."""
        return Mesh(np.round(self.points, GRID), self.faces)

    def mirrored(self) -> "Mesh":
        """The other side of the body."""
        return Mesh(self.points * MIRROR, self.faces[:, ::-1])


def join(meshes: Iterable[Mesh]) -> Mesh:
    """Several surfaces as one."""
    points, faces, start = [], [], 0
    for mesh in meshes:
        points.append(mesh.points)
        faces.append(mesh.faces + start)
        start += len(mesh.points)
    return Mesh(np.vstack(points), np.vstack(faces))
