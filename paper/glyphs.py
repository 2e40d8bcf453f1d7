"""Words as outlines of the page's own typeface: the same on every machine, and measured exactly."""

from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont


class Glyphs:
    """One weight of the typeface."""

    def __init__(self, file: Path, weight: int) -> None:
        self.file, self.weight = file, weight
        self.outline = lru_cache(maxsize=2000)(self.draw)

    @cached_property
    def font(self) -> Any:
        """The typeface as a file."""
        return TTFont(self.file)

    @cached_property
    def shapes(self) -> Any:
        """The outlines of the letters at this weight."""
        return self.font.getGlyphSet(location={"wght": self.weight})

    @cached_property
    def names(self) -> dict[int, str]:
        """The letter for each character."""
        return dict(self.font.getBestCmap())

    def letters(self, text: str) -> list[Any]:
        """The letters of a text; what the typeface lacks is a question mark."""
        spare = self.names[ord("?")]
        return [self.shapes[self.names.get(ord(sign), spare)] for sign in text]

    def wide(self, text: str, size: float) -> float:
        """How wide a text stands."""
        return float(sum(letter.width for letter in self.letters(text)) * size / float(self.font["head"].unitsPerEm))

    def draw(self, text: str, size: float, x: float, y: float) -> str:
        """A text as the data of one path, its foot line starting at a point."""
        pen = SVGPathPen(self.shapes, ntos=lambda number: f"{number:.1f}".rstrip("0").rstrip("."))
        scale = size / float(self.font["head"].unitsPerEm)
        for letter in self.letters(text):
            letter.draw(TransformPen(pen, (scale, 0, 0, -scale, x, y)))
            x += letter.width * scale
        return str(pen.getCommands())

    def lines(self, text: str, size: float, most: float) -> list[str]:
        """A text in as few lines no wider than that as it goes, as even as they go; a word too long stands alone."""
        words = text.split()
        found = self.broken(words, size, most)
        for part in range(10, 20):
            even = self.broken(words, size, most * part / 20)
            if len(even) == len(found):
                return even
        return found

    def broken(self, words: list[str], size: float, most: float) -> list[str]:
        """Words in lines, as many in each as fit."""
        found: list[str] = []
        for word in words:
            joined = f"{found[-1]} {word}" if found else word
            if found and self.wide(joined, size) <= most:
                found[-1] = joined
            else:
                found.append(word)
        return found
