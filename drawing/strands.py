"""One tension path of a plate as an SVG group, in the markup the page lights."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol

import numpy as np
import numpy.typing as npt

from drawing.bezier import Line as Flat
from drawing.bezier import fit_open, lengths, unit, write
from drawing.lines import Line
from drawing.mesh import Curve, Points
from drawing.raster import Mask

SHORT = 9.0  # units; a shorter run under or over joins its neighbours
BAR, HEAD = 6.0, 8.0  # units: half a crossbar, an arrow head


class View(Protocol):
    """What a plate must tell about itself."""

    def project(self, points: Points) -> npt.NDArray[np.float64]:
        """Points (k, 3) in mm → places (k, 2) in units of the plate."""

    def visible(self, points: Points) -> Mask:
        """Which points (k, 3) nothing hides (k,)."""


def runs(seen: Mask, step: float) -> list[tuple[bool, slice]]:
    """Stretches of a line that are seen or hidden; those shorter than SHORT join the one before."""
    ends = [0, *(np.flatnonzero(np.diff(seen.astype(int))) + 1), len(seen)]
    found: list[tuple[bool, slice]] = []
    for start, stop in pairwise(ends):
        if found and ((stop - start) * step < SHORT or found[-1][0] == bool(seen[start])):
            found[-1] = (found[-1][0], slice(found[-1][1].start, min(stop + 1, len(seen))))
        else:
            found.append((bool(seen[start]), slice(start, min(stop + 1, len(seen)))))
    return found


def mark(line: Flat, look: str) -> str:
    """The end of a line: a crossbar where it is held, an open arrow head where it runs on in fascia."""
    way = unit(line[-1] - line[max(-6, -len(line))])
    side = np.array([-way[1], way[0]])
    if look == "anchor":
        return write(fit_open(np.array([line[-1] - side * BAR, line[-1] + side * BAR])), closed=False)
    if look != "continuity":
        return ""
    back = line[-1] - way * HEAD * 0.8
    wings = (back + side * HEAD * 0.5, line[-1]), (line[-1], back - side * HEAD * 0.5)
    return "".join(write(fit_open(np.array(wing)), closed=False) for wing in wings)


def drawn(curve: Curve, view: View, whole: bool) -> list[tuple[bool, Flat]]:
    """The runs of one strand that a plate shows, each with whether it is seen."""
    line = view.project(curve)
    step = float(lengths(line)[-1]) / max(1, len(line) - 1)
    return [(seen, line[part]) for seen, part in runs(view.visible(curve), step) if seen or whole]


def path(thing: str, strands: Sequence[Line], view: View, whole: bool, extra: str = "") -> str:
    """One path as a group: hit, halo and flow, what runs underneath as a flow of its own; empty if nothing shows."""
    every = [(line, drawn(line.curve, view, whole)) for line in strands]
    if not any(runs for _, runs in every) and strands[0].kind == "sink":
        every = [(line, drawn(line.curve, view, True)) for line in strands]
    over = under = hit = ""
    longest, spot = 0.0, np.zeros(2)
    for line, found in every:
        for count, (seen, run) in enumerate(found):
            d = write(fit_open(run, 0.6), closed=False)
            d += mark(run, line.look) if count == len(found) - 1 and line.kind != "thin" else ""
            over, under = (over + d, under) if seen else (over, under + d)
            hit += write(fit_open(np.round(run), 3), closed=False)
            if (reach := float(lengths(run)[-1]) * (1 if seen else 0.5)) > longest:
                longest, spot = reach, run[len(run) // 2]
    if not hit:
        return ""
    slim = " slim" if strands[0].kind == "thin" else ""
    text = f'<path class="hit" d="{hit}"/><path class="halo" d="{over}{under}"/>'
    text += f'<path class="flow deep" d="{under}"/>' if under else ""
    text += f'<path class="flow" d="{over}"/>' if over else ""
    at = f"{spot[0]:.0f},{spot[1]:.0f}"
    return f'<g data-id="{thing}" class="path {strands[0].look}{slim}" data-at="{at}">{text}{extra}</g>'
