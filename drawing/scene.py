"""Everything a plate shows, in the order of painting, with what each part leaves to be seen."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from drawing.figure import Sketch
from drawing.mesh import Mesh, join
from drawing.order import painted
from drawing.part import Part
from drawing.pen import Pen
from drawing.plates import Plate
from drawing.raster import FAR, Field, Mask, Picture, picture

SPINE = ("bone", "disc", "lig", "nerve", "dura")
LEAST = 60  # pixels; what shows less of itself is not drawn
CLEAR = 0.6  # mm a nerve may dip below a surface and still be seen
THIN = 4.0  # mm the band may dip into what it lies on
OPEN = Pen(6.3, 260)  # the large muscles, drawn a little wider
LARGE = 60_000  # pixels


@dataclass(frozen=True)
class Scene:
    """Sketches from the lowest up, and the nearest surface (depth, mm) of all but nerves, band and skin."""

    plate: Plate
    sketches: list[Sketch]
    nerves: list[Sketch]
    skin: list[tuple[Part, Picture]]
    surface: Field
    lifted: list[tuple[Part, Picture]]


def wanted(plate: Plate, body: Iterable[Part]) -> list[Part]:
    """The parts of a body that belong on a plate."""
    spine = plate.name.startswith("spine")
    found = []
    for part in body:
        if part.name in plate.omits or part.thing in plate.omits or part.name.endswith("-tense"):
            continue
        if spine and (part.tissue not in SPINE or part.name in ("patella", "tibia", "fibula")):
            continue
        if part.side == "left" and not far(part, plate):
            continue
        found.append(part)
    return found


def far(part: Part, plate: Plate) -> bool:
    """Whether a part of the left side is shown: bones of the stance, else the hip bone, near the spine more."""
    if part.thing == "bone:hip-bone" or plate.name == "stance":
        return part.tissue == "bone"
    return plate.name.startswith("spine") and part.thing.startswith(("bone:femur", "root:"))


def merged(parts: Iterable[Part]) -> list[Part]:
    """Parts of the same nerve or root as one, each side for itself, the right side first."""
    things: dict[tuple[bool, str], list[Part]] = {}
    for part in parts:
        things.setdefault((part.side == "left", part.thing or part.name), []).append(part)
    return [
        replace(some[0], mesh=join(one.mesh for one in some), fibres=tuple(line for one in some for line in one.fibres))
        for some in things.values()
    ]


def cut(whole: np.ndarray, seen: Picture) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """Windows of the plate and of the picture where the picture lies on the plate."""
    top, left = max(0, seen.top), max(0, seen.left)
    low = min(whole.shape[0], seen.top + seen.mask.shape[0])
    right = min(whole.shape[1], seen.left + seen.mask.shape[1])
    return (slice(top, low), slice(left, right)), (
        slice(top - seen.top, low - seen.top),
        slice(left - seen.left, right - seen.left),
    )


def nearest(size: tuple[int, int], pictures: Iterable[Picture]) -> Field:
    """Depth (mm) of the nearest surface in every pixel of the plate."""
    depth = np.full(size, FAR)
    for seen in pictures:
        there, here = cut(depth, seen)
        depth[there] = np.maximum(depth[there], seen.depth[here])
    return depth


def covered(whole: Mask, seen: Picture) -> Mask:
    """What lies above a picture, in its own pixels."""
    found = np.zeros(seen.mask.shape, bool)
    there, here = cut(whole, seen)
    found[here] = whole[there]
    return found


def stack(plate: Plate, items: list[tuple[Part, Picture]], tense: dict[str, Mesh]) -> list[Sketch]:
    """Parts from the lowest up, each with what lies above it; those that do not show are left out, but for muscles."""
    order = painted([part.name for part, _ in items], [seen for _, seen in items], plate.stacks)
    above = np.zeros(plate.view.size, bool)
    found: list[Sketch] = []
    for place in reversed(order):
        part, seen = items[place]
        over = covered(above, seen)
        visible = seen.mask & ~over
        look = "glass" if part.name in plate.glass else ""
        there, here = cut(above, seen)
        if visible[here].sum() >= LEAST or part.thing.startswith("muscle:"):
            pen = OPEN if seen.mask.sum() > LARGE else Pen()
            lean = plate.leans.get(part.name, (0.0, 0.0, False))
            key, rest = f"{plate.prefix}-{place}", tense.get(part.name)
            found.append(Sketch(part, seen, over, visible, key, pen, lean, place, look, rest))
        if part.tissue != "itb" and not look:
            above[there] |= seen.mask[here]
    return found[::-1]


def shown(surface: Field, seen: Picture, clear: float = CLEAR) -> Picture | None:
    """What is seen of a nerve or the band in front of the nearest surfaces."""
    there, here = cut(surface, seen)
    mask = np.zeros_like(seen.mask)
    mask[here] = seen.mask[here] & (seen.depth[here] >= surface[there] - clear)
    return replace(seen, mask=mask) if mask.sum() >= LEAST else None


def scene(plate: Plate, body: list[Part]) -> Scene:
    """Look at a body and sort what is seen."""
    items = [(part, seen) for part in wanted(plate, body) if (seen := picture(plate.view, part.mesh))]
    skin = [item for item in items if item[0].layer == "skin"]
    thin = [(part, seen) for part, seen in items if part.tissue == "itb"]
    solid = [item for item in items if item[0].tissue not in ("nerve", "dura", "itb", "skin")]
    surface = nearest(plate.view.size, [seen for part, seen in solid if part.name not in plate.glass])
    solid += [(part, cleared) for part, seen in thin if (cleared := shown(surface, seen, THIN))]
    nerves = []
    if plate.solid:
        soft = merged(part for part, _ in items if part.tissue in ("nerve", "dura"))
        drawn = [
            (part, cleared)
            for part in soft
            if (seen := picture(plate.view, part.mesh)) and (cleared := shown(surface, seen))
        ]
        order = painted([part.name for part, _ in drawn], [seen for _, seen in drawn], plate.stacks)
        order.sort(key=lambda place: drawn[place][0].side == "left")  # the right side's is the one that is named
        none = [np.zeros_like(seen.mask) for _, seen in drawn]
        nerves = [Sketch(*drawn[k], none[k], drawn[k][1].mask, f"{plate.prefix}-n{k}") for k in order]
    tense = {part.name.removesuffix("-tense"): part.mesh for part in body if part.name.endswith("-tense")}
    gone = [part for part in body if part.name in plate.lifted]
    lifted = [(part, seen) for part in gone if (seen := picture(plate.view, part.mesh))]
    return Scene(plate, stack(plate, solid, tense), nerves, skin, surface, lifted)
