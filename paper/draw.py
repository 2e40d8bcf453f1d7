"""What stands beside a drawing in a picture: the inset itself, names as outlines, leader lines."""

from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement

from paper.plate import SVG
from paper.styles import Styles
from paper.tags import LINE, SIGN, SIZE, Tag, Weigh
from paper.values import colour

TOKENS = ("ink", "quiet", "still-c")
AIR = 14.0  # between a drawing and its names


def inks(styles: Styles) -> Mapping[str, str]:
    """The colours of names and leaders, and for each root its hue and what is read on it."""
    page = Element("html", {"data-theme": "light"})
    found = {name: colour(value) for name, value in styles.known(page).items() if name.strip("-") in TOKENS}
    for order in range(1, 8):
        known = styles.known(page, Element("i", {"data-hue": str(order)}))
        found |= {f"hue-{order}": colour(known["--hue"]), f"on-hue-{order}": colour(known["--on-hue"])}
    return {name.removeprefix("--"): value for name, value in found.items()}


def inset(root: Element, left: float, wide: float, high: float, mirrored: bool) -> Element:
    """A drawing at its place, turned to the other side if asked."""
    placed = {"x": f"{left:.1f}", "y": "0", "width": f"{wide:.1f}", "height": f"{high:.1f}"}
    for name, value in placed.items():
        root.set(name, value)
    if not mirrored:
        return root
    group = Element(f"{SVG}g", {"transform": f"translate({2 * left + wide:.1f},0) scale(-1,1)"})
    group.append(root)
    return group


def name(
    group: Element, tag: Tag, at_left: bool, left: float, wide: float, weigh: Weigh, inks: Mapping[str, str]
) -> None:
    """A name beside the drawing, and its leader to the part."""
    edge = left if at_left else left + wide
    start = edge - AIR - tag.wide if at_left else edge + AIR
    middle = tag.top + tag.high / 2
    points = [(edge - AIR + 4 if at_left else start - 4, middle), (edge, middle), (left + tag.x, tag.y)]
    text = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    SubElement(
        group, f"{SVG}polyline", {"points": text, "fill": "none", "stroke": inks["quiet"], "stroke-width": "1.6"}
    )
    if tag.hue:
        group.append(pill(start, middle, tag.wide, inks[f"hue-{tag.hue}"] if tag.lit else inks["still-c"]))
    glyphs = weigh(tag.weight)
    ink = inks[f"on-hue-{tag.hue}"] if tag.hue and tag.lit else inks["ink"]
    foot = middle - len(tag.lines) * LINE / 2 + LINE * 0.76
    lead = SIGN if tag.found else 0.0
    for number, line in enumerate(tag.lines):
        free = tag.wide - glyphs.wide(line, SIZE)
        x = start + (free / 2 if tag.hue else free if at_left else lead)
        if tag.found and not number:
            group.append(sign(tag.found, x - lead, foot, ink))
        SubElement(group, f"{SVG}path", {"d": glyphs.draw(line, SIZE, x, foot + number * LINE), "fill": ink})


def sign(found: str, x: float, foot: float, ink: str) -> Element:
    """Before a name: a triangle that points down for weak, a tick for normal."""
    size = SIZE * 0.5
    if found == "weak":
        return Element(
            f"{SVG}path", {"d": f"M{x:.1f} {foot - size:.1f}h{size:.1f}l{-size / 2:.1f} {size:.1f}z", "fill": ink}
        )
    tick = f"M{x:.1f} {foot - size / 2:.1f}l{size / 3:.1f} {size / 2:.1f}l{size * 2 / 3:.1f} {-size:.1f}"
    return Element(f"{SVG}path", {"d": tick, "fill": "none", "stroke": ink, "stroke-width": "3.2"})


def pill(x: float, middle: float, wide: float, fill: str) -> Element:
    """The ground of a root's name."""
    box = {"x": x, "y": middle - LINE * 0.58, "width": wide, "height": LINE * 1.16, "rx": LINE * 0.58}
    return Element(f"{SVG}rect", {key: f"{value:.1f}" for key, value in box.items()} | {"fill": fill})
