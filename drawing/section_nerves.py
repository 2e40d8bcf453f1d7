"""Nerves cut across: where their courses pass the plane of a level."""

import numpy as np

from drawing.bezier import Line
from drawing.frame import height
from drawing.mesh import Curve
from drawing.part import Part
from drawing.slice import area, crossing
from drawing.vessels import Bundle

TRUNK = "nerve:sciatic"
DIVISIONS = ("nerve:tibial-division", "nerve:common-fibular-division")
THIN, THICK = 1.4, 4.6  # mm: bounds of the radius drawn


def downward(part: Part) -> Curve:
    """A nerve's course from its upper to its lower end."""
    course = part.fibres[0]
    return course if course[0, 2] > course[-1, 2] else course[::-1]


def bridge(trunk: list[Part], branch: list[Part], z: float) -> Line | None:
    """Where the trunk passes a level between its drawn end and the start of its branch."""
    if not trunk or not branch:
        return None
    end = min((downward(part)[-1] for part in trunk), key=lambda point: float(point[2]))
    start = max((downward(part)[0] for part in branch), key=lambda point: float(point[2]))
    return crossing(np.vstack([end, start]), z) if end[2] > z > start[2] else None


def bundle(part: Part, z: float) -> Bundle | None:
    """A nerve part's cut, or None where the plane misses it."""
    at = next((spot for curve in part.fibres if (spot := crossing(curve, z)) is not None), None)
    if at is None:
        return None
    size = float(np.sqrt(area(part.mesh, z).area / np.pi)) * 0.8
    return Bundle(part.name, "nerve", part.thing, at, float(np.clip(size, THIN, THICK)))


def nerves(level: float, body: list[Part]) -> list[Bundle]:
    """Every nerve of the right limb at a level, thickest first; the sciatic stands for its divisions while whole."""
    z = height(level)
    parts = [part for part in body if part.side == "right" and part.thing.startswith("nerve:") and part.fibres]
    named = {thing: [part for part in parts if part.thing == thing] for thing in (TRUNK, *DIVISIONS)}
    found = [one for part in parts if part.thing not in named and (one := bundle(part, z)) is not None]
    whole = next((one for part in named[TRUNK] if (one := bundle(part, z)) is not None), None)
    spot = whole.at if whole else bridge(named[TRUNK], named[DIVISIONS[0]], z)
    if spot is not None:
        found.append(Bundle("sciatic", "nerve", TRUNK, spot, THICK, 1.5))
    else:
        found += [one for thing in DIVISIONS for part in named[thing] if (one := bundle(part, z)) is not None]
    return sorted(found, key=lambda one: (-one.radius, one.name))
