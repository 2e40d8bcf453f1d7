"""How open to the light each point of the body lies: hollows and gaps between muscles are darker."""

import numpy as np
import numpy.typing as npt

from drawing.mesh import Mesh, Points

Shares = npt.NDArray[np.float64]  # (n,), 0 to 1
DIRECTIONS = 48
CELL = 3.0  # mm, a cell of the picture taken from each direction
GRACE = 4.0  # mm a point may lie behind the front and still count as open


def openness(points: Points, normals: Points, others: Points) -> Shares:
    """The share of the sky each point sees (n,), weighted by the cosine to its normal, past a cloud of other points.

    Ambient occlusion from depth pictures taken from directions spread evenly over the sphere.
    """
    seen, whole = np.zeros(len(points)), np.zeros(len(points))
    low = others.min(0)
    for toward in sky(DIRECTIONS):
        weight = np.maximum(0, normals @ toward)
        seen += weight * ahead(points - low, others - low, toward)
        whole += weight
    return np.asarray(seen / (whole + 1e-9))


def sky(count: int) -> Points:
    """Directions spread evenly over the sphere (count, 3): Fibonacci lattice (Gonzalez 2010)."""
    number = np.arange(count) + 0.5
    z = 1 - 2 * number / count
    turn = number * np.pi * (3 - np.sqrt(5))
    wide = np.sqrt(1 - z * z)
    return np.stack([wide * np.cos(turn), wide * np.sin(turn), z], 1)


def ahead(points: Points, others: Points, toward: npt.NDArray[np.float64]) -> npt.NDArray[np.bool_]:
    """True for points with nothing of the cloud before them, seen from a direction."""
    side = np.cross(toward, [0.0, 1.0, 0.0] if abs(toward[2]) > 0.9 else [0.0, 0.0, 1.0])
    side /= np.linalg.norm(side)
    axes = np.stack([side, np.cross(side, toward)], 1)
    flat = [np.floor(cloud @ axes / CELL).astype(np.int64) for cloud in (points, others)]
    low = np.minimum(flat[0].min(0), flat[1].min(0))
    wide = int(max(one.max() for one in flat) - low.min()) + 2
    own, theirs = ((one - low) @ np.array([wide, 1]) for one in flat)
    front = np.full(int(max(own.max(), theirs.max())) + 1, -np.inf)
    np.maximum.at(front, theirs, others @ toward)
    return np.asarray(points @ toward > front[own] - GRACE)


def cloud(mesh: Mesh, gap: float = 3.0) -> Points:
    """Points spread over a surface, about one for each `gap` squared (mm), the same every time."""
    a, b, c = (mesh.points[mesh.faces[:, corner]] for corner in range(3))
    areas = np.linalg.norm(np.cross(b - a, c - a), axis=1) / 2
    counts = np.ceil(areas / gap**2).astype(int)
    face = np.repeat(np.arange(len(counts)), counts)
    number = np.arange(len(face)) - np.repeat(np.cumsum(counts) - counts, counts) + 0.5
    u, v = np.modf(number * 0.7548776662)[0], np.modf(number * 0.5698402910)[0]  # R2 sequence (Roberts 2018)
    over = u + v > 1
    u, v = np.where(over, 1 - u, u)[:, None], np.where(over, 1 - v, v)[:, None]
    return np.asarray(a[face] + u * (b - a)[face] + v * (c - a)[face])
