"""The axial sections of the right thigh, seen from below: front up, lateral side left."""

from collections.abc import Iterable
from functools import partial

from drawing.frame import LEVELS
from drawing.part import Part
from drawing.section_compose import Section, compose
from drawing.section_firm import firm, nerve
from drawing.section_flesh import flesh
from drawing.section_ground import band, coat, fascia, septa, vessel
from drawing.section_morph import bulge
from drawing.section_overlay import overlay
from drawing.section_pen import HIGH, WIDE, Pen


def plate(section: Section, full: bool) -> str:
    """One section as SVG; the light one has no fascicles, lobules or marrow and fewer shades."""
    pen = Pen(f"s{section.level:.0f}-", bulge(section, 0.5), bulge(section, 1))
    shapes, muscles = flesh(section, pen, full)
    over, tract = band(section, pen, full)
    bundles = "\n".join(nerve(one, full) if one.kind == "nerve" else vessel(one) for one in section.bundles)
    solid = firm(section, pen, full)
    parts = [coat(section, pen, full), muscles, septa(section), solid, fascia(section, pen), tract, bundles]
    start = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} {HIGH}">'
    defs = f"<defs>{shapes}{over}</defs>"
    return "\n".join([start + defs, *(part for part in parts if part), overlay(section, pen), "</svg>", ""])


def write(level: float, body: list[Part]) -> tuple[str, str]:
    """The section at a level (percent), full and light."""
    draw = partial(plate, compose(level, body))
    return draw(True), draw(False)


def sections(body: list[Part], levels: Iterable[float] = LEVELS) -> dict[str, tuple[str, str]]:
    """The sections of a body at levels (percent): name of the plate to its full and its light drawing."""
    return {f"section-{level:.0f}": write(level, body) for level in levels}
