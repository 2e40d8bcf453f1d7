"""The teacher's window, and two windows that present the same lesson."""

import re

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Open, link
from tests.browser.lectern import PREPARED, number, reach, step
from tests.browser.look import shape


def desk(page: Page) -> Page:
    """Open the teacher's window."""
    with page.expect_popup() as found:
        page.keyboard.press("t")
    return found.value


@pytest.fixture
def hall(visit: Open) -> Page:
    return visit("?lesson=canary&step=2&present=light", viewport={"width": 1920, "height": 1080})


def test_it_shows_this_step_and_the_next_with_notes_and_clock(hall: Page) -> None:
    window = desk(hall)
    now, then = (hall.evaluate(f"dash_clientside.lesson.current().lesson.steps[{place}]") for place in (1, 2))
    assert window.inner_text(".here h1") == now["title"]
    assert window.inner_text(".here .notes") == now["notes"].strip()
    assert window.inner_text(".here .answer") == now["answer"]
    assert then["title"] in window.inner_text(".then")
    assert re.fullmatch(r"\d\d:\d\d( [AP]M)?", window.inner_text("[data-part=clock]"))
    assert re.fullmatch(r"\d+:\d\d", window.inner_text("[data-part=elapsed]"))


def test_it_is_set_in_the_typeface_of_the_page(hall: Page) -> None:
    window = desk(hall)
    window.wait_for_function("[...document.fonts].some(({status}) => status === 'loaded')")
    wide = """(family) => {
        const pen = document.createElement("canvas").getContext("2d");
        pen.font = `20px ${family}`;
        return pen.measureText("Gluteus maximus").width;
    }"""
    own = hall.evaluate(wide, '"Source Sans 3"')
    assert own != hall.evaluate(wide, "sans-serif")
    assert window.evaluate(wide, '"Source Sans 3"') == own


def test_steps_stay_together_whichever_window_is_used(hall: Page) -> None:
    window = desk(hall)
    window.click(".next")
    assert hall.locator("#present .answer:not(button)").is_visible()
    window.keyboard.press("PageDown")
    assert number(hall) == 3
    assert window.inner_text(".count") == step(hall)
    hall.keyboard.press("PageUp")
    assert window.inner_text(".count") == step(hall) == "Step 2 of 16"
    window.click(".blank")
    assert hall.locator("#blank").is_visible()
    assert window.get_attribute(".blank", "aria-pressed") == "true"
    window.click(".blank")
    assert not hall.locator("#blank").is_visible()


def test_it_works_without_network(visit: Open) -> None:
    hall = visit("?lesson=canary&step=2&present=light", wait=PREPARED)
    hall.context.set_offline(True)
    window = desk(hall)
    window.click(".back")
    assert number(hall) == 1
    assert window.evaluate("getComputedStyle(document.querySelector('.sheets')).display") == "grid"


def test_it_leads_back_from_a_detour(hall: Page) -> None:
    window = desk(hall)
    shape(hall, "muscle:gluteus-maximus", "thigh")
    window.click(".resume")
    assert not hall.evaluate("dash_clientside.lesson.detour()")


@pytest.mark.wire
def test_after_a_reload_the_next_key_takes_it_back(hall: Page) -> None:
    window = desk(hall)
    hall.reload()
    reach(hall, 2)
    hall.keyboard.press("PageUp")
    window.wait_for_function("document.querySelector('.count').textContent.startsWith('Step 1 ')")
    window.click(".next")
    reach(hall, 2)


def test_a_browser_that_forbids_it_is_named(hall: Page) -> None:
    hall.evaluate("window.open = () => null")
    hall.keyboard.press("t")
    assert "pop-ups" in hall.inner_text("#note")


def test_two_windows_that_present_the_same_lesson_stay_together(browser: Browser, site: str) -> None:
    context = browser.new_context(bypass_csp=True, viewport={"width": 1024, "height": 768})
    one, other, third = (context.new_page() for _ in range(3))
    for page, lesson in ((one, "roots"), (other, "roots"), (third, "canary")):
        page.goto(link(site, f"?lesson={lesson}&step=4&present=light"))
        reach(page, 4)
    one.keyboard.press("PageUp")
    reach(other, 3)
    other.keyboard.press("PageDown")
    one.wait_for_selector("#present .answer:not(button):visible")
    other.keyboard.press("PageDown")
    reach(one, 4)
    other.keyboard.press("b")
    one.wait_for_selector("#blank:visible")
    one.keyboard.press("b")
    other.wait_for_selector("#blank", state="hidden")
    assert number(third) == 4
    context.close()
