"""Rigid moves of points, and the fits that find them. Points are (n, 3) in mm, angles in radians."""

import numpy as np
import numpy.typing as npt
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from drawing.mesh import Mesh, Points

Matrix = npt.NDArray[np.float64]  # (3, 3) rotation, applied as points @ matrix.T
Vector = npt.NDArray[np.float64]  # (3,)
AXES = {"x": (1, 2), "y": (2, 0), "z": (0, 1)}


def turn(axis: str, angle: float) -> Matrix:
    """The rotation by an angle about one axis of the frame, by the right-hand rule."""
    one, other = AXES[axis]
    matrix = np.eye(3)
    matrix[one, one] = matrix[other, other] = np.cos(angle)
    matrix[one, other], matrix[other, one] = -np.sin(angle), np.sin(angle)
    return matrix


def turn_onto(one: Vector, other: Vector) -> Matrix:
    """The smallest rotation that lays one unit vector onto another (Rodrigues' formula); not for opposite vectors."""
    x, y, z = np.cross(one, other)
    cross = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    return np.asarray(np.eye(3) + cross + cross @ cross / (1 + one @ other))


def about(points: Points, matrix: Matrix, pivot: Vector) -> Points:
    """Points turned about a pivot."""
    return np.asarray((points - pivot) @ matrix.T + pivot)


def fit(moving: Points, still: Points) -> tuple[Matrix, Vector]:
    """Rotation and shift that lay paired points onto each other best (Kabsch 1976): still ≈ moving @ R.T + shift."""
    centre, goal = moving.mean(0), still.mean(0)
    left, _, right = np.linalg.svd((moving - centre).T @ (still - goal))
    sign = np.sign(np.linalg.det(right.T @ left.T))
    matrix = right.T @ np.diag([1, 1, sign]) @ left.T
    return matrix, goal - centre @ matrix.T


def sphere(points: Points) -> Vector:
    """Centre of the sphere that fits points best (least squares on the squared radius)."""
    system = np.c_[2 * points, np.ones(len(points))]
    return np.asarray(np.linalg.lstsq(system, (points**2).sum(1), rcond=None)[0][:3])


def pieces(mesh: Mesh) -> list[Mesh]:
    """The connected pieces of a mesh, ordered by the x of their middle; points that coincide are one."""
    _, first, place = np.unique(np.round(mesh.points, 3), axis=0, return_index=True, return_inverse=True)
    faces = place.reshape(-1)[mesh.faces]
    points = mesh.points[first]
    edges = np.vstack([faces[:, [0, 1]], faces[:, [1, 2]]])
    graph = coo_matrix((np.ones(len(edges)), edges.T), (len(points), len(points)))
    number, label = connected_components(graph, directed=False)
    found = [cut(points, faces, label == one) for one in range(number)]
    return sorted(found, key=lambda piece: float(piece.points[:, 0].mean()))


def cut(points: Points, faces: npt.NDArray[np.int64], kept: npt.NDArray[np.bool_]) -> Mesh:
    """The faces whose points are all kept, renumbered, pointing outward; faces without area are left out."""
    inside = faces[kept[faces].all(1)]
    sound = (inside != np.roll(inside, 1, axis=1)).all(1)
    place = np.cumsum(kept) - 1
    return Mesh(points[kept], place[inside[sound]].astype(np.int64)).outward()
