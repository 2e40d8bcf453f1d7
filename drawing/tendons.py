"""Tendons that carry a belly on to its bone as tubes, and the places where flesh turns into tendon."""

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt
from scipy.interpolate import PchipInterpolator

from anatomy.schema import Column, Table, count, number
from drawing.mesh import Mesh

TABLE = Table(
    "One point of a tube that continues a muscle beyond its belly.",
    (
        Column("muscle", "The muscle.", form=r"[a-z-]+", allowed="a name in small letters"),
        count("tube", "Which of its tubes."),
        count("point", "Place on the tube, 1 at the belly or at the origin."),
        number("x", "mm"),
        number("y", "mm"),
        number("z", "mm"),
        number("thick", "Half the smaller width, mm."),
        number("wide", "Half the larger width, mm."),
        Column("source", "Where the figures are from.", of="sources"),
    ),
    key=("muscle", "tube", "point"),
)
FLESH = Table(
    "Where a belly is all flesh and where all tendon: heights (mm) for chains, shares of the fibre for sheets.",
    (
        Column("muscle", "The muscle.", form=r"[a-z-]+", allowed="a name in small letters"),
        Column("end", "Which end.", choices=("proximal", "distal")),
        number("full", "Here it is all tendon."),
        number("flesh", "Here it is all flesh."),
        Column("source", "Where the figures are from.", of="sources"),
    ),
    key=("muscle", "end"),
)
AROUND, ALONG = 16, 36
AXIS = np.array([-88.0, 12.0])  # x, y of the middle of the limb (mm): a tube lies flat around it
Floats = npt.NDArray[np.float64]


def tube(points: Floats, thick: Floats, wide: Floats) -> Mesh:
    """A swept ellipse along points (n, 3), half widths (n,) in mm; its flat side away from the limb's middle."""
    run = np.r_[0, np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))]
    share = np.linspace(0, run[-1], ALONG)
    line = PchipInterpolator(run, points)(share)
    ahead = np.gradient(line, axis=0)
    ahead /= np.linalg.norm(ahead, axis=1, keepdims=True)
    flat = np.c_[line[:, :2] - AXIS, np.zeros(len(line))]
    across = np.cross(ahead, flat)
    across /= np.linalg.norm(across, axis=1, keepdims=True) + 1e-9
    out = np.cross(across, ahead)
    turn = np.linspace(0, 2 * np.pi, AROUND, endpoint=False)[None, :, None]
    half_wide, half_thick = (PchipInterpolator(run, some)(share)[:, None, None] for some in (wide, thick))
    rings = line[:, None] + across[:, None] * np.cos(turn) * half_wide + out[:, None] * np.sin(turn) * half_thick
    return capped(rings)


def capped(rings: Floats) -> Mesh:
    """Rings (n, k, 3) joined into a closed surface, its ends closed with a fan."""
    count_of, around = rings.shape[:2]
    place = np.arange(count_of * around).reshape(count_of, around)
    after = np.roll(place, -1, axis=1)
    a, b, c, d = place[:-1].ravel(), after[:-1].ravel(), after[1:].ravel(), place[1:].ravel()
    first, last = count_of * around, count_of * around + 1
    start = np.c_[np.full(around, first), after[0], place[0]]
    end = np.c_[np.full(around, last), place[-1], after[-1]]
    points = np.vstack([rings.reshape(-1, 3), rings[0].mean(0), rings[-1].mean(0)])
    return Mesh(points, np.vstack([np.c_[a, b, c], np.c_[a, c, d], start, end])).outward()


def tubes(rows: Iterable[tuple[str, float, float, float, float, float, float]]) -> dict[str, list[Mesh]]:
    """Tubes by muscle, from rows (muscle, tube, x, y, z, thick, wide) in order."""
    found: dict[str, dict[float, list[tuple[float, ...]]]] = {}
    for muscle, which, *figures in rows:
        found.setdefault(muscle, {}).setdefault(which, []).append(tuple(figures))
    return {
        muscle: [tube(some[:, :3], some[:, 3], some[:, 4]) for some in map(np.array, several.values())]
        for muscle, several in found.items()
    }
