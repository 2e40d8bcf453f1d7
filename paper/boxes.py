"""Boxes of a slide: title, words, picture."""

from collections.abc import Iterable
from io import BytesIO
from typing import Any

from pptx.enum.text import MSO_ANCHOR
from pptx.util import Pt

ONLY_TITLE = 5  # the layout of the usual template that holds a title and nothing else
Box = tuple[int, int, int, int]  # left, top, width, height
LONG = 260  # letters that fit at the usual size


def titled(show: Any, words: str, where: Box, points: int) -> Any:
    """A new slide with its title."""
    slide = show.slides.add_slide(show.slide_layouts[ONLY_TITLE])
    title = slide.shapes.title
    title.left, title.top, title.width, title.height = where
    frame = title.text_frame
    frame.text = words
    frame.word_wrap = True
    frame.vertical_anchor = MSO_ANCHOR.MIDDLE
    frame.margin_left = frame.margin_right = 0
    (paragraph,) = frame.paragraphs
    paragraph.font.size, paragraph.font.bold, paragraph.alignment = Pt(points), True, 1
    return slide


def box(slide: Any, where: Box, paragraphs: Iterable[tuple[str, int, bool]]) -> None:
    """Paragraphs (words, points, bold) in a box."""
    frame = slide.shapes.add_textbox(*where).text_frame
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = 0
    for number, (words, points, bold) in enumerate(paragraphs):
        paragraph = frame.paragraphs[0] if not number else frame.add_paragraph()
        paragraph.text = words
        paragraph.font.size, paragraph.font.bold = Pt(points), bold
        paragraph.space_after = Pt(points * 0.5)


def place(slide: Any, png: bytes, where: Box, about: str) -> None:
    """A picture as large as the box allows, in the middle of it, with words for those who do not see it."""
    left, top, wide, high = where
    shape = slide.shapes.add_picture(BytesIO(png), left, top)
    scale = min(wide / shape.width, high / shape.height)
    shape.width, shape.height = round(shape.width * scale), round(shape.height * scale)
    shape.left, shape.top = left + (wide - shape.width) // 2, top + (high - shape.height) // 2
    shape._element.nvPicPr.cNvPr.set("descr", about)


def size(*words: str) -> int:
    """Points that let the words of a step stand in their column."""
    letters = sum(map(len, words))
    return 20 if letters <= LONG else 18 if letters <= 1.5 * LONG else 16
