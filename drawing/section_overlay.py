"""Tension paths and pins of a section as markup."""

from pathlib import Path

import numpy as np
import pandas as pd

from drawing.bezier import Line, lengths
from drawing.section_compose import Section
from drawing.section_paths import Lines, courses
from drawing.section_pen import at, strokes, units

PATHS = Path(__file__).parents[1] / "data/paths.csv"
ORDER = ("P14", "P6", "P8", "P10", "P9", "P4", "P3", "P5", "P7", "P11", "P12", "P13", "P2", "P1")
# The insertion at which a path ends, where the section shows it.
PINS = {"P10": "linea-aspera", "P11": "distal-femur", "P12": "patella", "P3": "gluteal-tuberosity", "P13": "hip-capsule"}
SLIM = {"P5"}


def middle(lines: Lines) -> Line:
    """The point halfway along the longest line (2,)."""
    line = max(lines, key=lambda one: float(lengths(one)[-1]))
    return line[len(line) // 2]


def path(name: str, kind: str, lines: Lines) -> str:
    """One tension path: what is hit, its halo, its line."""
    d = strokes(lines)
    slim = " slim" if name in SLIM else ""
    parts = "".join(f'<path class="{part}" d="{d}"/>' for part in ("hit", "halo", "flow"))
    return f'<g data-id="path:{name}" class="path {kind}{slim}" {at(middle(lines))}>{parts}</g>'


def pin(name: str, point: Line) -> str:
    """An insertion: ring, dot and the disc that is hit."""
    x, y = units(point)
    spot = f'cx="{x:.1f}" cy="{y:.1f}"'
    start = f'<g class="pin" data-id="insertion:{name}" data-layer="tension" {at(point)}>'
    return f'{start}<circle class="ring" {spot} r="7"/><circle class="dot" {spot} r="2.6"/><circle class="hit" {spot} r="12"/></g>'


def overlay(section: Section) -> str:
    """All paths and pins of a section."""
    kinds = pd.read_csv(PATHS).set_index("id")["mechanism"]
    found = courses(section)
    drawn = [path(name, str(kinds[name]).replace(" ", "-"), found[name]) for name in ORDER if name in found]
    pins = [pin(PINS[name], found[name][0][-1]) for name in PINS if name in found and np.size(found[name][0])]
    return '<g class="tension" data-layer="tension">\n' + "\n".join([*drawn, *pins]) + "\n</g>"
