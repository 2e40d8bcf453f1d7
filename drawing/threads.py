"""Nerves as thin lines over everything: full where they are seen, dashed where they run underneath."""

from collections.abc import Iterable
from itertools import pairwise

import numpy as np
from scipy import ndimage

from drawing.bezier import Line, fit_open, lengths, write
from drawing.mesh import Curve
from drawing.part import Part
from drawing.raster import Field, Mask
from drawing.scene import merged
from drawing.view import View

CLEAR = 2.0  # mm a line may dip below a surface and still be seen
SHORT = 12.0  # units; shorter runs join their neighbours
STOUT, STRONG = 3.6, 2.1  # mm of radius from which a nerve is drawn stoutest, and stouter


def visible(points: Curve, view: View, surface: Field) -> Mask:
    """Which points (n, 3) of a curve lie in front of the nearest surface."""
    place = view.project(points) / view.step
    rows, columns = surface.shape
    row, column = np.clip(place[:, 1], 0, rows - 1).astype(int), np.clip(place[:, 0], 0, columns - 1).astype(int)
    return np.asarray(view.depth(points) >= surface[row, column] - CLEAR)


def dense(curve: Curve, step: float = 2.0) -> Curve:
    """A curve resampled every `step` mm."""
    along = lengths(curve)
    at = np.linspace(0, along[-1], max(4, int(along[-1] / step)))
    return np.stack([np.interp(at, along, curve[:, axis]) for axis in range(3)], 1)


def runs(line: Line, seen: Mask) -> list[tuple[bool, Line]]:
    """A line cut where it goes under or comes up; runs shorter than SHORT are smoothed away."""
    step = float(np.linalg.norm(np.diff(line, axis=0), axis=1).mean()) + 1e-9
    wide = max(1, int(SHORT / step)) | 1
    if wide < len(seen):
        seen = ndimage.median_filter(seen.astype(np.uint8), wide, mode="nearest").astype(bool)
    ends = [0, *(np.flatnonzero(np.diff(seen.astype(int))) + 1), len(line)]
    return [
        (bool(seen[start]), line[start : min(stop + 1, len(line))])
        for start, stop in pairwise(ends)
        if stop - start > 1
    ]


def inside(line: Line, view: View) -> bool:
    """Whether any of a line lies on the plate."""
    wide, high = view.box
    return bool(((line[:, 0] > 0) & (line[:, 0] < wide) & (line[:, 1] > 0) & (line[:, 1] < high)).any())


def weight(part: Part) -> str:
    """The class of a nerve's weight, by the mean radius of its body."""
    long = sum(float(lengths(curve)[-1]) for curve in part.fibres) or 1.0
    radius = np.sqrt(abs(part.mesh.volume) / long / np.pi)
    return " x" if radius > STOUT else " m" if radius > STRONG else ""


def thread(part: Part, view: View, surface: Field, only_under: bool) -> str:
    """One nerve as a group of lines; empty if it does not come onto the plate."""
    over, under, hit, spot = "", "", "", ""
    for fibre in part.fibres:
        curve = dense(fibre)
        line = view.project(curve)
        if not inside(line, view):
            continue
        hit += write(fit_open(line, 4), closed=False, places=0)
        for seen, run in runs(line, visible(curve, view, surface)):
            d = write(fit_open(run, 0.6), closed=False)
            over, under = (over + d, under) if seen else (over, under + d)
        middle = line[len(line) // 2]
        spot = spot or f"{middle[0]:.0f},{middle[1]:.0f}"
    if not spot or (only_under and not under):
        return ""
    kind = weight(part)
    text = f'<path class="hit" d="{hit}"/>'
    text += f'<path class="under{kind}" d="{under}"/>' if under else ""
    if over and not only_under:
        text += f'<path class="case{kind}" d="{over}"/><path class="over{kind}" d="{over}"/>'
    covered = "" if over else ' data-covered=""'
    return f'<g class="s nerve thin" data-id="{part.thing}" data-layer="nerves"{covered} data-at="{spot}">{text}</g>'


def threads(parts: Iterable[Part], view: View, surface: Field, only_under: bool) -> str:
    """Every nerve and root of the right side that has a name."""
    found = merged(part for part in parts if part.tissue == "nerve" and part.thing and part.side != "left")
    return "".join(thread(part, view, surface, only_under) for part in found)
