"""Tension paths of the muscles and the septum (P3, P4, P5, P7 to P10, P13) as lines in mm of a section."""

import numpy as np
from shapely.geometry import LineString, Point
from shapely.ops import nearest_points

from drawing.section_compose import Section
from drawing.section_pull import Lines, arrow, link, stretch
from drawing.section_sheath import even, nearest

SHORT = 11.0  # mm: length of a pull into the septum


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
            away = np.array(near.coords[0]) - end
            start = end + away * min(1, SHORT / max(1, float(np.linalg.norm(away))))
            found += arrow(even(np.array([start, end]), 10))
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


def upper(section: Section) -> Lines:
    """P3: gluteus maximus to the gluteal tuberosity, behind and lateral on the femur."""
    shape = section.muscles.get("gluteus-maximus")
    if shape is None:
        return []
    bone = np.array(section.cut.bones["femur"].geoms[0].exterior.coords)
    return link(section, "gluteus-maximus", bone[(bone[:, 1] - 0.6 * bone[:, 0]).argmax()], 9)


def lower(section: Section) -> Lines:
    """P4: gluteus maximus to the lateral septum and the tendon of vastus lateralis."""
    if section.lateral is None:
        return []
    return link(section, "gluteus-maximus", stretch(section.lateral, 0.8, 0.8, 1)[0], 5)


def aponeurosis(section: Section) -> Lines:
    """P5: gluteus medius to the fascia over it."""
    shape = section.muscles.get("gluteus-medius")
    if shape is None:
        return []
    ring = section.sheath.inner
    return link(section, "gluteus-medius", ring[nearest(ring, np.array(shape.centroid.coords[0]))])


def oblique(section: Section) -> Lines:
    """P7: the lowest fibres of vastus lateralis to the kneecap."""
    shape = section.cut.bones.get("patella", section.cut.cords.get("quadriceps-tendon"))
    muscle = section.muscles.get("vastus-lateralis")
    if shape is None or muscle is None:
        return []
    return link(section, "vastus-lateralis", np.array(nearest_points(muscle, shape)[1].coords[0]), 8)


def capsule(section: Section) -> Lines:
    """P13: the lower end of tensor fasciae latae, under its deep face, to the capsule on the neck of the femur."""
    shape = section.muscles.get("tensor-fasciae-latae")
    sleeve = section.cut.cords.get("hip-joint-capsule")
    if shape is None or sleeve is None:
        return []
    start, end = (np.array(point.coords[0]) for point in nearest_points(shape, sleeve))
    return arrow(even(np.array([start, end]), 16))
