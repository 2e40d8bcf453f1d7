"""Presenter mode: in, through, out; blank, detour, reload; by key, clicker and finger."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import SETTLED, Open
from tests.browser.lectern import number, presenting, reach, step
from tests.browser.look import pressed, search, shape
from tests.browser.test_lessons import note

SWEPT = """() => {
    dash_clientside.motion.start();
    return [...document.querySelectorAll(".plate .sweep")].map((bright) => {
        const part = bright.closest("[data-id]");
        const clip = document.querySelector(bright.parentNode.getAttribute("clip-path").slice(4, -1));
        const [outline, body] = [clip.firstElementChild, part.querySelector(".b")];
        return [part.dataset.id, outline.getAttribute("href") === body.getAttribute("href")];
    });
}"""
LIT = '.plate:not([data-slot="section"]) [data-id^="muscle:"][data-lit] > .b'
HALL = {"viewport": {"width": 1920, "height": 1080}}


@pytest.fixture
def hall(visit: Open) -> Page:
    return visit("?lesson=roots&step=3&present=light", **HALL)


def test_only_plates_words_and_progress_are_shown(hall: Page) -> None:
    assert step(hall) == "Step 3 of 10"
    for away in (".top", ".lead", "#table", "footer", ".panels", "#lessons", ".views"):
        assert not hall.locator(away).first.is_visible()
    assert hall.locator('[data-slot="thigh"] svg').is_visible()
    assert hall.locator(".progress i").count() == 10
    assert hall.locator('.progress [data-at="now"]').count() == 1


def test_what_runs_down_a_muscle_stays_in_its_outline_even_where_others_hide_it(hall: Page) -> None:
    swept = hall.evaluate(SWEPT)
    assert {part for part, _ in swept} == set(
        hall.eval_on_selector_all(LIT, "all => all.map((body) => body.parentNode.dataset.id)")
    )
    assert len(swept) > 5
    assert all(inside for _, inside in swept)


def test_a_button_starts_it_and_escape_leaves_it(visit: Open) -> None:
    page = visit("?lesson=roots&step=2")
    page.click("#lessons .present")
    assert presenting(page)
    page.evaluate("document.exitFullscreen().catch(() => null)")
    page.wait_for_function("!document.fullscreenElement")
    if presenting(page):  # leaving the full screen leaves the presentation too
        page.keyboard.press("Escape")
    assert not presenting(page)
    assert step(page, "#lessons") == "Step 2 of 10"
    assert search(page) == "?lesson=roots&step=2"


@pytest.mark.parametrize(
    ("forth", "back"), [("ArrowRight", "ArrowLeft"), ("ArrowDown", "ArrowUp"), ("PageDown", "PageUp"), (" ", "Shift+ ")]
)
def test_keys_and_clickers_step(hall: Page, forth: str, back: str) -> None:
    hall.keyboard.press(forth)  # the answer first
    assert hall.locator("#present .answer:not(button)").is_visible()
    hall.keyboard.press(forth)
    assert number(hall) == 4
    hall.keyboard.press(back)
    assert number(hall) == 3
    assert not hall.locator("#present .answer:not(button)").is_visible()


def test_home_end_and_buttons_step_too(hall: Page) -> None:
    hall.keyboard.press("End")
    assert number(hall) == 10
    hall.keyboard.press("Home")
    assert number(hall) == 1
    hall.click("#present .next")
    hall.click("#present .next")
    assert number(hall) == 2
    hall.keyboard.press(" ")  # goes on, does not press the button again
    hall.keyboard.press("Enter")
    assert number(hall) == 3
    hall.click("#present .back")
    assert number(hall) == 2


@pytest.mark.parametrize("key", ["b", "."])
def test_blank_hides_everything_and_the_next_key_only_brings_it_back(hall: Page, key: str) -> None:
    hall.keyboard.press(key)
    box = hall.locator("#blank").bounding_box()
    assert box is not None
    assert (box["width"], box["height"]) == (1920, 1080)
    assert hall.locator("#blank").evaluate("(one) => getComputedStyle(one).backgroundColor") == "rgb(0, 0, 0)"
    hall.keyboard.press("PageDown")
    assert not hall.locator("#blank").is_visible()
    assert number(hall) == 3
    hall.keyboard.press(key)
    hall.keyboard.press("Escape")
    assert not hall.locator("#blank").is_visible()
    assert presenting(hall)


@pytest.mark.parametrize("key", ["F5", "Shift+F5"])
def test_the_start_key_of_a_clicker_never_loses_the_place(hall: Page, key: str) -> None:
    hall.evaluate("window.same = true")
    hall.keyboard.press(key)
    assert hall.evaluate("window.same")
    assert number(hall) == 3


def test_the_start_key_of_a_clicker_starts(visit: Open) -> None:
    page = visit("?lesson=roots&step=7")
    page.keyboard.press("F5")
    page.wait_for_selector("#present:visible")
    assert step(page) == "Step 7 of 10"


def test_a_true_reload_comes_back_to_the_step(hall: Page) -> None:
    hall.keyboard.press("End")
    hall.reload()
    hall.wait_for_function(SETTLED)
    assert presenting(hall)
    assert number(hall) == 10


@pytest.mark.parametrize("key", ["r", "Backspace"])
def test_a_detour_by_clicking_anything_and_one_key_back(hall: Page, key: str) -> None:
    shape(hall, "muscle:sartorius", "thigh")
    assert pressed(hall) == ["muscle:sartorius"]
    assert hall.inner_text("#present .resume") == "Back to step 3"
    assert hall.locator('[data-slot="spine"] svg').is_visible()  # its roots and nerves
    hall.keyboard.press(key)
    assert pressed(hall) == ["root:L2"]
    assert not hall.locator("#present .resume").is_visible()


def test_a_case_shows_what_was_found_and_greys_all_others(visit: Open) -> None:
    page = visit("?lesson=lesion&step=10&present=light", **HALL)
    page.wait_for_function("document.querySelectorAll('.tag').length > 4")
    greyed = page.evaluate("""() => {
        const tone = (name, of) => getComputedStyle(of).getPropertyValue(name).trim();
        const still = tone("--still-c", document.documentElement);
        const muscles = [...document.querySelectorAll('[data-slot="thigh"] .s[data-id^="muscle:"]')];
        return muscles.map((one) => [Boolean(one.dataset.found), tone("--c", one) === still]);
    }""")
    assert {grey for found, grey in greyed if found} == {False}
    assert {grey for found, grey in greyed if not found} == {True}
    assert page.locator(".tag:not([data-found])").count() == 0


def test_escape_closes_what_is_open_before_it_leaves(hall: Page) -> None:
    hall.click("#present .cites .ask >> nth=0")
    hall.wait_for_selector("#about:visible")
    hall.keyboard.press("Escape")
    assert not hall.locator("#about").is_visible()
    hall.keyboard.press("?")
    assert "PageDown" in hall.inner_text("#keys")
    hall.keyboard.press("Escape")
    assert not hall.locator("#keys").is_visible()
    hall.click("#present summary")
    hall.keyboard.press("Escape")
    assert not hall.locator("#present .panel").is_visible()
    assert presenting(hall)
    hall.keyboard.press("Escape")
    assert not presenting(hall)


def test_arrows_walk_in_a_plate_that_was_entered_by_tab(hall: Page) -> None:
    hall.focus("#present")
    for _ in range(40):
        hall.keyboard.press("Shift+Tab")
        if hall.evaluate("document.activeElement.matches('.plate [data-id]')"):
            break
    first = hall.evaluate("document.activeElement.dataset.id")
    hall.keyboard.press("ArrowRight")
    assert hall.evaluate("document.activeElement.dataset.id") != first
    assert number(hall) == 3
    hall.keyboard.press("PageDown")
    hall.keyboard.press("PageDown")
    assert number(hall) == 4


@pytest.mark.parametrize("query", ["?lesson=x&step=2&present=light", "?present=dark", "?lesson=own&present=light"])
def test_a_wrong_link_starts_nothing(visit: Open, query: str) -> None:
    page = visit(query)
    assert not presenting(page)
    assert note(page)


def test_a_step_too_many_is_said_in_the_presentation(visit: Open) -> None:
    page = visit("?lesson=roots&step=40&present=dark")
    reach(page, 1)
    assert "step=40" in note(page)
    assert page.locator("#note").is_visible()
