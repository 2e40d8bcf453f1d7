"""Tension paths and pins of a plate as SVG groups, in the markup the page lights."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from anatomy.read import rows_of
from anatomy.schema import Column, Table, number
from anatomy.tables import TABLES
from drawing import tables
from drawing.bezier import Line as Flat
from drawing.bezier import fit_open, lengths, unit, write
from drawing.lines import Line
from drawing.mesh import Curve, Points
from drawing.raster import Mask

MAGNITUDES = Path(__file__).parents[1] / "data/magnitudes.csv"
SHORT = 9.0  # units; a shorter run under or over joins its neighbours
BAR, HEAD = 6.0, 8.0  # units: half a crossbar, an arrow head
WIDE = 64.0  # units of a range bar from 0 to 1
TABLE = Table(
    "The paths and insertions a plate shows.",
    (
        Column("view", "The plate.", form=r"[a-z]+(-[a-z]+)*", allowed="the id of a plate"),
        Column("thing", "A path or an insertion, as kind:id.", of="things"),
        Column(
            "run",
            "Of a path all of it, or only what nothing hides (a sink of which nothing would be left is drawn whole).",
            choices=("whole", "visible"),
            optional=True,
        ),
        number("x", "Where its range bar begins, units of the plate."),
        number("y", "Middle of its range bar."),
        Column("source", "Who says so.", of="sources"),
    ),
    key=("view", "thing"),
)


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
    for start, stop in zip(ends[:-1], ends[1:], strict=True):
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


def share(thing: str) -> tuple[float, float] | None:
    """The range of a path's share that reaches the band (0 to 1), if the facts give one."""
    for row in rows_of(MAGNITUDES, TABLES["magnitudes"])[0] or []:
        cells = row.cells
        if f"path:{cells['path']}" == thing and cells["unit"] == "fraction" and cells["high"]:
            return float(cells["low"]), float(cells["high"])
    return None


def bar(thing: str, x: float, y: float) -> str:
    """The range bar of a path at a place of the plate: from 0 to 1, the range of its share marked."""
    if np.isnan(x) or not (span := share(thing)):
        return ""
    low, high = (round(x + WIDE * end) for end in span)
    return (
        f'<g class="range" data-at="{x + WIDE / 2:.0f},{y:.0f}"><path class="track" d="M{x:.0f} {y:.0f}h{WIDE:.0f}"/>'
        f'<path class="span" d="M{low} {y:.0f}h{high - low}"/>'
        f'<path class="ticks" d="M{low} {y - 7:.0f}v14M{high} {y - 7:.0f}v14"/></g>'
    )


def pin(thing: str, place: npt.NDArray[np.float64]) -> str:
    """One insertion as a pin."""
    x, y = (f"{value:.0f}" for value in place)
    circles = "".join(
        f'<circle class="{name}" cx="{x}" cy="{y}" r="{radius}"/>'
        for name, radius in (("hit", 18), ("ring", 8), ("dot", 3))
    )
    return f'<g data-id="{thing}" class="pin" data-layer="tension" data-at="{x},{y}">{circles}</g>'


def tension(plate: str, view: View, lines: Sequence[Line], pins: Mapping[str, Points]) -> str:
    """Every path and pin a plate shows, longest paths first so that short ones stay above; empty if it shows none."""
    rows = [row for row in tables.load("shows").itertuples() if row.view == plate]
    paths = points = ""
    for row in rows:
        kind, name = str(row.thing).split(":")
        if kind == "insertion":
            points += pin(row.thing, view.project(pins[name][None])[0])
        else:
            strands = [line for line in lines if line.path == name]
            paths += path(row.thing, strands, view, row.run == "whole", bar(row.thing, row.x, row.y)) + "\n"
    if not paths + points:
        return ""
    return f'<g class="tension" data-layer="tension">\n{paths}</g>\n<g class="pins">\n{points}\n</g>'
