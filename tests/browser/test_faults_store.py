"""The browser's own storage is full, or forbidden."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import STAGED
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
WAYS = ["full", "forbidden"]


def spoil(page: Page, site: str, how: str) -> None:
    """Nothing more can be kept in this browser."""
    if how == "forbidden":
        page.add_init_script(FORBIDDEN)
        return
    page.goto(f"{site}facts/evidence.json")
    page.evaluate(FULL)


@pytest.mark.parametrize("how", WAYS)
def test_theme_motion_and_single_keys_still_turn(browser: Browser, site: str, how: str) -> None:
    with opened(browser, "about:blank", "true") as page:
        spoil(page, site, how)
        page.goto(f"{site}?lesson=canary&step=2&present=light")
        page.wait_for_function(STAGED)
        page.keyboard.press("m")
        assert page.get_attribute("html", "data-motion") == "off"
        page.keyboard.press("Escape")
        before = page.get_attribute("html", "data-theme")
        page.click("#theme")
        assert page.get_attribute("html", "data-theme") != before


@pytest.mark.parametrize("how", WAYS)
def test_a_quiz_goes_on_and_says_that_nothing_is_kept(browser: Browser, site: str, how: str) -> None:
    with opened(browser, "about:blank", "true") as page:
        spoil(page, site, how)
        page.goto(f"{site}?quiz=roots&seed=7")
        page.wait_for_selector("#quiz-choices li")
        for number in (1, 2):
            expect(page.locator("#quiz-sheet")).to_contain_text(f"Question {number} of")
            right_by_keys(page)
            page.keyboard.press("Enter")
        page.click("#quiz-sheet :text('End the quiz')")
        expect(page.locator("#quiz-told")).to_contain_text("This browser keeps nothing")


@pytest.mark.parametrize("how", WAYS)
def test_a_lesson_goes_on_with_the_teachers_window(browser: Browser, site: str, how: str) -> None:
    with opened(browser, "about:blank", "true") as page:
        spoil(page, site, how)
        page.goto(f"{site}?lesson=roots&step=1&present=light")
        page.wait_for_function(STAGED)
        with page.expect_popup() as found:
            page.keyboard.press("t")
        found.value.wait_for_selector(".here")
        page.keyboard.press("End")
        expect(page.locator("#present .count")).to_contain_text("Step 10")
        expect(found.value.locator("body")).to_contain_text(step(page))


@pytest.mark.parametrize("how", WAYS)
def test_a_lesson_of_ones_own_is_told_and_said_not_to_be_kept(browser: Browser, site: str, how: str) -> None:
    with opened(browser, "about:blank", "true") as page:
        spoil(page, site, how)
        page.goto(f"{site}?panel=lessons")
        page.wait_for_function(STAGED)
        page.set_input_files("#drop input", HOME / "lessons" / "roots.yaml")
        expect(page.locator("#note")).to_contain_text("drop the lesson again after a reload")
        assert "lesson=own" in page.url
        page.reload()
        page.wait_for_function(STAGED)
        expect(page.locator("#note")).to_contain_text("not understood and left out: lesson=own")
