"""Bones, tendons and nerves of a section as markup."""

import numpy as np
from shapely.geometry import Polygon

from drawing.bezier import write
from drawing.cells import mosaic
from drawing.part import Part
from drawing.section_compose import Section
from drawing.section_flesh import pole
from drawing.section_pen import Pen, at, edges, outline, units
from drawing.slice import Area
from drawing.vessels import Bundle

MARROW = (2.7, 0.5, 5)  # mm across, mm between, seed
SHAFT = ([740.0, 1050.0], [6.2, 1.6])  # mm² of a femur's cut, and the thickness of its cortex there (mm)
GRADIENT = '<linearGradient id="{}" x2="1" y2="1"><stop class="j0"/><stop class="j1" offset="1"/></linearGradient>'
THIN = 1.5  # mm: cortex of other bones
FIBULAR = 0.4  # share of the sciatic nerve's width


def bone(name: str, shape: Area, part: Part, pen: Pen, full: bool) -> str:
    """A bone: compact rim with a light edge, marrow or spongy bone inside."""
    middle, room = pole(shape)
    text = f'<g data-id="{part.thing}" class="s bone" data-layer="bones" {at(middle)} data-room="{room * 4:.0f}">'
    text += GRADIENT.format(f"{pen.prefix}{name}")
    for piece in shape.geoms:
        soft = piece.buffer(-1).buffer(2).buffer(-1)
        d = write(outline(Polygon(soft.exterior) if soft.geom_type == "Polygon" else piece, 0.5))
        text += f'<path class="b" d="{d}"/><path class="grad" fill="url(#{pen.prefix}{name})" d="{d}"/>'
        thick = float(np.interp(piece.area, *SHAFT)) if name == "femur" else THIN
        text += cavity(piece.buffer(-thick - 1).buffer(1), full) if piece.area > 60 else ""
        if full:
            text += f'<path class="rim" d="{"".join(map(write, edges(piece.buffer(-1.1))))}"/>'
    return f"{text}</g>"


def cavity(shape: Polygon, full: bool) -> str:
    """The marrow cavity with its cells."""
    if shape.is_empty:
        return ""
    text = f'<path class="marrow" d="{"".join(map(write, edges(shape)))}"/>'
    d = mosaic(*MARROW).within(shape.buffer(-1)) if full else ""
    return text + (f'<path class="marrow-cells" transform="scale(.5)" d="{d}"/>' if d else "")


def cord(shape: Area, part: Part) -> str:
    """A tendon or ligament cut across."""
    d = "".join(map(write, edges(shape)))
    name = f'data-id="{part.thing}" class="s lig"' if part.thing else 'class="s still lig"'
    middle, room = pole(shape)
    start = f'<g {name} data-layer="{part.layer}" {at(middle)} data-room="{room * 4:.0f}">'
    return f'{start}<path class="b" d="{d}"/><path class="o" d="{d}"/></g>'


def firm(section: Section, pen: Pen, full: bool) -> str:
    """All tendons, then all bones."""
    cut = section.cut
    cords = [cord(shape, cut.parts[name]) for name, shape in cut.cords.items()]
    bones = [bone(name, shape, cut.parts[name], pen, full) for name, shape in cut.bones.items()]
    return "\n".join(cords + bones)


def nerve(one: Bundle, full: bool) -> str:
    """A nerve cut across, with its bundles of fibres; the sciatic with its two divisions, the fibular one lateral."""
    rx, ry = one.radius * np.sqrt(one.flat), one.radius / np.sqrt(one.flat)
    if one.thing != "nerve:sciatic":
        return oval(one.thing, one.at, rx, ry, full, "b")
    wide = np.array([rx, 0])
    tibial, fibular = one.at + wide * FIBULAR, one.at - wide * (1 - FIBULAR)
    return (
        oval(one.thing, one.at, rx, ry, False, "b")
        + oval("nerve:tibial-division", tibial, rx * (1 - FIBULAR) - 0.15, ry * 0.8, full, "d")
        + oval("nerve:common-fibular-division", fibular, rx * FIBULAR - 0.15, ry * 0.74, full, "d")
    )


def oval(thing: str, middle: np.ndarray, rx: float, ry: float, full: bool, fill: str) -> str:
    """One ellipse of a nerve with its bundles; rx and ry in mm."""
    x, y = units(middle)
    shape = f'cx="{x:.1f}" cy="{y:.1f}" rx="{rx * 4:.1f}" ry="{ry * 4:.1f}"'
    tone = f'class="{fill}"' + (' fill-opacity=".28"' if fill == "d" else "")
    spots = fibres(middle, rx, ry) if full else ""
    start = f'<g data-id="{thing}" class="s nerve" data-layer="nerves" {at(middle)}>'
    return f'{start}<ellipse {tone} {shape}/>{spots}<ellipse class="o" {shape}/></g>'


def fibres(middle: np.ndarray, rx: float, ry: float) -> str:
    """Bundles of fibres on a hexagonal pattern inside an ellipse."""
    step = 0.62 * min(rx, ry) if min(rx, ry) < 2 else 1.5
    down, across = np.mgrid[-6:7, -6:7]
    spots = np.stack([(across + 0.5 * (down % 2)) * step, down * step * 0.87], axis=-1).reshape(-1, 2)
    kept = spots[((spots / (rx - 0.35 * step, ry - 0.35 * step)) ** 2).sum(1) < 0.72]
    radius = step * 0.4 * 4
    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}"/>' for x, y in units(middle + kept))
    return f'<g class="bundles">{dots}</g>'
