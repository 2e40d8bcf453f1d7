"""Whether points lie inside a closed surface."""

import numpy as np
import numpy.typing as npt

from drawing.fill import inside, section
from drawing.mesh import Mesh, Points


def contains(mesh: Mesh, points: Points) -> npt.NDArray[np.bool_]:
    """For each point (n, 3) whether the surface encloses it, by parity in its own level."""
    low, high = mesh.points.min(0), mesh.points.max(0)
    found = ((points > low) & (points < high)).all(1)
    for place in np.flatnonzero(found):
        x, y, z = points[place]
        found[place] = inside(section(mesh, float(z) + 1e-6), np.array([x]), np.array([y]))[0, 0]
    return np.asarray(found)
