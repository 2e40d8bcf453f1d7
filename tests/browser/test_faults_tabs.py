"""Two tabs of one browser."""

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import STAGED, link
from tests.browser.faults import agrees, listen
from tests.browser.look import pressed, root, search
from tests.browser.quizzes import right_by_keys, wrong_by_keys

BOXES = "JSON.parse(localStorage.getItem('quiz-boxes'))"
LOG = "JSON.parse(localStorage.getItem('quiz-log')).length"
Pair = tuple[Page, Page]


def tabs(browser: Browser, address: str, wait: str = STAGED) -> tuple[Pair, list[str]]:
    context = browser.new_context(bypass_csp=True)
    one, other = context.new_page(), context.new_page()
    wrongs: list[str] = []
    for page in (one, other):
        wrongs = [*wrongs, *listen(page)]
        page.goto(address)
        page.wait_for_function(wait)
    return (one, other), wrongs


def test_answers_given_in_two_tabs_are_all_kept(browser: Browser, site: str) -> None:
    (one, other), wrongs = tabs(browser, link(site, "?quiz=roots&seed=7"), "document.querySelector('#quiz-choices li')")
    asked = one.evaluate("JSON.parse(sessionStorage.getItem('quiz-round')).ids")
    for page, answer in ((one, right_by_keys), (other, right_by_keys), (one, right_by_keys), (one, wrong_by_keys)):
        page.bring_to_front()
        answer(page)
        page.keyboard.press("Enter")
    other.bring_to_front()
    wrong_by_keys(other)
    boxes = other.evaluate(BOXES)
    assert {name: box for name, (box, _) in boxes.items()} == {asked[0]: 3, asked[1]: 1, asked[2]: 1}
    assert other.evaluate(LOG) == 5
    assert one.evaluate("JSON.parse(sessionStorage.getItem('quiz-round')).results") == [1, 1, 0]
    one.context.close()
    assert not wrongs


@pytest.mark.parametrize("query", ["", "?lesson=canary&step=3"])
def test_what_is_picked_in_one_tab_does_not_disturb_the_other(browser: Browser, site: str, query: str) -> None:
    (one, other), wrongs = tabs(browser, link(site, query))
    before = search(other), pressed(other)
    one.bring_to_front()
    root(one, "S2")
    one.click('[data-set="panel=locate"]')
    one.click('[data-set="side=left"]')
    other.bring_to_front()
    other.click("#theme")
    assert (search(other), pressed(other)) == before
    agrees(one)
    root(other, "L2")
    agrees(other)
    assert "root:L2" not in pressed(one)
    one.context.close()
    assert not wrongs
