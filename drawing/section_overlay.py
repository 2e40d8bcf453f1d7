"""Tension paths and pins of a section as markup."""

from pathlib import Path

import numpy as np
import pandas as pd

from drawing.bezier import Line, lengths
from drawing.section_compose import Section
from drawing.section_paths import courses
from drawing.section_pen import Pen, at, units
from drawing.section_pull import Lines

PATHS = Path(__file__).parents[1] / "data/paths.csv"
ORDER = ("P14", "P6", "P8", "P10", "P9", "P4", "P3", "P5", "P7", "P11", "P12", "P13", "P2", "P1")
# The insertion at which a path ends, where the section shows it.
PINS = {
    "P3": "gluteal-tuberosity",
    "P10": "linea-aspera",
    "P11": "distal-femur",
    "P12": "patella",
    "P13": "hip-capsule",
}
SLIM = {"P5"}


def middle(lines: Lines) -> Line:
    """The point halfway along the longest line (2,)."""
    line = max(lines, key=lambda one: float(lengths(one)[-1]))
    return np.asarray(line[len(line) // 2])


def path(name: str, kind: str, lines: Lines, pen: Pen) -> str:
    """One tension path: what is hit, its halo, its line; it moves with what it lies on."""
    key = f"{pen.prefix}{name}"
    slim = " slim" if name in SLIM else ""
    shape = f'<defs><path id="{key}" {pen.lines(lines)}/></defs>'
    parts = "".join(f'<use href="#{key}" class="{part}"/>' for part in ("hit", "halo", "flow"))
    return f'<g data-id="path:{name}" class="path {kind}{slim}" {at(middle(lines))}>{shape}{parts}</g>'


def pin(name: str, point: Line) -> str:
    """An insertion: ring, dot and the disc that is hit."""
    x, y = units(point)
    spot = f'cx="{x:.1f}" cy="{y:.1f}"'
    start = f'<g class="pin" data-id="insertion:{name}" data-layer="tension" {at(point)}>'
    rings = (("ring", 7), ("dot", 2.6), ("hit", 12))
    return start + "".join(f'<circle class="{name}" {spot} r="{radius}"/>' for name, radius in rings) + "</g>"


def overlay(section: Section, pen: Pen) -> str:
    """All paths and pins of a section."""
    kinds = pd.read_csv(PATHS).set_index("id")["mechanism"]
    found = courses(section)
    drawn = [path(name, str(kinds[name]).replace(" ", "-"), found[name], pen) for name in ORDER if name in found]
    pins = [pin(PINS[name], found[name][0][-1]) for name in PINS if name in found and np.size(found[name][0])]
    return '<g class="tension" data-layer="tension">\n' + "\n".join([*drawn, *pins]) + "\n</g>"
