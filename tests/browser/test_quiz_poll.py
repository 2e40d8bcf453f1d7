"""The poll: one question large, hands typed in, bars, the reveal; by keyboard, without network."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.look import search
from tests.browser.quizzes import question
from tests.browser.test_axe import violations

BAR = "(one) => getComputedStyle(one.querySelector('.bar')).getPropertyValue('--part')"


def poll(visit: Open, kind: str = "muscles", **context: object) -> Page:
    """Open a poll."""
    page = visit(f"?quiz={kind}&seed=3&poll=1", **context)
    page.wait_for_selector("#poll[open] .hands li")
    return page


def test_hands_are_typed_in_and_revealed_by_keyboard(visit: Open) -> None:
    page = poll(visit)
    expect(page.locator("#poll-text")).to_be_focused()
    page.keyboard.press("Enter")
    for hands in ("12", "3"):
        page.keyboard.type(hands)
        page.keyboard.press("Enter")
    rows = page.locator(".hands li")
    expect(rows.nth(0).locator(".share")).to_have_text("80 %")
    expect(rows.nth(1).locator(".share")).to_have_text("20 %")
    assert [float(rows.nth(place).evaluate(BAR)) for place in (0, 1)] == [1, 0.25]
    assert page.locator(".hands [data-sign]").count() == 0
    for _ in range(rows.count() - 2):
        page.keyboard.press("Enter")
    signs = page.locator('.hands [data-sign="yes"]')
    expect(signs.first).to_be_visible()
    right = {one.get_attribute("data-hands") for one in signs.all()}
    assert right == set(question(page)["right"])
    assert page.inner_text("#poll-why") == " ".join(question(page)["why"])


def test_the_next_question_by_n_and_out_by_esc(visit: Open) -> None:
    page = poll(visit)
    first = page.inner_text("#poll-text")
    page.keyboard.press("r")
    page.wait_for_selector('.hands [data-sign="yes"]')
    page.keyboard.press("n")
    expect(page.locator("#poll-text")).not_to_have_text(first)
    page.keyboard.press("Escape")
    page.wait_for_selector("#poll", state="hidden")
    assert "poll" not in search(page)
    expect(page.locator("#quiz-text")).to_be_visible()


def test_a_poll_moves_nobodys_results(visit: Open) -> None:
    page = poll(visit)
    page.keyboard.press("r")
    page.wait_for_selector('.hands [data-sign="yes"]')
    assert page.evaluate("localStorage.getItem('quiz-boxes')") is None


def test_a_chain_is_not_polled(visit: Open) -> None:
    page = visit("?quiz=mixed&seed=3&poll=1")
    page.wait_for_selector("#poll[open] .hands li")
    kinds = set()
    for _ in range(10):
        kinds.add(question(page)["kind"])
        page.keyboard.press("r")
        page.wait_for_selector('.hands [data-sign="yes"]')
        page.keyboard.press("n")
        page.wait_for_function(
            "document.querySelector('#poll:not([open])') || !document.querySelector('.hands [data-sign]')"
        )
    assert kinds == {"roots", "muscles", "nerve", "claim", "place"}


def test_a_click_on_the_large_plate_answers_nothing_but_does_no_harm(visit: Open) -> None:
    page = poll(visit, "place")
    page.wait_for_selector("#poll .plate > svg")
    assert {"1", "2"} <= set(page.locator("#poll .tag").all_inner_texts())
    page.locator("#poll .plate [data-id^='muscle:']").first.dispatch_event("click")
    assert page.locator(".hands [data-sign]").count() == 0
    page.click('#poll [data-deed="reveal"]')
    page.wait_for_selector("#poll .plate [data-lit='on']")


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 768)])
def test_it_is_large_enough_for_the_last_row(visit: Open, size: tuple[int, int]) -> None:
    page = poll(visit, "claim", viewport={"width": size[0], "height": size[1]})
    least = page.eval_on_selector_all(
        "#poll :is(h2, .wording, .numeral, button, input)",
        "found => Math.min(...found.map((one) => parseFloat(getComputedStyle(one).fontSize)))",
    )
    assert least >= size[1] / 50


def test_it_goes_on_without_network(visit: Open) -> None:
    page = poll(visit)
    page.wait_for_function("() => performance.getEntriesByName('round').length")
    page.context.set_offline(True)
    page.keyboard.press("r")
    page.wait_for_selector('.hands [data-sign="yes"]')
    page.keyboard.press("n")
    page.wait_for_function("!document.querySelector('.hands [data-sign]')")
    assert page.locator(".hands li").count() >= 3
    page.context.set_offline(False)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("kind", ["claim", "place", "roots"])
def test_axe_finds_nothing_in_the_poll(visit: Open, kind: str, theme: str) -> None:
    page = poll(visit, kind, color_scheme=theme)
    violations(page)
    page.keyboard.press("r")
    page.wait_for_selector('.hands [data-sign="yes"]')
    violations(page)
