"""One tension path of a plate as an SVG group, in the markup the page lights."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

import numpy as np
import numpy.typing as npt

from drawing.bezier import Line as Flat
from drawing.bezier import fit_open, lengths, unit, write
from drawing.lines import Line
from drawing.mesh import Points
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


@dataclass(frozen=True)
class Run:
    """A stretch of a strand on a plate: whether it is seen, its places (n, 2), and how far they move when tense."""

    seen: bool
    line: Flat
    way: Flat

    def d(self, share: float) -> str:
        """The stretch as the d of a path: at rest (share 0) or tense (1), the same commands for both."""
        cubics = fit_open(self.line, 0.6)
        if not share:
            return write(cubics, closed=False)
        return write([tuple(np.array([self.moved(point, share) for point in cubic])) for cubic in cubics], closed=False)

    def moved(self, point: Flat, share: float) -> Flat:
        """A point (2,) taken along by the nearest place of the stretch."""
        return np.asarray(point + share * self.way[np.linalg.norm(self.line - point, axis=1).argmin()])


def drawn(strand: Line, view: View, whole: bool) -> list[Run]:
    """The stretches of one strand that a plate shows."""
    line = view.project(strand.curve)
    way = np.zeros_like(line) if strand.tense is None else view.project(strand.tense) - line
    step = float(lengths(line)[-1]) / max(1, len(line) - 1)
    found = runs(view.visible(strand.curve), step)
    return [Run(seen, line[part], way[part]) for seen, part in found if seen or whole]


def spot(every: Sequence[Run]) -> str:
    """data-at: the middle of the longest stretch; what is hidden counts half."""
    longest = max(every, key=lambda run: float(lengths(run.line)[-1]) * (1 if run.seen else 0.5))
    x, y = longest.line[len(longest.line) // 2]
    return f"{x:.0f},{y:.0f}"


def states(every: Sequence[Run]) -> str:
    """Attributes with the middle and the tense state of a path that moves; empty for one that does not."""
    if not any(run.way.any() for run in every):
        return ""
    half, full = ("".join(run.d(share) for run in every) for share in (0.5, 1.0))
    return f' data-half="{half}" data-tense="{full}"'


def path(thing: str, strands: Sequence[Line], view: View, whole: bool, extra: str = "") -> str:
    """One path as a group: hit, halo and flow, what runs underneath as a flow of its own; empty if nothing shows."""
    sink, thin = strands[0].kind == "sink", strands[0].kind == "thin"
    found = [drawn(strand, view, whole) for strand in strands]
    if sink and not any(found):
        found = [drawn(strand, view, True) for strand in strands]
    every = [run for some in found for run in some]
    if not every:
        return ""
    text = f'<path class="hit" d="{"".join(write(fit_open(np.round(run.line), 3), closed=False) for run in every)}"/>'
    flows, look = {True: "", False: ""}, strands[0].look
    for some in found:
        for run in some:
            flows[run.seen] += run.d(0) + ("" if thin or run is not some[-1] else mark(run.line, look))
    over, under = ([run for run in every if run.seen == seen] for seen in (True, False))
    text += f'<path class="halo" d="{flows[True]}{flows[False]}"{states([*over, *under])}/>'
    text += f'<path class="flow deep" d="{flows[False]}"{states(under)}/>' if under else ""
    text += f'<path class="flow" d="{flows[True]}"{states(over)}/>' if over else ""
    return f'<g data-id="{thing}" class="path {look}{" slim" * thin}" data-at="{spot(every)}">{text}{extra}</g>'
