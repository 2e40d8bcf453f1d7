"""The insertions of the band as points on the surface of their bones."""

from collections.abc import Mapping

import numpy as np

from anatomy.schema import Column, Table, count, number
from drawing import tables
from drawing.drape import Ground
from drawing.mesh import Points
from drawing.part import Part

SOURCE = Column("source", "Who says so.", of="sources")
TABLE = Table(
    "Points of each insertion; the first is where its pin stands.",
    (
        Column("insertion", "The insertion.", of="insertions"),
        count("point", "Counting from 1; the first carries the pin."),
        Column("on", "The part it is brought to.", form=r"[A-Za-z0-9-]+", allowed="the name of a part"),
        number("x", "mm, before it is brought to the surface."),
        number("y", "mm."),
        number("z", "mm."),
        SOURCE,
    ),
    key=("insertion", "point"),
)


def footprints(ground: Ground) -> dict[str, Points]:
    """Every point (n, 3) of each insertion in mm, by its id, the pin's first."""
    found: dict[str, list[np.ndarray]] = {}
    table = tables.load("pins").sort_values(["insertion", "point"], kind="stable")
    for insertion, on, *point in table[["insertion", "on", "x", "y", "z"]].to_numpy():
        found.setdefault(insertion, []).append(ground.snap(on, np.array(point, float)))
    return {insertion: np.array(points) for insertion, points in found.items()}


def pins(parts: Mapping[str, Part]) -> dict[str, Points]:
    """Where the pin of each insertion stands (3,), mm, by its id."""
    return {insertion: points[0] for insertion, points in footprints(Ground(parts)).items()}
