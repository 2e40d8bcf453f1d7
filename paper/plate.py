"""One drawing of the page, lit as the page lights it, with every colour worked out."""

from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from anatomy import Atlas
from anatomy.reach import Lit
from paper.state import State
from paper.styles import Styles

SVG = "{http://www.w3.org/2000/svg}"
ElementTree.register_namespace("", SVG.strip("{}"))


@dataclass(frozen=True)
class Spot:
    """Where a thing lies on a plate, and how it is lit there."""

    thing: str
    x: float
    y: float
    share: str  # empty if it is not lit
    found: str  # weak or normal; empty if nobody looked
    covered: bool  # nothing of it is seen unless it is lit


@dataclass(frozen=True)
class Plate:
    """A drawing that needs no style sheet, and the places of its things."""

    root: Element
    wide: float
    high: float
    spots: tuple[Spot, ...]


def plate(slot: str, view: str, drawings: Path, styles: Styles, atlas: Atlas, state: State, lit: Lit) -> Plate:
    """The drawing of a view; skin areas of the side view are laid in where they are asked for."""
    root = ElementTree.parse(drawings / f"{view}.svg").getroot()
    map_ = state.settings.get("skin", "")
    if map_ and view == "lateral":
        lay(root, ElementTree.parse(drawings / f"skin-{map_}.svg").getroot())
    bare(root)
    dress(root, atlas, state, lit)
    if state.marks:
        root.insert(0, hatches())
    styles.paint(around(root, slot, state))
    _, _, wide, high = map(float, root.get("viewBox", "").split())
    return Plate(root, wide, high, tuple(spots(root)))


def lay(root: Element, areas: Element) -> None:
    """The areas of the skin under the nerves and paths."""
    found = next(one for one in areas.iter() if "areas" in one.get("class", "").split())
    names = [one.get("class", "") for one in root]
    root.insert(next((at for at, name in enumerate(names) if name in ("ghosts", "nerves")), len(names)), found)


def bare(root: Element) -> None:
    """Without the bars of ranges: their figures belong to the page, where they open their sources."""
    for part in list(root.iter()):
        for child in [one for one in part if "range" in one.get("class", "").split()]:
            part.remove(child)


def dress(root: Element, atlas: Atlas, state: State, lit: Lit) -> None:
    """What the scripts of the page write on a drawing: light, hue of a root, line and role of a path."""
    for part in root.iter():
        thing = part.get("data-id", "")
        if not thing:
            continue
        row = atlas.row(thing)
        if thing in lit:
            part.set("data-lit", lit[thing])
        if thing in state.marks:
            part.set("data-found", state.marks[thing])
        if thing in state.peel:
            part.set("data-peeled", "")
        if thing in state.picked:
            part.set("aria-pressed", "true")
        if thing.startswith("root:"):
            part.set("data-hue", row["order"])
        if thing.startswith("path:"):
            part.set("data-role", row["role"])
            part.set("data-line", atlas.names("grades", "line")[row["grade"]])


def hatches() -> Element:
    """The hatching of what was found weak, as assets/locate.js makes it for the page."""
    home = Element(f"{SVG}defs", {"class": "hatches"})
    turned = {"patternUnits": "userSpaceOnUse", "patternTransform": "rotate(45)"}
    pattern = ElementTree.SubElement(home, f"{SVG}pattern", {"id": "hatch-weak", "width": "9", "height": "9"} | turned)
    ElementTree.SubElement(pattern, f"{SVG}path", {"d": "M0 0v9"})
    return home


def around(root: Element, slot: str, state: State) -> Element:
    """The page around a drawing, as far as style sheets ask for it."""
    page = Element("html", {"data-theme": "light"})
    told = {"id": "page", "data-hide": " ".join(state.hide)}
    told |= ({"data-active": ""} if state.picked else {}) | ({"data-paper": ""} if state.marks else {})
    inner = ElementTree.SubElement(page, "div", told)
    stage = ElementTree.SubElement(inner, "figure", {"class": f"stage {slot}"})
    ElementTree.SubElement(stage, "div", {"class": "plate", "data-slot": slot}).append(root)
    return page


def spots(root: Element) -> list[Spot]:
    """The first shape of each thing that is still there."""
    found: dict[str, Spot] = {}
    for part in root.iter():
        thing, at = part.get("data-id", ""), part.get("data-at", "")
        if not thing or not at or thing in found:
            continue
        x, y = map(float, at.split(","))
        covered = "data-covered" in part.attrib or "ghost" in part.get("class", "").split()
        share, mark = part.get("data-lit", ""), part.get("data-found", "")
        if share or mark or not covered:
            found[thing] = Spot(thing, x, y, share, mark, covered)
    return list(found.values())
