"""What a presenter may have otherwise: theme, letters, ring, fingers."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import SETTLED, Open
from tests.browser.lectern import number
from tests.browser.look import search


@pytest.fixture
def hall(visit: Open) -> Page:
    return visit("?lesson=roots&step=3&present=light", viewport={"width": 1920, "height": 1080})


def test_dark_on_light_and_light_on_dark(hall: Page) -> None:
    def paper() -> str:
        return str(hall.evaluate("getComputedStyle(document.documentElement).backgroundColor"))

    light = paper()
    hall.keyboard.press("d")
    assert paper() != light
    assert "present=dark" in search(hall)
    hall.keyboard.press("Escape")
    assert paper() == light


def test_single_letters_can_be_switched_off(hall: Page) -> None:
    hall.click("#present summary")
    hall.click("#present .turn.keys")
    hall.keyboard.press("Escape")
    hall.keyboard.press("b")
    hall.keyboard.press(".")
    hall.keyboard.press("d")
    assert not hall.locator("#blank").is_visible()
    assert "present=light" in search(hall)
    hall.keyboard.press("PageUp")
    assert number(hall) == 2
    hall.reload()
    hall.wait_for_function(SETTLED)
    hall.keyboard.press("b")
    assert not hall.locator("#blank").is_visible()


def test_a_ring_follows_the_pointer(hall: Page) -> None:
    hall.keyboard.press("p")
    hall.mouse.move(700, 500)
    box = hall.locator("#ring").bounding_box()
    assert box is not None
    assert box["x"] + box["width"] / 2 == pytest.approx(700, abs=2)
    assert box["width"] >= 100
    hall.keyboard.press("p")
    assert not hall.locator("#ring").is_visible()


def test_a_swipe_goes_on_and_back(visit: Open) -> None:
    page = visit("?lesson=roots&step=3&present=light", has_touch=True, viewport={"width": 390, "height": 844})
    swipe(page, 300, 60)
    swipe(page, 300, 60)
    assert number(page) == 4
    swipe(page, 60, 300)
    assert number(page) == 3
    swipe(page, 200, 190)
    assert number(page) == 3


def swipe(page: Page, start: int, end: int) -> None:
    """A finger across the screen."""
    client = page.context.new_cdp_session(page)
    for kind, x in (("touchStart", start), ("touchMove", (start + end) // 2), ("touchMove", end), ("touchEnd", None)):
        points = [] if x is None else [{"x": x, "y": 600}]
        client.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
