"""The block of small cells the muscles are packed in; arrays run z, y, x."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Field = npt.NDArray[np.float32]
Line = npt.NDArray[np.float64]
LOW = (735.0, -106.5, -202.5)  # z, y, x of the first cell, mm
HIGH = (1500.0, 135.0, 12.0)
FAR = 60.0  # mm; what a field holds where it was not worked out


@dataclass(frozen=True)
class Grid:
    """Cells `tall` mm in z and `wide` mm in y and x."""

    tall: float
    wide: float

    @property
    def step(self) -> tuple[float, float, float]:
        """Size of a cell, mm (z, y, x)."""
        return self.tall, self.wide, self.wide

    @property
    def axes(self) -> tuple[Line, Line, Line]:
        """Places of the cells along z, y, x (mm)."""
        z, y, x = (np.arange(low, high, step) for low, high, step in zip(LOW, HIGH, self.step, strict=True))
        return z, y, x

    @property
    def shape(self) -> tuple[int, int, int]:
        """Number of cells along z, y, x."""
        z, y, x = self.axes
        return len(z), len(y), len(x)

    def window(self, points: npt.ArrayLike, margin: float) -> tuple[slice, slice, slice]:
        """The cells around points (n, 3: x, y, z in mm), with a margin in mm."""
        places = np.asarray(points, float)[:, ::-1]
        low = np.floor((places.min(0) - margin - LOW) / self.step).astype(int)
        high = np.ceil((places.max(0) + margin - LOW) / self.step).astype(int) + 1
        parts = zip(np.maximum(low, 0), np.minimum(high, self.shape), strict=True)
        z, y, x = (slice(int(a), int(max(a, b))) for a, b in parts)
        return z, y, x


@dataclass(frozen=True)
class Block:
    """A signed distance (mm, negative inside) in one window of the grid, and how far a weight counts there (0-1)."""

    window: tuple[slice, slice, slice]
    values: Field
    share: Field | float = 1.0
