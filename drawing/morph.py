"""The outline of a part as it is when tense: the same curve, its points moved as the surface moves."""

import numpy as np
from scipy.spatial import cKDTree

from drawing.bezier import Cubic, Line, write
from drawing.mesh import Mesh
from drawing.view import View

NEAR = 8  # points of the rim that say how a point of the outline moves
RIM = 0.5  # a point belongs to the rim if its normal leans no further towards the viewer


def rim(view: View, rest: Mesh, tense: Mesh) -> tuple[Line, Line]:
    """Places (n, 2) of the rim at rest, in units of the plate, and how each moves."""
    kept = np.abs(rest.normals @ view.axes[2]) < RIM
    place = view.project(rest.points[kept])
    return place, view.project(tense.points[kept]) - place


def moved(loops: list[list[Cubic]], view: View, rest: Mesh, tense: Mesh, share: float) -> list[list[Cubic]]:
    """Closed curves with every point moved by a share (0 at rest, 1 tense) of the surface's way."""
    place, way = rim(view, rest, tense)
    tree = cKDTree(place)

    def move(point: Line) -> Line:
        away, near = map(np.asarray, tree.query(point, k=NEAR))
        weight = 1 / (away + 1)
        return np.asarray(point + share * (way[near] * weight[:, None]).sum(0) / weight.sum())

    return [[(move(a), move(b), move(c), move(d)) for a, b, c, d in loop] for loop in loops]


def states(loops: list[list[Cubic]], view: View, rest: Mesh, tense: Mesh, places: int) -> str:
    """The attributes data-half and data-tense of an outline: as many points as its d, in the same order."""
    text = ""
    for name, share in (("half", 0.5), ("tense", 1.0)):
        d = "".join(write(loop, places=places) for loop in moved(loops, view, rest, tense, share))
        text += f' data-{name}="{d}"'
    return text
