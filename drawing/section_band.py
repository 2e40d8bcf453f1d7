"""Tension paths in and over the band (P1, P2, P6, P11, P12, P14) as lines in mm of a section."""

import numpy as np
from shapely.geometry import Point

from drawing.section_compose import Section
from drawing.section_pull import Lines, arrow, stretch, to_bone
from drawing.section_sheath import even, nearest

RING = 1.0  # mm: radius of a pull seen end on


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
    return [np.stack([spot, spot + np.array([0.03, 0])]) for spot in spots]


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
