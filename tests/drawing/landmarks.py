"""Landmarks of the bones: the point of a bone that lies farthest in a direction, within a box."""

from pathlib import Path

import numpy as np

from anatomy.schema import Column, Table
from tests.drawing.shapes import Shape, point

NUMBER = r"-?\d+(\.\d+)?"


def limit(name: str, means: str) -> Column:
    """An optional column in mm."""
    return Column(name, means, form=NUMBER, allowed="a number of mm", optional=True)


TABLE = Table(
    "A point of a bone: the one farthest towards (x, y, z), of all points within the limits (mm of the frame).",
    (
        Column("id", "Its name."),
        Column("bone", "The bone it belongs to.", of="things"),
        Column("x", "Towards the left, if positive.", form=NUMBER, allowed="a number"),
        Column("y", "Backwards, if positive.", form=NUMBER, allowed="a number"),
        Column("z", "Upwards, if positive.", form=NUMBER, allowed="a number"),
        *(limit(f"{side}_{axis}", f"{side} {axis}") for axis in "xyz" for side in ("least", "most")),
    ),
)
FILE = Path(__file__).parent / "landmarks.csv"


def landmark(row: dict[str, str], bone: Shape) -> Shape:
    """The landmark a row describes, on a bone."""
    points = bone.mesh.points
    inside = np.ones(len(points), bool)
    for place, axis in enumerate("xyz"):
        inside &= points[:, place] >= float(row[f"least_{axis}"] or "-inf")
        inside &= points[:, place] <= float(row[f"most_{axis}"] or "inf")
    assert inside.any(), f"landmarks.csv: {row['id']}: no point of {row['bone']} lies within the limits"
    toward = np.array([float(row[axis]) for axis in "xyz"])
    return point(points[inside][np.argmax(points[inside] @ toward)])
