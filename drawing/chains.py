"""Muscles that run down the limb: chains of discs at some levels, joined by tapered capsules, read from data/shapes."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from scipy.interpolate import PchipInterpolator

from anatomy.schema import Column, Table, count, number
from drawing.grid import FAR, Block, Grid
from drawing.mesh import Curve

TABLE = Table(
    "One disc of the chain that a muscle is at one level; the frame and its millimetres are in drawing/frame.py.",
    (
        Column("muscle", "The muscle.", form=r"[a-z-]+", allowed="a name in small letters"),
        number("z", "Level of the disc, mm."),
        count("disc", "Place in the chain of the level; every level of a muscle has the same number."),
        number("x", "Centre, mm (more negative is more lateral)."),
        number("y", "Centre, mm (negative is anterior)."),
        number("r", "Radius, mm."),
        Column("source", "Where the figures are from.", of="sources"),
    ),
    key=("muscle", "z", "disc"),
)
MARGIN = 30.0  # mm around the discs in which the distance is worked out
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Chain:
    """Levels (n,) rising, and discs (n, k, 3: x, y, r), mm."""

    levels: Floats
    discs: Floats

    def at(self, z: npt.ArrayLike) -> Floats:
        """The discs at heights z (…, k, 3), by monotone cubic interpolation."""
        return np.asarray(PchipInterpolator(self.levels, self.discs, axis=0)(np.asarray(z, float)))

    def centre(self, z: float) -> tuple[float, float, float]:
        """The middle of the chain at a height, mm."""
        x, y, _ = self.at(z).mean(0)
        return float(x), float(y), z

    def fibres(self) -> tuple[Curve, ...]:
        """Lines along the chain, from its upper end to its lower, a quarter of a disc apart."""
        z = np.arange(self.levels[-1], self.levels[0] - 0.1, -4.0)
        discs = self.at(z)
        last = discs.shape[1] - 1
        lines = []
        for place in np.arange(-0.5, last + 0.51, 0.25):
            before = int(np.clip(np.floor(place), 0, last - 1))
            share = place - before
            middle = discs[:, before] * (1 - share) + discs[:, before + 1] * share
            lines.append(np.c_[middle[:, :2], z])
        return tuple(lines)


def chains(rows: Iterable[tuple[str, float, float, float, float]]) -> dict[str, Chain]:
    """Chains by muscle, from rows (muscle, z, x, y, r) in the order of the discs."""
    found: dict[str, dict[float, list[tuple[float, float, float]]]] = {}
    for muscle, z, x, y, r in rows:
        found.setdefault(muscle, {}).setdefault(z, []).append((x, y, r))
    return {
        muscle: Chain(np.array(sorted(levels)), np.array([levels[z] for z in sorted(levels)]))
        for muscle, levels in found.items()
    }


def capsules(discs: Floats, x: Floats, y: Floats) -> Floats:
    """Signed distance (mm) at x, y to discs (k, 3) joined by tapered capsules."""
    best = np.full(np.broadcast_shapes(x.shape, y.shape), np.inf)
    for (ax, ay, ar), (bx, by, br) in pairwise(discs):
        dx, dy = bx - ax, by - ay
        share = np.clip(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy + 1e-9), 0, 1)
        best = np.minimum(best, np.hypot(x - (ax + share * dx), y - (ay + share * dy)) - (ar + share * (br - ar)))
    return best


def chain_block(chain: Chain, grid: Grid) -> Block:
    """The chain's distance in the slices of the grid; FAR above and below it."""
    top = chain.discs[..., :2].reshape(-1, 2)
    ends = np.c_[top[[0] * 2], chain.levels[[0, -1]]]
    points = np.vstack([ends, np.c_[top, np.full(len(top), chain.levels[0])]])
    window = grid.window(points, MARGIN)
    z, y, x = (axis[part] for axis, part in zip(grid.axes, window, strict=True))
    values = np.full((len(z), len(y), len(x)), FAR, np.float32)
    inside = (z >= chain.levels[0]) & (z <= chain.levels[-1])
    for place, discs in zip(np.flatnonzero(inside), chain.at(z[inside]), strict=True):
        values[place] = capsules(discs, x[None, :], y[:, None])
    return Block(window, values)
