"""Ligaments of spine, pelvis and knee as flat tubes."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pandas as pd

from anatomy.schema import Column, Table, count, number
from drawing.mesh import Curve
from drawing.part import Part
from drawing.stack import stack
from drawing.tubes import Floats, smooth, tube

TABLE = Table(
    "One point of the middle line of a ligament, or of one of its bands, with its half axes.",
    (
        Column("name", "The band.", form=r"[a-z-]+", allowed="a name in small letters"),
        Column("ligament", "The ligament it belongs to.", of="bones"),
        Column("across", "The axis its width faces at its first point.", choices=("x", "y", "z")),
        Column("side", "Right only, both sides, or the middle.", choices=("right", "pair", "middle")),
        count("point", "Place along the band."),
        Column("frame", "The vertebra in whose own axes the figures are; empty: the frame of the body.", optional=True),
        number("x", "mm."),
        number("y", "mm."),
        number("z", "mm."),
        number("wide", "Half width, mm."),
        number("thick", "Half thickness, mm."),
        Column("source", "Where the figures are from.", of="sources"),
    ),
    key=("name", "point"),
)
HOME = Path(__file__).parents[1] / "data/shapes/ligaments.csv"
STRANDS = (-0.7, -0.35, 0.0, 0.35, 0.7)  # shares of the half width at which fibres run


def strands(curve: Curve, wide: Floats, side: Floats) -> tuple[Curve, ...]:
    """Fibres along the band, side by side."""
    return tuple(curve + share * wide[:, None] * side for share in STRANDS)


def band(name: str, rows: pd.DataFrame) -> Part:
    """One band as a part of the right side or the middle."""
    own = rows[["x", "y", "z"]].to_numpy(float)
    places = [stack().bones[frame].out(at) if frame else at for frame, at in zip(rows["frame"], own, strict=True)]
    curve, sizes = smooth(np.array(places), rows[["wide", "thick"]].to_numpy(float))
    first = rows.iloc[0]
    side = np.eye(3)["xyz".index(first["across"])]
    mesh = tube(curve, sizes[:, 0], sizes[:, 1], side, around=20)
    where = "middle" if first["side"] == "middle" else "right"
    fibres = strands(curve, sizes[:, 0], side)
    return Part(name, f"bone:{first['ligament']}", "lig", "bones", mesh, fibres, side=where)


def ligaments(_body: Iterable[Part] = ()) -> list[Part]:
    """Every ligament; those of the pelvis on both sides."""
    rows = pd.read_csv(HOME, keep_default_na=False)
    found = []
    for name, some in rows.groupby("name", sort=False):
        found.append(band(str(name), some))
        if some.iloc[0]["side"] == "pair":
            found.append(found[-1].mirrored())
    return found
