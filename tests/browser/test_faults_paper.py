"""On paper: plates, table, signs and sources, nothing to press; also where the printer leaves backgrounds out."""

from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Open

DARK = 140  # of 255: below this a pixel counts as ink
CUT = """() => [...document.querySelectorAll(".stages .frame")].flatMap((frame) => {
    const box = frame.getBoundingClientRect();
    return [...frame.querySelectorAll(".tag")].filter((one) => {
        const {top, bottom} = one.getBoundingClientRect();
        return top < box.top - 8 || bottom > box.bottom + 8;
    }).map((one) => one.textContent);
})"""


def paper(page: Page) -> None:
    """The page as it goes to the printer: A4, 96 dots an inch, less its margins."""
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.set_viewport_size({"width": 690, "height": 1020})
    page.emulate_media(media="print")


@pytest.mark.parametrize("query", ["?root=L5&level=50", "?root=L5&panel=sources", "?root=L5&panel=tension&lost=L5.60"])
def test_a_view_on_paper_has_plates_table_signs_and_sources_and_no_buttons(
    visit: Open, tmp_path: Path, query: str
) -> None:
    page = visit(query)
    file = tmp_path / "view.pdf"
    page.pdf(path=file, format="A4")
    with pypdfium2.PdfDocument(file) as document:
        sheets = [sheet.get_textpage().get_text_range() for sheet in document]
    said = "\n".join(sheets)
    assert len(sheets) <= 3
    for words in ("L5 supplies 12 of the 23", "Gluteus medius", "disputed: given by a minority", "Centeno", "Phillips"):
        assert words in said
    for words in ("Clear", "Dark", "Take away", "Peel", "Layers", "Locate", "Close", "Search", "Supplied by"):
        assert words not in said


@pytest.mark.parametrize("query", ["?root=L5", "?root=L5&panel=sources", "?lesson=canary&step=3"])
def test_on_paper_no_plate_is_cut_and_the_spine_comes_first(visit: Open, query: str) -> None:
    page = visit(query)
    paper(page)
    assert page.evaluate(CUT) == []
    left, right = (page.locator(f".stage.{name}").bounding_box() for name in ("spine", "thigh"))
    assert left
    assert right
    assert left["x"] < right["x"]
    assert abs(left["y"] - right["y"]) < 2


def test_major_and_minor_look_apart_where_the_printer_leaves_backgrounds_out(visit: Open, tmp_path: Path) -> None:
    page = visit("?root=L5")
    file = tmp_path / "view.pdf"
    page.pdf(path=file, format="A4", print_background=False)
    with pypdfium2.PdfDocument(file) as document:
        for sheet in document:
            text = sheet.get_textpage()
            found = text.search("disputed: given")
            if place := found.get_next():
                break
        assert place
        left, low, _, high = text.get_charbox(place[0])
        key = sheet.render(scale=4).to_pil().convert("L")
    tall = key.height / 4
    row = key.crop((0, int(4 * (tall - high - 2)), int(4 * left), int(4 * (tall - low + 2))))
    columns = [sum(row.getpixel((x, y)) < DARK for y in range(row.height)) for x in range(row.width)]
    assert max(columns) > 0.5 * row.height  # a filled disc: its column is ink from top to foot
