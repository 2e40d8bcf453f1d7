"""A thing is found by any of its names."""

import pytest
from playwright.sync_api import Page

from tests.browser.look import pressed


@pytest.mark.parametrize(
    ("typed", "thing"),
    [
        ("ITB", "band:iliotibial-band"),
        ("iliotibial tract", "band:iliotibial-band"),
        ("tractus", "band:iliotibial-band"),
        ("band", "band:iliotibial-band"),
        ("TFL", "muscle:tensor-fasciae-latae"),
        ("glutes", "muscle:gluteus-maximus"),
        ("musculus vastus lat", "muscle:vastus-lateralis"),
        ("peroneal", "nerve:common-fibular-division"),
        ("gerdy", "insertion:gerdy-tubercle"),
        ("l5", "root:L5"),
        ("  VaStUs   LATeralis ", "muscle:vastus-lateralis"),
    ],
)
def test_a_word_finds_its_thing_and_enter_picks_it(page: Page, typed: str, thing: str) -> None:
    page.fill("#search input", typed)
    assert thing in page.eval_on_selector_all("[data-found]", "all => all.map((one) => one.dataset.found)")
    while (
        page.get_attribute('[data-found][aria-selected="true"]', "data-found", timeout=100) != thing
        if page.locator('[data-found][aria-selected="true"]').count()
        else True
    ):
        page.press("#search input", "ArrowDown")
    page.press("#search input", "Enter")
    assert pressed(page) == [thing]


def test_a_click_on_what_was_found_picks_it(page: Page) -> None:
    page.fill("#search input", "sartorius")
    page.click("[data-found]")
    assert pressed(page) == ["muscle:sartorius"]
    assert page.locator("#found").is_hidden()


def test_what_is_not_there_is_said(page: Page) -> None:
    page.fill("#search input", "<b>brachialis</b>")
    assert page.locator("#found").is_hidden()
    assert page.inner_text("#search [aria-live]") == "Nothing found."


def test_escape_empties_the_search_before_it_clears_the_picture(page: Page) -> None:
    page.click('.rootbar [data-id="root:L4"]')
    page.fill("#search input", "glut")
    page.press("#search input", "Escape")
    assert page.input_value("#search input") == ""
    assert pressed(page) == ["root:L4"]
