"""Where the machine sets the colours, or asks for less motion."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Open
from tests.browser.look import RING, rings, root

INK = """(selector) => {
    const {backgroundColor, borderTopStyle, borderTopColor, color} = getComputedStyle(document.querySelector(selector));
    return [backgroundColor, borderTopStyle, borderTopColor, color];
}"""
FILL = """(share) => {
    const {backgroundColor, backgroundImage, borderTopStyle} =
        getComputedStyle(document.querySelector(`table .mark[data-share="${share}"]`));
    return [backgroundColor, backgroundImage.includes("gradient"), borderTopStyle].join();
}"""
LINES = """(share) => {
    const shape = document.querySelector(`[data-slot="thigh"] [data-id^="muscle:"][data-lit="${share}"] > .o`);
    const {strokeDasharray, strokeWidth, forcedColorAdjust} = getComputedStyle(shape);
    return [strokeDasharray, strokeWidth].join();
}"""
MOVING = "document.getAnimations().filter((one) => one.playState === 'running').length"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_pressed_lit_and_shared_are_told_apart_in_the_colours_of_the_machine(
    visit: Open, scheme: str, theme: str
) -> None:
    page = visit("?root=L5", forced_colors="active", color_scheme=scheme)
    if page.get_attribute("html", "data-theme") != theme:
        page.click("#theme")
    pressed, idle = (page.evaluate(INK, f'.rootbar [data-id="root:{name}"]') for name in ("L5", "L1"))
    assert pressed[0] != idle[0]
    assert page.evaluate(INK, '[data-set="plate=lateral"]')[0] != page.evaluate(INK, '[data-set="plate=anterior"]')[0]
    assert len({page.evaluate(FILL, share) for share in ("major", "minor", "disputed")}) == 3
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert page.evaluate(INK, 'table .mark[data-share="minor"]')[3] != ground
    assert len({page.evaluate(LINES, share) for share in ("major", "minor", "disputed")}) == 3
    rows = 'tbody tr[data-lit="{}"] > th'
    sides = [
        page.locator(rows.format(share)).first.evaluate("(one) => getComputedStyle(one).borderInlineStartStyle")
        for share in ("major", "minor", "disputed")
    ]
    assert len(set(sides)) == 3


def test_the_focus_is_seen_in_the_colours_of_the_machine(visit: Open) -> None:
    page = visit(forced_colors="active")
    page.focus('[data-slot="thigh"] [tabindex="0"]')
    page.keyboard.press("ArrowRight")
    assert page.evaluate(RING) == ["solid", 4]
    for style, width in rings(page, 40):
        assert style != "none"
        assert width >= 2


@pytest.mark.parametrize(
    "query", ["", "?lesson=canary&step=4&present=light", "?panel=tension", "?plate=solid", "?quiz=roots"]
)
def test_nothing_moves_where_less_motion_is_asked_for(visit: Open, query: str) -> None:
    page = visit(query, reduced_motion="reduce")
    before = still(page)
    if "present" in query:
        page.keyboard.press("PageDown")
    elif "quiz" not in query:
        root(page, "L5")
    assert before == still(page) == 0
    assert page.locator(".pulse").count() == 0
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"


def still(page: Page) -> int:
    """How much moves after the next frame."""
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    return int(page.evaluate(MOVING))
