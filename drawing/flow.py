"""The direction of the fibres in every pixel of a part, and evenly spaced lines that follow it."""

from dataclasses import dataclass

import numpy as np
from scipy import ndimage
from scipy.spatial import cKDTree

from drawing.bezier import Line
from drawing.raster import Field, Mask, Picture
from drawing.view import View

GRID = 4  # pixels between samples of the direction
STRIDE = 3.0  # pixels a line grows at a time
TRIES = 14  # seeds tried for each line wanted


@dataclass(frozen=True)
class Flow:
    """Directions (h, w, 2: x, y) and the way along the fibre (h, w: 0 origin, 1 insertion) on a grid of GRID pixels."""

    direction: Field
    way: Field

    def at(self, x: float, y: float) -> tuple[float, float]:
        """The direction in a pixel."""
        rows, columns = self.way.shape
        found = self.direction[min(int(y) // GRID, rows - 1), min(int(x) // GRID, columns - 1)]
        return float(found[0]), float(found[1])

    def along(self, x: float, y: float) -> float:
        """The way along the fibre in a pixel."""
        rows, columns = self.way.shape
        return float(self.way[min(int(y) // GRID, rows - 1), min(int(x) // GRID, columns - 1)])


def flow(view: View, seen: Picture, fibres: tuple[Field, ...], lean: tuple[float, float, bool], blur: float) -> Flow:
    """Blend the projected fibres; `lean` turns them: degrees at origin and insertion, mirrored at the middle or not."""
    places, runs, ways, sides = [], [], [], []
    for number, fibre in enumerate(fibres):
        line = view.project(fibre) / view.step - [seen.left, seen.top]
        run = np.gradient(line, axis=0)
        places.append(line)
        runs.append(run / (np.linalg.norm(run, axis=1, keepdims=True) + 1e-9))
        ways.append(np.linspace(0, 1, len(fibre)))
        sides.append(np.full(len(fibre), 2 * number / max(1, len(fibres) - 1) - 1))
    rows, columns = (-(-size // GRID) for size in seen.mask.shape)
    y, x = np.mgrid[0:rows, 0:columns] * GRID + 0.5
    away, near = map(np.asarray, cKDTree(np.vstack(places)).query(np.c_[x.ravel(), y.ravel()], k=8))
    weight = 1 / (away / 3 * 2 + 1.5) ** 2
    run = (np.vstack(runs)[near] * weight[..., None]).sum(1)
    way = (np.hstack(ways)[near] * weight).sum(1) / weight.sum(1)
    side = (np.hstack(sides)[near] * weight).sum(1) / weight.sum(1)
    angle = np.radians(lean[0] + (lean[1] - lean[0]) * way) * (np.sign(side) if lean[2] else 1)
    run = np.stack(
        [run[:, 0] * np.cos(angle) + run[:, 1] * np.sin(angle), run[:, 1] * np.cos(angle) - run[:, 0] * np.sin(angle)],
        1,
    )
    run /= np.linalg.norm(run, axis=1, keepdims=True) + 1e-9
    field = ndimage.gaussian_filter(run.reshape(rows, columns, 2), (blur, blur, 0))
    return Flow(field, way.reshape(rows, columns))


class Sower:
    """Grows lines that keep their distance from one another."""

    def __init__(self, mask: Mask, field: Flow, apart: float) -> None:
        self.mask, self.field = mask, field
        self.near, self.edge = max(1, int(apart)), max(1, int(apart * 0.62))
        self.taken = np.zeros(mask.shape, np.int32)

    def free(self, x: float, y: float, own: int, reach: int) -> bool:
        """True if no other line runs within reach."""
        column, row = int(x), int(y)
        rows, columns = self.mask.shape
        if not (0 <= column < columns and 0 <= row < rows and self.mask[row, column]):
            return False
        around = self.taken[max(0, row - reach) : row + reach + 1, max(0, column - reach) : column + reach + 1]
        return not ((around > 0) & (around != own)).any()

    def grow(self, x: float, y: float, own: int, sign: int) -> list[tuple[float, float]]:
        """Follow the direction from a seed, one way."""
        line: list[tuple[float, float]] = []
        before = (0.0, 0.0)
        for _ in range(600):
            across, down = self.field.at(x, y)
            length = float(np.hypot(across, down)) * sign
            if abs(length) < 0.2:
                break
            step = (across / length, down / length)
            if line and step[0] * before[0] + step[1] * before[1] < 0.3:
                break
            before = step
            x, y = x + step[0] * STRIDE, y + step[1] * STRIDE
            if not self.free(x, y, own, self.edge):
                break
            line.append((x, y))
        return line

    def sow(self, dice: np.random.Generator, most: int, least: float) -> list[Line]:
        """Lines (n, 2) in pixels, none shorter than `least`."""
        rows, columns = np.nonzero(self.mask)
        lines: list[Line] = []
        for seed in dice.permutation(len(rows))[: most * TRIES]:
            x, y = float(columns[seed]), float(rows[seed])
            own = len(lines) + 1
            if not self.free(x, y, own, self.near):
                continue
            line = [*self.grow(x, y, own, -1)[::-1], (x, y), *self.grow(x, y, own, 1)]
            if len(line) * STRIDE < least:
                continue
            points = np.array(line)
            self.taken[points[:, 1].astype(int), points[:, 0].astype(int)] = own
            lines.append(points)
            if len(lines) >= most:
                break
        return lines
