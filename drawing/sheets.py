"""Fans and sheets of muscle: curves from origin to insertion with a half thickness each, read from data/shapes."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.interpolate import CubicSpline, PchipInterpolator
from scipy.ndimage import gaussian_filter, zoom
from scipy.spatial import cKDTree

from anatomy.schema import Column, Table, count, number
from drawing.grid import FAR, Block, Grid
from drawing.mesh import Curve, Mesh
from drawing.part import LAYERS, TISSUES
from drawing.shell import shell

TABLE = Table(
    "One point of one curve of a sheet; curves run across the fibres, from origin to insertion.",
    (
        Column("muscle", "The muscle, or the name of a fascia.", form=r"[a-z-]+", allowed="a name in small letters"),
        count("sheet", "Which of its sheets."),
        count("curve", "Place of the curve, 1 at the origin."),
        count("point", "Place on the curve; curves of a sheet have the same number."),
        number("x", "mm"),
        number("y", "mm"),
        number("z", "mm"),
        number("thick", "Half thickness of the sheet in the middle of this curve, mm."),
        Column("source", "Where the figures are from.", of="sources"),
    ),
    key=("muscle", "sheet", "curve", "point"),
)
FASCIAE = Table(
    "One point of one curve of a sheet that is no muscle: a septum, an aponeurosis, a retinaculum, a capsule.",
    (
        Column("name", "The sheet's part.", form=r"[a-z-]+", allowed="a name in small letters"),
        Column("thing", "What it stands for, as kind:id.", of="things", optional=True),
        Column("tissue", "Class of tissue.", choices=TISSUES),
        Column("layer", "The layer it comes off with.", choices=LAYERS),
        *TABLE.columns[1:],
    ),
    key=("name", "sheet", "curve", "point"),
)
MARGIN = 24.0  # mm around the sheet in which the distance is worked out
REACH = 5.0  # mm a sheet is carried on into its bones
SAMPLE = 3.0  # mm between the places where a distance is worked out
EDGE = 0.55  # share of the thickness left towards the borders
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Sheet:
    """Middle surface (u, v, 3), u from origin to insertion, and half thickness (u, v), mm."""

    middle: Floats
    half: Floats

    def fibres(self) -> tuple[Curve, ...]:
        """Every second line of the middle surface, from origin to insertion."""
        return tuple(self.middle[::2, place] for place in range(1, self.middle.shape[1] - 1, 2))


def spread(curve: Floats, number_of: int) -> Floats:
    """The curve (n, 3) with points evenly spaced along it."""
    run = np.r_[0, np.cumsum(np.linalg.norm(np.diff(curve, axis=0), axis=1))]
    return np.asarray(PchipInterpolator(run / run[-1], curve)(np.linspace(0, 1, number_of)))


def reaching(one: Sheet, far: float) -> Sheet:
    """The sheet carried on by some mm at both ends, so that it meets the bone it arises from or ends on."""
    first, last = one.middle[0] - one.middle[2], one.middle[-1] - one.middle[-3]
    first, last = (run / (np.linalg.norm(run, axis=1, keepdims=True) + 1e-9) * far for run in (first, last))
    middle = np.concatenate([one.middle[:1] + first, one.middle, one.middle[-1:] + last])
    return Sheet(middle, np.concatenate([one.half[:1], one.half, one.half[-1:]]))


def sheet(curves: list[Floats], thick: list[float], along: int = 72, across: int = 56) -> Sheet:
    """The surface through curves (each n, 3), with its half thickness tapering to the borders."""
    rows = np.array([spread(curve, across) for curve in curves])
    place, wanted = np.linspace(0, 1, len(curves)), np.linspace(0, 1, along)
    through = CubicSpline if len(curves) > 3 else PchipInterpolator
    border = np.linspace(-1, 1, across)
    profile = np.sqrt(np.clip(1 - np.abs(border) ** 3.2, 0, 1)) * (1 - (1 - EDGE) * border**2)
    half = PchipInterpolator(place, thick)(wanted)[:, None] * profile
    return Sheet(np.asarray(through(place, rows, axis=0)(wanted)), half)


def sheets(rows: Iterable[tuple[str, float, float, float, float, float, float]]) -> dict[str, list[Sheet]]:
    """Sheets by muscle, from rows (muscle, sheet, curve, x, y, z, thick) in order."""
    found: dict[str, dict[float, dict[float, list[tuple[float, ...]]]]] = {}
    for muscle, which, curve, *point in rows:
        found.setdefault(muscle, {}).setdefault(which, {}).setdefault(curve, []).append(tuple(point))
    return {
        muscle: [
            sheet([np.array(points)[:, :3] for points in some.values()], [points[0][3] for points in some.values()])
            for some in several.values()
        ]
        for muscle, several in found.items()
    }


def sheet_block(parts: list[Sheet], grid: Grid) -> Block:
    """Distance to the nearest point of the sheets less the half thickness there; worked out every SAMPLE mm."""
    longer = [reaching(part, REACH) for part in parts]
    points = np.vstack([part.middle.reshape(-1, 3) for part in longer])
    half = np.concatenate([part.half.ravel() for part in longer])
    window = grid.window(points, MARGIN)
    wide = [part.stop - part.start for part in window]
    axes = [axis[part] for axis, part in zip(grid.axes, window, strict=True)]
    coarse = [np.linspace(axis[0], axis[-1], max(2, round(np.ptp(axis) / SAMPLE))) for axis in axes]
    z, y, x = np.meshgrid(*coarse, indexing="ij")
    far, near = cKDTree(points).query(np.stack([x, y, z], -1).reshape(-1, 3), distance_upper_bound=MARGIN + 25)
    here = np.r_[half, 0][near]
    values = np.where(np.isfinite(far), far - here, FAR).reshape(z.shape)
    finer = [a / b for a, b in zip(wide, z.shape, strict=True)]
    fine = zoom(values, finer, order=1, grid_mode=False)
    share = zoom((here / half.max()).reshape(z.shape), finer, order=1, grid_mode=False)
    return Block(window, np.minimum(fine, FAR).astype(np.float32), share.astype(np.float32))


def sheet_mesh(one: Sheet) -> Mesh:
    """The sheet alone as a closed surface, both faces and the rim."""
    along, across = np.gradient(one.middle, axis=0), np.gradient(one.middle, axis=1)
    normal = np.cross(along, across)
    normal /= np.linalg.norm(normal, axis=2, keepdims=True) + 1e-9
    normal = gaussian_filter(normal, (2, 2, 0))
    normal /= np.linalg.norm(normal, axis=2, keepdims=True) + 1e-9
    return shell(one.middle + normal * one.half[..., None], one.middle - normal * one.half[..., None])
