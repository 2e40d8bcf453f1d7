"""A part is peeled off every plate, and comes back by undo."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import SETTLED, Open
from tests.browser.look import lit, pressed, search, shape, told

SEEN = """(thing) => [...document.querySelectorAll(`.plate [data-id="${thing}"]`)]
    .some((one) => one.getClientRects().length > 0)"""
MAXIMUS, MEDIUS = "muscle:gluteus-maximus", "muscle:gluteus-medius"


def seen(page: Page, thing: str) -> bool:
    """True if any plate shows the thing."""
    found: bool = page.evaluate(SEEN, thing)
    return found


def test_in_peel_mode_a_click_takes_a_part_off(page: Page) -> None:
    page.click("#peel")
    shape(page, MAXIMUS)
    shape(page, MEDIUS)
    assert not seen(page, MAXIMUS)
    assert not seen(page, MEDIUS)
    assert search(page) == f"?peel={MAXIMUS}&peel={MEDIUS}"
    assert pressed(page) == []
    assert told(page) == "Gluteus medius peeled off. Undo brings it back."


def test_alt_and_click_takes_a_part_off_without_the_mode(page: Page) -> None:
    page.locator(f'[data-slot="thigh"] [data-id="{MAXIMUS}"]').first.dispatch_event("click", {"altKey": True})
    assert search(page) == f"?peel={MAXIMUS}"
    shape(page, MEDIUS)
    assert pressed(page) == [MEDIUS]


@pytest.mark.parametrize("key", ["Delete", "x"])
def test_a_key_takes_the_focused_part_off_and_the_focus_goes_on(page: Page, key: str) -> None:
    page.focus('[data-slot="thigh"] [tabindex="0"]')
    page.keyboard.press("ArrowRight")
    before = page.evaluate("document.activeElement.dataset.id")
    page.keyboard.press(key)
    assert not seen(page, before)
    assert page.evaluate("document.activeElement.matches('[data-slot=thigh] [data-id][tabindex=\"0\"]')")
    assert page.evaluate("document.activeElement.dataset.id") != before


@pytest.mark.parametrize("way", ["#undo", "Control+z", "Meta+z"])
def test_undo_brings_the_last_one_back(visit: Open, way: str) -> None:
    page = visit(f"?peel={MAXIMUS}&peel={MEDIUS}")
    page.click(way) if way.startswith("#") else page.keyboard.press(way)
    assert seen(page, MEDIUS)
    assert not seen(page, MAXIMUS)
    assert told(page) == "Gluteus medius is back."
    page.keyboard.press("Control+z")
    assert seen(page, MAXIMUS)
    assert search(page) == ""
    assert page.get_attribute("#undo", "aria-disabled") == "true"


def test_what_was_peeled_is_still_off_after_a_reload_and_on_another_plate(page: Page) -> None:
    page.click("#peel")
    shape(page, MAXIMUS)
    page.reload()
    page.wait_for_function(SETTLED)
    page.click('[data-set="plate=posterior"]')
    page.wait_for_selector('[data-view="posterior"] > svg')
    assert not seen(page, MAXIMUS)


def test_a_picked_part_that_is_peeled_is_let_go(page: Page) -> None:
    shape(page, MAXIMUS)
    page.click("#peel")
    shape(page, MAXIMUS)
    assert pressed(page) == []
    assert not lit(page, "muscle")


def test_escape_leaves_the_mode_before_it_clears_the_picture(visit: Open) -> None:
    page = visit("?root=L5")
    page.click("#peel")
    page.keyboard.press("Escape")
    assert page.get_attribute("#peel", "aria-pressed") == "false"
    assert pressed(page) == ["root:L5"]


def test_undo_while_typing_is_the_text_fields_own(visit: Open) -> None:
    page = visit(f"?peel={MAXIMUS}")
    page.fill("#search input", "glut")
    page.press("#search input", "Control+z")
    assert search(page) == f"?peel={MAXIMUS}"


def test_show_all_brings_everything_back(visit: Open) -> None:
    page = visit(f"?hide=skin&peel={MAXIMUS}")
    page.click("summary:text-is('Layers')")
    page.click("#bring")
    assert seen(page, MAXIMUS)
    assert search(page) == ""
    assert told(page) == "Everything is shown."


def test_a_peeled_part_has_no_name_on_the_plates(visit: Open) -> None:
    page = visit(f"?peel={MAXIMUS}")
    page.wait_for_selector(".thigh .tag")
    assert page.locator(f'.tag[data-of="{MAXIMUS}"]').count() == 0
