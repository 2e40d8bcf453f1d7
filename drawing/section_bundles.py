"""Vessels and nerves of a section, each in its place between the muscles, none on another."""

from dataclasses import replace

import numpy as np
from shapely import affinity
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

from drawing.part import Part
from drawing.section_cut import Cut
from drawing.section_grid import Field, Mask, distance, fill
from drawing.section_nerves import nerves
from drawing.vessels import Bundle, between, rows, settle

SHEATH = 1.5  # mm of loose tissue around a bundle


def disc(bundle: Bundle, margin: float = 0) -> BaseGeometry:
    """The ellipse a bundle takes, with a margin in mm."""
    round_ = Point(*bundle.at).buffer(bundle.radius + margin)
    oval: BaseGeometry = affinity.scale(round_, np.sqrt(bundle.flat), 1 / np.sqrt(bundle.flat))
    return oval


def tabled(cut: Cut, room: Mask, fields: Field, known: list[Bundle]) -> list[Bundle]:
    """The vessels of the table, where they are wished; a nerve of the table only where the body lacks its own."""
    away = {**dict(zip(cut.muscles, fields, strict=True)), "femur": distance(fill(cut.bones["femur"]))}
    found = []
    for row in rows(cut.level).to_dict("records"):
        spot = between(row["between"].split("|"), away, room)
        if spot is not None and not any(one.name in row["id"] for one in known):
            at = spot + np.array([row["dx"], row["dy"]])
            found.append(Bundle(row["id"], row["kind"], row["thing"], at, row["radius"]))
    return found


def bundles(cut: Cut, body: list[Part], room: Mask, fields: Field) -> list[Bundle]:
    """All bundles of a cut, settled one after the other: the sciatic, the vessels, then the smaller nerves."""
    depth = -fields.min(0)
    own = nerves(cut.level, body)
    wished = sorted([*own, *tabled(cut, room, fields, own)], key=lambda one: -one.radius)
    left, placed = room.copy(), []
    for one in wished:
        placed.append(replace(one, at=settle(one, left, depth)))
        left &= ~fill(disc(placed[-1], 0.4))
    return placed
