"""Where the lumbar vertebrae stand: stacked from the end plate of S1 upward, discs as wedges between them."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import pandas as pd

from anatomy.schema import Column, Table, number
from drawing.mesh import Points

TABLE = Table(
    "One measure of a lumbar vertebra or disc, mm (turns in degrees).",
    (
        Column("bone", "The vertebra or disc.", of="bones"),
        Column("measure", "What was measured.", form=r"[a-z-]+", allowed="a name in small letters"),
        number("value", "The figure drawn."),
        Column("source", "Where the figure is from.", of="sources"),
        Column("place", "Where it stands there, or how it was chosen."),
    ),
    key=("bone", "measure"),
)
HOME = Path(__file__).parents[1] / "data/shapes/vertebrae.csv"
LEVELS = ("L5", "L4", "L3", "L2", "L1")  # as they are stacked
FRONT, SLOPE, DEPTH = (-8.0, 1286.5), 39.0, 34.0  # S1 end plate off the mean sacrum: front edge (y, z), slope, mm deep
WIDTH = 50.0  # mm, of the same end plate
Measures = dict[str, float]


@dataclass(frozen=True)
class Place:
    """A middle (y, z in mm) in the midplane, and the tilt (radians; positive lowers the front)."""

    y: float
    z: float
    tilt: float

    def out(self, points: Points) -> Points:
        """Points (…, 3) of the bone's own axes in the frame of the body."""
        cos, sin = np.cos(self.tilt), np.sin(self.tilt)
        y, z = points[..., 1], points[..., 2]
        return np.stack([points[..., 0], self.y + y * cos - z * sin, self.z + y * sin + z * cos], -1)

    def own(self, points: Points) -> Points:
        """Points (…, 3) of the frame of the body in the bone's own axes."""
        cos, sin = np.cos(self.tilt), np.sin(self.tilt)
        y, z = points[..., 1] - self.y, points[..., 2] - self.z
        return np.stack([points[..., 0], y * cos + z * sin, z * cos - y * sin], -1)

    def step(self, up: float, turn: float = 0) -> "Place":
        """The place `up` mm further along the own upward axis at half the turn, then turned back by all of it."""
        way = self.tilt - turn / 2
        return Place(self.y - np.sin(way) * up, self.z + np.cos(way) * up, self.tilt - turn)

    def towards(self, other: "Place", share: float) -> "Place":
        """A place so far on the way to another."""
        own, goal = np.array([self.y, self.z, self.tilt]), np.array([other.y, other.z, other.tilt])
        y, z, tilt = own * (1 - share) + goal * share
        return Place(float(y), float(z), float(tilt))


@dataclass(frozen=True)
class Stack:
    """Places of vertebrae ("L1") and discs ("L1-L2"), and of the end plates that bound each disc (lower, upper)."""

    bones: dict[str, Place]
    plates: dict[str, tuple[Place, Place]]


@cache
def measures() -> dict[str, Measures]:
    """The figures of every vertebra ("L1") and disc ("L1-L2")."""
    table = pd.read_csv(HOME)
    found: dict[str, Measures] = {}
    for bone, measure, value in zip(table["bone"], table["measure"], table["value"], strict=True):
        found.setdefault(bone.split("-", 1)[1], {})[measure] = float(value)
    return found


@cache
def stack() -> Stack:
    """Every vertebra and disc in its place."""
    slope = np.radians(SLOPE)
    base = Place(FRONT[0] + np.cos(slope) * DEPTH / 2, FRONT[1] + np.sin(slope) * DEPTH / 2, slope)
    bones, plates, below = {"S1": base}, {}, "S1"
    for level in LEVELS:
        disc, own = measures()[f"{level}-{below}"], measures()[level]
        top = base.step((disc["front"] + disc["back"]) / 2, (disc["front"] - disc["back"]) / own["depth"])
        plates[f"{level}-{below}"] = (base, top)
        bones[f"{level}-{below}"] = base.step((disc["front"] + disc["back"]) / 4, (base.tilt - top.tilt) / 2)
        height, wedge = (own["front"] + own["back"]) / 2, (own["front"] - own["back"]) / own["depth"]
        middle = top.step(height / 2, wedge / 2)
        bones[level] = middle
        base, below = middle.step(height / 2, wedge / 2), level
    return Stack(bones, plates)
