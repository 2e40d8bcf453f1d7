"""Tension paths, pins and range bars of a plate: which of them it shows, and where."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from anatomy.read import rows_of
from anatomy.schema import Column, Table, number
from anatomy.tables import TABLES
from drawing import tables, threads
from drawing.lines import lines
from drawing.mesh import Points
from drawing.part import Part
from drawing.pins import pins
from drawing.raster import Field, Mask
from drawing.scene import Scene
from drawing.strands import path
from drawing.view import View

MAGNITUDES = Path(__file__).parents[1] / "data/magnitudes.csv"
THIN = 3.0  # mm; a sheet no thicker than this does not hide a path
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


@dataclass(frozen=True)
class Sight:
    """A view with the nearest surface (depth, mm) of what can hide a path."""

    view: View
    surface: Field

    def project(self, points: Points) -> npt.NDArray[np.float64]:
        """Points (k, 3) in mm → places (k, 2) in units of the plate."""
        return self.view.project(points)

    def visible(self, points: Points) -> Mask:
        """Which points (k, 3) nothing hides (k,), or nothing but a thin sheet."""
        return threads.visible(points + self.view.axes[2] * THIN, self.view, self.surface)


def tension(scene: Scene, body: Sequence[Part]) -> str:
    """Every path and pin a plate shows, in the order of data/shapes/shows.csv, the lowest first; empty if none."""
    shows = tables.load("shows")
    rows = shows[shows["view"] == scene.plate.name][["thing", "run", "x", "y"]].to_numpy()
    if not len(rows):
        return ""
    parts = {part.name: part for part in body if part.side != "left"}
    sight, stand = Sight(scene.plate.view, scene.surface), pins(parts)
    every = lines(parts, {thing.removeprefix("path:") for thing, *_ in rows})
    paths = points = ""
    for thing, run, x, y in rows:
        kind, name = thing.split(":")
        if kind == "insertion":
            points += pin(thing, sight.project(stand[name][None])[0])
        else:
            strands = [line for line in every if line.path == name]
            paths += path(thing, strands, sight, run == "whole", bar(thing, x, y)) + "\n"
    return f'<g class="tension" data-layer="tension">\n{paths}</g>\n<g class="pins">\n{points}\n</g>'
