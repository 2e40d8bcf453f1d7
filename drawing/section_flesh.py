"""Muscles of a section as markup: base, fascicles, shading, outline."""

import numpy as np
import shapely
from shapely import affinity
from shapely.geometry import Polygon

from drawing.bezier import write
from drawing.cells import mosaic
from drawing.part import Part
from drawing.section_compose import Section
from drawing.section_pen import Pen, at, edges, outline, strokes
from drawing.slice import Area

FASCICLE = (4.1, 0.5, 7)  # mm across, mm between, seed
LIT = np.array([-0.55, -0.83])  # the light comes from the front and side


def pole(shape: Area) -> tuple[np.ndarray, float]:
    """The point of an area farthest from its edge (2,) and that distance, mm."""
    line = shapely.maximum_inscribed_circle(shape, tolerance=0.4)
    return np.array(line.coords[0]), float(line.length)


def head(part: Part, attributes: str) -> str:
    """The start of a muscle's group; ground if nothing is known of it."""
    name = f'data-id="{part.thing}" class="s {part.tissue}"' if part.thing else f'class="s still {part.tissue}"'
    return f'<g {name} data-layer="{part.layer}" {attributes}>'


def fascicles(shape: Area) -> str:
    """Light and dark bundles of fibres cut across."""
    cells, inner = mosaic(*FASCICLE), shape.buffer(-0.6)
    light, dark = cells.within(inner, 0, 0.4), cells.within(inner, 0.4, 0.68)
    return f'<g transform="scale(.5)"><path class="cl" d="{light}"/><path class="cd" d="{dark}"/></g>'


def shine(shape: Area) -> str:
    """The side towards the light."""
    piece = shape.geoms[0]
    moved = affinity.translate(piece.buffer(-min(7, 0.22 * float(np.sqrt(piece.area)))), *(LIT * 2.4))
    part = max(getattr(moved, "geoms", [moved]), key=lambda one: one.area, default=Polygon())
    return f'<path class="l" fill-opacity=".16" d="{write(outline(part, 1.0))}"/>' if part.area > 14 else ""


def sheet(shape: Area) -> str:
    """The sickle of tendon inside rectus femoris."""
    middle = np.array(shape.centroid.coords[0])
    turn = np.linspace(-1, 1, 16)
    line = np.stack([middle[0] + turn * 1.5 + 2.6 * np.sin(turn * 1.4), middle[1] - 1 + turn * 5.5], axis=1)
    kept = shapely.contains_xy(shape.buffer(-1.5), line)
    return f'<path class="apo" d="{strokes([line[kept]])}"/>' if kept.sum() > 8 else ""


def muscle(name: str, section: Section, pen: Pen, full: bool) -> tuple[str, str]:
    """Definitions and group of one muscle; vastus lateralis has its states of contraction."""
    shape, part = section.muscles[name], section.cut.parts[name]
    key, (middle, room) = f"{pen.prefix}{name}", pole(shape)
    plain = edges(shape)
    d = pen.morph(plain) if name == "vastus-lateralis" else f'd="{"".join(map(write, plain))}"'
    defs = f'<path id="{key}" {d}/><clipPath id="{key}-c"><use href="#{key}"/></clipPath>'
    shades = ("h1", "h2", "h3") if full else ("h1", "h3")
    shifts = {"h1": (1, 1.5), "h2": (2, 3), "h3": (3, 5)}
    rings = "".join(f'<use href="#{key}" class="{one}" x="{shifts[one][0]}" y="{shifts[one][1]}"/>' for one in shades)
    inner = fascicles(shape) + shine(shape) if full else ""
    tendon = sheet(shape) if full and name == "rectus-femoris" else ""
    start = head(part, f'{at(middle)} data-room="{room * 4:.0f}"')
    body = f'<use href="#{key}" class="b"/><g clip-path="url(#{key}-c)">{inner}{rings}</g>{tendon}'
    return defs, f'{start}{body}<use href="#{key}" class="o"/></g>'


def flesh(section: Section, pen: Pen, full: bool) -> tuple[str, str]:
    """All muscles, the largest first."""
    names = sorted(section.muscles, key=lambda name: (-section.muscles[name].area, name))
    drawn = [muscle(name, section, pen, full) for name in names]
    return "".join(defs for defs, _ in drawn), "\n".join(group for _, group in drawn)
