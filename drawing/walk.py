"""Triangles in an order that walks over the surface, points in the order they are met: small numbers pack well."""

import numpy as np

from drawing.mesh import Faces, Mesh

Order = list[int]


def walked(mesh: Mesh) -> tuple[Mesh, Order]:
    """The same surface in walking order, and the old place of each of its points; loose points are left out."""
    faces = mesh.faces[steps(mesh.faces)]
    new: dict[int, int] = {}
    for point in faces.ravel().tolist():
        new.setdefault(point, len(new))
    order = list(new)
    place = np.full(len(mesh.points), -1, np.int64)
    place[order] = np.arange(len(order))
    return Mesh(mesh.points[order], place[faces]), order


def steps(faces: Faces) -> Order:
    """Places of the triangles: from each to a neighbour across an edge, else back to the last that has one left."""
    across = neighbours(faces)
    left = set(range(len(faces)))
    order: Order = []
    for first in range(len(faces)):
        trail = [first] if first in left else []
        while trail:
            face = trail.pop()
            if face not in left:
                continue
            left.remove(face)
            order.append(face)
            trail.extend(other for other in across[face] if other in left)
    return order


def neighbours(faces: Faces) -> list[Order]:
    """The triangles across the three edges of each, the last edge first."""
    edges: dict[tuple[int, int], Order] = {}
    for number, (a, b, c) in enumerate(faces.tolist()):
        for one, other in ((a, b), (b, c), (c, a)):
            edges.setdefault((min(one, other), max(one, other)), []).append(number)
    across: list[Order] = [[] for _ in range(len(faces))]
    for sharing in edges.values():
        for face in sharing:
            across[face].extend(other for other in sharing if other != face)
    return across
