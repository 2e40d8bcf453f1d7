"""The lumbar spine, sacrum and coccyx as parts."""

from functools import cache

import numpy as np

from drawing.facet import Joint
from drawing.mesh import Mesh
from drawing.part import Part
from drawing.sacrum import coccyx, sacrum
from drawing.stack import DEPTH, LEVELS, WIDTH, Place, measures, stack
from drawing.tubes import lofted
from drawing.vertebra import Vertebra

BEHIND = 1.5  # mm; how far behind the canal's back wall the facet joints are centred
RING, LAYERS = 72, 13  # points round a disc, and rings through it
LIFT = 1.0  # mm above the middle of the disc


def joint(disc: str, seen: Place) -> Joint:
    """The right facet joint at a disc, as the bone at `seen` has it in its own axes."""
    size, place = measures()[disc], stack().bones[disc]
    own = measures()[disc.split("-")[0]]
    middle = np.array([size["joint-apart"] / 2, own["depth"] / 2 + own["canal-depth"] + BEHIND, LIFT])
    x, y, z = seen.own(place.out(middle))
    return Joint((float(x), float(y), float(z)), float(np.radians(size["joint-turn"])), place.tilt - seen.tilt)


@cache
def vertebra(level: str) -> Mesh:
    """A vertebra in its place."""
    place, at = stack().bones[level], LEVELS.index(level)
    below = "S1" if at == 0 else LEVELS[at - 1]
    own = measures()[level]
    if level == "L1":
        above = Joint((12.5, own["depth"] / 2 + own["canal-depth"] + BEHIND, own["back"] / 2 + 4), np.radians(20))
    else:
        above = joint(f"{LEVELS[at + 1]}-{level}", place)
    bone = Vertebra(own, above, joint(f"{level}-{below}", place), level == "L5").mesh()
    return Mesh(place.out(bone.points), bone.faces)


def disc(name: str) -> Mesh:
    """An intervertebral disc: the outlines of its two end plates joined, bulging a little between."""
    low, high = stack().plates[name]
    upper, lower = name.split("-")
    top = measures()[upper]
    base = measures().get(lower, {"width": WIDTH, "depth": DEPTH})
    turn = np.linspace(0, 2 * np.pi, RING, endpoint=False)
    cos, sin = (np.sign(one) * np.abs(one) ** 0.87 for one in (np.cos(turn), np.sin(turn)))
    rings = []
    for share in np.linspace(0, 1, LAYERS):
        scale = (0.97 + 0.06 * np.sin(np.pi * share)) / 2
        x = cos * (base["width"] * (1 - share) + top["width"] * share) * scale
        y = sin * (base["depth"] * (1 - share) + top["depth"] * share) * scale
        y = np.where(y > 0, y / 1.05 - 2.2 * np.exp(-((x / 9) ** 2)) * sin, y)
        rings.append(low.towards(high, share).out(np.stack([x, y, 0 * x], -1)))
    return lofted(np.array(rings)).outward()


def spine(bones: dict[str, Mesh]) -> list[Part]:
    """Vertebrae, discs, sacrum (opened from the mean one) and coccyx, all in the midline."""
    found = [part(f"vertebra-{level}", "bone", vertebra(level)) for level in LEVELS]
    found += [part(f"disc-{name}", "disc", disc(name)) for name in stack().plates]
    base = sacrum(bones["sacrum"], joint("L5-S1", Place(0, 0, 0)))
    return [*found, part("sacrum", "bone", base), part("coccyx", "bone", coccyx())]


def part(name: str, tissue: str, mesh: Mesh) -> Part:
    """A bone or disc as a part."""
    return Part(name, f"bone:{name}", tissue, "bones", mesh, side="middle")
