"""The browser's own storage is full, or forbidden."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import STAGED, link
from tests.browser.faults import opened
from tests.browser.lectern import step
from tests.browser.quizzes import right_by_keys
from tests.conftest import HOME

FORBIDDEN = """for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, {
    get() { throw new DOMException("The operation is insecure.", "SecurityError"); }});"""
FULL = """() => {
    for (const store of [localStorage, sessionStorage]) {
        for (let size = 1 << 22, number = 0; size >= 1; number += 1) {
            try { store.setItem(`full-${number}`, "x".repeat(size)); } catch { size >>= 1; }
        }
    }
}"""


@pytest.fixture(params=[pytest.param("full", marks=pytest.mark.wire), "forbidden"])
def keepless(request: pytest.FixtureRequest, browser: Browser, site: str) -> Iterator[Page]:
    """A window in which nothing more can be kept, before it has the page."""
    with opened(browser, "about:blank", "true") as page:
        if request.param == "forbidden":
            page.add_init_script(FORBIDDEN)
        else:
            page.goto(f"{site}facts/evidence.json")
            page.evaluate(FULL)
        yield page


def test_theme_motion_and_single_keys_still_turn(keepless: Page, site: str) -> None:
    keepless.goto(link(site, "?lesson=canary&step=2&present=light"))
    keepless.wait_for_function(STAGED)
    keepless.keyboard.press("m")
    assert keepless.get_attribute("html", "data-motion") == "off"
    keepless.keyboard.press("Escape")
    before = keepless.get_attribute("html", "data-theme")
    keepless.click("#theme")
    assert keepless.get_attribute("html", "data-theme") != before


def test_a_quiz_goes_on_and_says_that_nothing_is_kept(keepless: Page, site: str) -> None:
    keepless.goto(link(site, "?quiz=roots&seed=7"))
    keepless.wait_for_selector("#quiz-choices li")
    for number in (1, 2):
        expect(keepless.locator("#quiz-sheet")).to_contain_text(f"Question {number} of")
        right_by_keys(keepless)
        keepless.keyboard.press("Enter")
    keepless.click("#quiz-sheet :text('End the quiz')")
    expect(keepless.locator("#quiz-told")).to_contain_text("This browser keeps nothing")


def test_a_lesson_goes_on_with_the_teachers_window(keepless: Page, site: str) -> None:
    keepless.goto(link(site, "?lesson=roots&step=1&present=light"))
    keepless.wait_for_function(STAGED)
    with keepless.expect_popup() as found:
        keepless.keyboard.press("t")
    found.value.wait_for_selector(".here")
    keepless.keyboard.press("End")
    expect(keepless.locator("#present .count")).to_contain_text("Step 10")
    expect(found.value.locator("body")).to_contain_text(step(keepless))


@pytest.mark.server
def test_a_lesson_of_ones_own_is_told_and_said_not_to_be_kept(keepless: Page, site: str) -> None:
    keepless.goto(link(site, "?panel=lessons"))
    keepless.wait_for_function(STAGED)
    keepless.set_input_files("#drop input", HOME / "lessons" / "roots.yaml")
    expect(keepless.locator("#note")).to_contain_text("drop the lesson again after a reload")
    assert "lesson=own" in keepless.url
    keepless.reload()
    keepless.wait_for_function(STAGED)
    expect(keepless.locator("#note")).to_contain_text("not understood and left out: lesson=own")
