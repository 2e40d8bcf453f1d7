"""Tension paths on a section: each by its rule in data/paths.csv, as lines in mm."""

from collections.abc import Callable

import numpy as np
from shapely.geometry import LineString, Point
from shapely.ops import nearest_points

from drawing.bezier import Line, lengths
from drawing.crossings import shown
from drawing.section_compose import Section
from drawing.section_sheath import even, nearest, toward
from drawing.slice import Area

ARROW = 3.2  # mm: the strokes of an arrow's head
RING = 1.0  # mm: radius of a pull seen end on
Lines = list[Line]


def arrow(line: Line) -> Lines:
    """A line and its head."""
    back = toward(line[-1], line[-2])
    side = np.array([-back[1], back[0]])
    head = np.array([line[-1] + ARROW * (back + turn * side * 0.7) / 1.22 for turn in (1, -1)])
    return [line, np.array([head[0], line[-1], head[1]])]


def stretch(line: Line, low: float, high: float, count: int = 24) -> Line:
    """A run of a line between two shares of its length."""
    along = lengths(line) / lengths(line)[-1]
    at = np.linspace(low, high, count)
    return np.stack([np.interp(at, along, line[:, axis]) for axis in (0, 1)], axis=1)


def link(section: Section, start: str, end: Line, inset: float = 6) -> Lines:
    """From inside a muscle towards a point (2,), with a head; nothing where the muscle is not cut."""
    shape = section.muscles.get(start)
    if shape is None:
        return []
    inner = shape.buffer(-min(inset, 0.3 * np.sqrt(shape.area)))
    near = nearest_points(shape if inner.is_empty else inner, Point(*end))[0]
    line = even(np.array([near.coords[0], end]), 12)
    return arrow(line) if np.linalg.norm(line[0] - end) > 3 else []


def ends_on(section: Section, low: float, high: float, count: int) -> Lines:
    """Rings along a share of the band's width: a lengthwise pull seen end on."""
    middle = stretch(section.sheath.beyond(0.5), low, high, count)
    turns = np.linspace(0, 2 * np.pi, 13)
    return [spot + RING * np.stack([np.cos(turns), np.sin(turns)], axis=1) for spot in middle]


def front(section: Section) -> Lines:
    """P1: rings in the front third of the band."""
    return ends_on(section, 0.08, 0.34, 3)


def back(section: Section) -> Lines:
    """P2: points in the rear third of the band."""
    spots = stretch(section.sheath.beyond(0.5), 0.64, 0.94, 5)
    return [np.array([spot, spot + (0.03, 0)]) for spot in spots]


def over(section: Section) -> Lines:
    """P6: short arcs crosswise over the part of the band that has vastus lateralis under it."""
    muscle = section.muscles.get("vastus-lateralis")
    if muscle is None:
        return []
    course = section.sheath.beyond(1, 2.2)
    covered = [place for place, spot in enumerate(section.sheath.beyond(0)) if muscle.distance(Point(*spot)) < 3]
    if len(covered) < 12:
        return []
    run = course[covered[0] : covered[-1] + 1]
    return [stretch(run, low, low + 0.22, 12) for low in (0.06, 0.39, 0.72)]


def whole(section: Section) -> Lines:
    """P14: the whole width of the band, a little outside it, with a stop at each end."""
    course = section.sheath.beyond(1, 5)
    out = section.sheath.out[section.sheath.band]
    stops = [np.array([course[place] - 1.6 * out[place], course[place] + 1.6 * out[place]]) for place in (0, -1)]
    return [course, *stops]


def shaft(section: Section) -> Lines:
    """P10: from the rear edge of the band along the fascia into the septum and to the linea aspera."""
    if section.lateral is None:
        return []
    ring, band = section.sheath.inner, section.sheath.band
    head = nearest(ring, section.lateral[-1])
    step = 1 if (head - band[-1]) % len(ring) < len(ring) / 2 else -1
    count = (step * (head - band[-1])) % len(ring)
    fascia = ring[(band[-1] + step * np.arange(count + 1)) % len(ring)]
    line = np.vstack([fascia, section.lateral[::-1][2:]]) if count > 3 else section.lateral[::-1]
    return arrow(even(line, 60, 2))


def sideways(section: Section) -> Lines:
    """P8: three short pulls of vastus lateralis into the septum."""
    if section.lateral is None or "vastus-lateralis" not in section.muscles:
        return []
    found: Lines = []
    for share in (0.3, 0.55, 0.8):
        end = stretch(section.lateral, share, share, 1)[0]
        near = nearest_points(section.muscles["vastus-lateralis"].buffer(-7), Point(*end))[0]
        if not near.is_empty:
            start = np.array(near.coords[0])
            found += arrow(even(np.array([end + (start - end) * min(1, 11 / max(1, np.linalg.norm(start - end))), end]), 10))
    return found


def short_head(section: Section) -> Lines:
    """P9: the short head of biceps into the septum."""
    if section.lateral is None:
        return []
    shape = section.muscles.get("biceps-femoris-short-head")
    if shape is None:
        return []
    near = nearest_points(LineString(section.lateral), shape.geoms[0].representative_point())[0]
    return link(section, "biceps-femoris-short-head", np.array(near.coords[0]))


def to_bone(section: Section, start: Line, bone: str) -> Lines:
    """From a point (2,) straight to the nearest point of a bone."""
    shape = section.cut.bones.get(bone)
    if shape is None:
        return []
    end = np.array(nearest_points(Point(*start), shape)[1].coords[0])
    return arrow(even(np.array([start, end]), 16)) if np.linalg.norm(end - start) > 2 else []


def upper(section: Section) -> Lines:
    """P3: gluteus maximus to the gluteal tuberosity, behind and lateral on the femur."""
    shape: Area | None = section.muscles.get("gluteus-maximus")
    if shape is None:
        return []
    bone = np.array(section.cut.bones["femur"].geoms[0].exterior.coords)
    return link(section, "gluteus-maximus", bone[(bone[:, 1] - 0.6 * bone[:, 0]).argmax()], 9)


def lower(section: Section) -> Lines:
    """P4: gluteus maximus to the lateral septum and the tendon of vastus lateralis."""
    return [] if section.lateral is None else link(section, "gluteus-maximus", stretch(section.lateral, 0.8, 0.8, 1)[0], 5)


def aponeurosis(section: Section) -> Lines:
    """P5: gluteus medius to the fascia over it."""
    shape = section.muscles.get("gluteus-medius")
    ring = section.sheath.inner
    return [] if shape is None else link(section, "gluteus-medius", ring[nearest(ring, np.array(shape.centroid.coords[0]))])


def oblique(section: Section) -> Lines:
    """P7: the lowest fibres of vastus lateralis to the kneecap."""
    shape = section.cut.bones.get("patella", section.cut.cords.get("quadriceps-tendon"))
    muscle = section.muscles.get("vastus-lateralis")
    if shape is None or muscle is None:
        return []
    return link(section, "vastus-lateralis", np.array(nearest_points(muscle, shape)[1].coords[0]), 8)


def kaplan(section: Section) -> Lines:
    """P11: the band to the side of the distal femur."""
    return to_bone(section, section.sheath.beyond(0)[len(section.sheath.band) * 2 // 3], "femur")


def kneecap(section: Section) -> Lines:
    """P12: the front edge of the band along the fascia to the kneecap."""
    shape = section.cut.bones.get("patella")
    if shape is None:
        return []
    ring, band = section.sheath.inner, section.sheath.band
    side = min(shape.geoms[0].exterior.coords)
    head = nearest(ring, np.array(side))
    step = 1 if (head - band[0]) % len(ring) < len(ring) / 2 else -1
    run = ring[(band[0] + step * np.arange((step * (head - band[0])) % len(ring) + 1)) % len(ring)]
    return arrow(even(np.vstack([run, side]), 30, 3)) if len(run) > 4 else []


def capsule(section: Section) -> Lines:
    """P13: the lower end of tensor fasciae latae, under its deep face, to the capsule on the neck of the femur."""
    shape = section.muscles.get("tensor-fasciae-latae")
    if shape is None:
        return []
    start = np.array(nearest_points(shape, Point(*section.cut.femur))[0].coords[0])
    return to_bone(section, start, "femur")


RULES: dict[str, Callable[[Section], Lines]] = {
    "P1": front, "P2": back, "P3": upper, "P4": lower, "P5": aponeurosis, "P6": over, "P7": oblique, "P8": sideways,
    "P9": short_head, "P10": shaft, "P11": kaplan, "P12": kneecap, "P13": capsule, "P14": whole,
}  # fmt: skip
NEED_BAND = {"P1", "P2", "P6", "P10", "P11", "P12", "P14"}


def courses(section: Section) -> dict[str, Lines]:
    """The lines (n, 2) in mm of every path the section shows, by the path's id."""
    bare = len(section.sheath.band) < 8
    found = {path: RULES[path](section) for path in shown(section.level) if not (bare and path in NEED_BAND)}
    return {path: lines for path, lines in found.items() if lines}
