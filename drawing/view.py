"""A view: how the frame is looked at, and the window of the plate. Orthographic."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from drawing.rigid import Matrix, turn

# Rows: right, up, towards the viewer, in the frame.
SIDES: dict[str, Matrix] = {
    "lateral": np.array([[0.0, -1, 0], [0, 0, 1], [-1, 0, 0]]),
    "posterior": np.array([[-1.0, 0, 0], [0, 0, 1], [0, 1, 0]]),
    "anterior": np.array([[1.0, 0, 0], [0, 0, 1], [0, -1, 0]]),
}


@dataclass(frozen=True)
class View:
    """Axes (3, 3), window (mm: left, right, low, high), pixels per mm, and units of the plate per mm."""

    axes: Matrix
    window: tuple[float, float, float, float]
    fine: float = 3.0
    scale: float = 2.0

    @property
    def size(self) -> tuple[int, int]:
        """Rows and columns of the picture."""
        left, right, low, high = self.window
        return round((high - low) * self.fine), round((right - left) * self.fine)

    @property
    def box(self) -> tuple[float, float]:
        """Width and height of the plate in its units."""
        left, right, low, high = self.window
        return (right - left) * self.scale, (high - low) * self.scale

    @property
    def step(self) -> float:
        """Units of the plate per pixel."""
        return self.scale / self.fine

    def project(self, points: npt.ArrayLike) -> npt.NDArray[np.float64]:
        """Points (…, 3) in mm → places (…, 2) in units of the plate, y down."""
        seen = np.asarray(points, float) @ self.axes.T
        left, _, _, high = self.window
        return np.stack([(seen[..., 0] - left) * self.scale, (high - seen[..., 1]) * self.scale], -1)

    def depth(self, points: npt.ArrayLike) -> npt.NDArray[np.float64]:
        """How near points (…, 3) are to the viewer, mm (…)."""
        return np.asarray((np.asarray(points, float) @ self.axes.T)[..., 2])


def look(
    side: str, window: tuple[float, float, float, float], turned: float = 0, fine: float = 3, scale: float = 2
) -> View:
    """A view from one side, the body turned about the vertical by some degrees."""
    return View(SIDES[side] @ turn("z", np.radians(turned)), window, fine, scale)
