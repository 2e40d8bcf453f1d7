"""The picture of a state without a browser: its plates side by side with names, as SVG and as PNG."""

import threading
from collections.abc import Mapping
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from anatomy import Atlas
from anatomy.reach import Lit
from paper import draw
from paper.glyphs import Glyphs
from paper.plate import SVG, Plate, plate
from paper.state import State, light, read
from paper.styles import Styles
from paper.tags import Tag, fitting, sides, stack, tag, wanted

HIGH = 1000.0
PAPER = "#ffffff"  # what a printer leaves blank
BESIDE = 0.66  # height of the low back beside the thigh
GAP = 24.0
KEPT = 64  # pictures in memory: a few lessons
STAND_IN = {"solid": "lateral"}  # what only a browser can draw, and what is shown instead


class Painter:
    """Makes pictures of states; keeps the last ones."""

    def __init__(self, atlas: Atlas, assets: Path, vocabulary: Mapping[str, Any], names: Mapping[str, Any]) -> None:
        self.atlas, self.assets, self.vocabulary, self.names = atlas, assets, vocabulary, names
        self.once = threading.Lock()  # the typeface is read by one at a time
        self.svg = lru_cache(KEPT)(self.make)
        self.png = lru_cache(KEPT)(self.raster)
        self.weigh = lru_cache(4)(lambda weight: Glyphs(assets / "fonts/source-sans-3.woff2", weight))

    @cached_property
    def styles(self) -> Styles:
        """The style sheets of the page."""
        return Styles(sorted(self.assets.glob("*.css")), {"--paper": PAPER})

    @cached_property
    def inks(self) -> Mapping[str, str]:
        """The colours of names and leaders."""
        return draw.inks(self.styles)

    def state(self, address: str) -> State:
        """What an address says."""
        return read(address, self.vocabulary)

    def make(self, address: str) -> str:
        """The picture of a state, whole in itself: no style sheet, no typeface, no other file."""
        with self.once:
            return self.drawn(self.state(address))

    def drawn(self, state: State) -> str:
        """The same, of a state that is read."""
        lit = light(state, self.atlas)
        level = state.settings.get("level", "")
        left = [self.panel("spine", state, lit, HIGH * (0.48 if level else BESIDE))]
        if level:
            left.append(self.panel("section", state, lit, HIGH * 0.48))
        right = self.panel("thigh", state, lit, HIGH)
        wide = max(width for _, width, _ in left)
        root = Element(f"{SVG}svg", {"viewBox": f"0 0 {wide + GAP + right[1]:.0f} {HIGH:.0f}"})
        top = 0.0
        for group, width, high in left:
            group.set("transform", f"translate({(wide - width) / 2:.1f},{top:.1f})")
            root.append(group)
            top += high + HIGH * 0.04
        right[0].set("transform", f"translate({wide + GAP:.1f},0)")
        root.append(right[0])
        return ElementTree.tostring(root, encoding="unicode")

    def panel(self, slot: str, state: State, lit: Lit, high: float) -> tuple[Element, float, float]:
        """One plate with its names, how wide it is, and how high."""
        view = f"section-{state.settings['level']}" if slot == "section" else state.plates[slot]
        drawings = self.assets / "drawings"
        drawn = plate(slot, STAND_IN.get(view, view), drawings, self.styles, self.atlas, state, lit)
        scale = high / drawn.high
        mirrored = state.settings.get("side") == "left"
        tags = fitting(self.tags(slot, drawn, state, scale, mirrored), high)
        wide = drawn.wide * scale
        edges = (0.0, wide)
        columns = [stack(side, high, edge) for side, edge in zip(sides(tags, wide / 2, high), edges, strict=True)]
        left, right = (max((one.wide + draw.AIR for one in column), default=0.0) for column in columns)
        group = Element(f"{SVG}g")
        group.append(draw.inset(drawn.root, left, wide, high, mirrored))
        for number, column in enumerate(columns):
            for one in column:
                draw.name(group, one, number == 0, left, wide, self.weigh, self.inks)
        return group, left + wide + right, high

    def tags(self, slot: str, drawn: Plate, state: State, scale: float, mirrored: bool) -> list[Tag]:
        """The names of one plate."""
        main = [thing for thing, entry in self.names.items() if entry.get("main")]
        found = []
        for spot in wanted(slot, drawn, state, main):
            entry = self.names[spot.thing]
            words = entry.get("short", entry["name"])
            made = tag(spot, words, str(entry.get("hue", "")), self.weigh, scale, 0.0, spot.thing in state.picked)
            made.x = drawn.wide * scale - made.x if mirrored else made.x
            found.append(made)
        return found

    def size(self, address: str) -> tuple[float, float]:
        """Width and height of a picture, in its own units."""
        _, _, wide, high = ElementTree.fromstring(self.svg(address)).get("viewBox", "").split()
        return float(wide), float(high)

    def raster(self, address: str, high: int) -> bytes:
        """The picture as PNG, that many pixels high."""
        import resvg_py

        text = self.svg(address)
        return bytes(resvg_py.svg_to_bytes(svg_string=text, height=high, background=PAPER, skip_system_fonts=True))
