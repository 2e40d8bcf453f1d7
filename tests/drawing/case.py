"""One statement put to shapes: what is compared, at which levels, and by how much."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from drawing.frame import KNEE, TROCHANTER, height, level
from drawing.mesh import Points
from tests.drawing.shapes import Shape

EVERY = 2.5  # percent between the heights compared
MOST = 0.8  # share of the points that must agree
Finding = tuple[bool, str]  # whether it holds, and what was measured


@dataclass(frozen=True)
class Case:
    """A subject, its objects, the levels (percent; none = wherever they meet), the margin (mm) and the bones."""

    subject: Shape
    objects: tuple[Shape, ...]
    span: tuple[float, float] | None
    margin: float
    centre: Callable[[float], Points]  # the middle of the limb (2,) at a height, from which deep is told

    @property
    def object(self) -> Shape:
        """The first object."""
        return self.objects[0]

    @property
    def heights(self) -> list[float]:
        """The heights (mm) at which both are compared."""
        points = [shape for shape in (self.object, self.subject) if shape.is_point]
        if self.span:
            low, high = self.span
        elif points:
            return [float(points[0].mesh.points[0, 2])]
        else:
            low, high = level(max(self.subject.low, self.object.low)), level(min(self.subject.high, self.object.high))
        return [height(at) for at in np.arange(low, high + 0.01, EVERY)]

    def within(self, points: Points) -> Points:
        """Those of the points (n, 3) that lie at the levels of the statement."""
        low, high = self.span or (-np.inf, np.inf)
        levels = levels_of(points)
        return np.asarray(points[(levels >= low) & (levels <= high)])


def levels_of(points: Points) -> Points:
    """The levels (n,) in percent of points (n, 3)."""
    return np.asarray((points[:, 2] - KNEE) / (TROCHANTER - KNEE) * 100)
