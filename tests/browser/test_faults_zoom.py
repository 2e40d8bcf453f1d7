"""Magnified four times: 1440 by 900 leave 360 by 225, and a window of 1280 leaves 320."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import STAGED, Open

SIZES = [(320, 225)]
QUERIES = [
    "?root=L5&level=50",
    "?panel=evidence&claim=c9",
    "?panel=tension&lost=L5.60",
    "?quiz=roots&seed=7",
    "?lesson=canary&step=2",
    "?root=L5&about=supply:gluteus-maximus.L5",
    "?panel=locate&lang=de",
    "?plate=solid",
]
COVERED = """() => {
    const one = document.activeElement;
    const box = one.getBoundingClientRect();
    if (one === document.body || !box.width) return "";
    const [x, y] = [box.x + Math.min(box.width, innerWidth - box.x) / 2, box.y + Math.min(box.height, 40) / 2];
    const top = document.elementFromPoint(x, y);
    const inside = top && (one.contains(top) || top.contains(one) || top.closest("label, .stage"));
    const seen = inside || one.closest(".plate");
    return seen ? "" : `${one.outerHTML.slice(0, 80)} under ${top?.outerHTML.slice(0, 80)}`;
}"""
SMALL = """() => [...document.querySelectorAll("#present :is(.title, .text, .name, .ask), .tag")]
    .filter((one) => one.checkVisibility() && parseFloat(getComputedStyle(one).fontSize) < 10.9)
    .map((one) => one.textContent)"""


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("query", QUERIES)
def test_magnified_nothing_scrolls_sideways_and_what_has_the_focus_is_seen(
    visit: Open, query: str, width: int, height: int
) -> None:
    page = visit(query, wait=STAGED, viewport={"width": width, "height": height}, reduced_motion="reduce")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.evaluate("scrollTo(500, 0)")
    assert page.evaluate("scrollX") == 0
    asked = "about=" in query  # in so narrow a window the drawer lies over the page
    if asked:
        page.focus("#about-title")
    for _ in range(1 if asked else 45):
        page.keyboard.press("Tab")
        assert page.evaluate(COVERED) == ""


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_magnified_a_presentation_is_read_and_steps(visit: Open, width: int, height: int) -> None:
    page = visit("?lesson=canary&step=2&present=light", wait=STAGED, viewport={"width": width, "height": height})
    assert page.evaluate(SMALL) == []
    reachable(page)
    page.keyboard.press("PageDown")
    page.keyboard.press("PageDown")
    assert page.evaluate("dash_clientside.lesson.current().number") > 2


def reachable(page: Page) -> None:
    """Every word and button of the column can be scrolled to."""
    for part in (".title", ".text", ".next", ".back"):
        spot = page.locator(f"#present {part}").first
        spot.scroll_into_view_if_needed()
        box = spot.bounding_box()
        assert box
        assert box["y"] < page.viewport_size["height"]  # type: ignore[index]
