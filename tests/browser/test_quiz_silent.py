"""Before an answer nothing tells it: no light, no name, no label, no table, no drawer."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.look import pressed, summary
from tests.browser.quizzes import KINDS, ask, question, right_by_keys
from tests.browser.test_axe import violations
from tests.browser.test_opens import FIGURES

SPOKEN = """() => [...document.querySelectorAll(".plate [role=button]")].map((one) => one.getAttribute("aria-label"))"""


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_lit_and_no_part_says_more_than_its_name(visit: Open, kind: str) -> None:
    page = ask(visit, f"quiz={kind}&seed=11&root=L5")
    assert pressed(page) == []
    assert page.locator("[data-lit]").count() == 0
    assert page.locator("[data-sign], .outcome").count() == 0
    spoken = " ".join(page.evaluate(SPOKEN))
    assert not re.search(r"supplied|[LS]\d (major|minor|disputed)|confidence", spoken)
    assert summary(page) == question(page)["text"]
    assert page.locator("#asks button").count() == 0
    assert page.locator("#table").is_hidden()


def test_what_a_screen_reader_finds_does_not_tell_the_roots(visit: Open) -> None:
    page = ask(visit, "quiz=roots&seed=11")
    tree = page.locator("#page").aria_snapshot()
    assert "Which roots" in tree
    assert not re.search(r"\b(L\d|S\d) (and [LS]\d )?(major|minor)", tree)
    right_by_keys(page)
    assert re.search(r"(L\d|S\d) (and [LS]\d )?major", page.locator("#page").aria_snapshot())


def test_on_the_cut_no_part_tells_its_name(visit: Open) -> None:
    page = ask(visit, "quiz=place&seed=11")
    names = {choice["name"] for choice in question(page)["choices"]}
    assert not [name for name in names if name in " ".join(page.evaluate(SPOKEN))]
    assert not names & set(page.locator(".tag").all_inner_texts())
    assert {"1", "2"} <= set(page.locator(".section .tag").all_inner_texts())
    part = page.locator(f'[data-slot="section"] [data-id="{question(page)["right"][0]}"][role]')
    part.focus()
    page.keyboard.press("ArrowRight")
    assert page.inner_text("#hint") not in names
    right_by_keys(page)
    assert question(page)["choices"][0]["name"] in page.inner_text("#quiz-choices")


def test_who_says_so_waits_for_the_answer(visit: Open) -> None:
    page = ask(visit, "quiz=muscles&seed=11")
    page.locator('[data-slot="thigh"] [data-id^="muscle:"][role]').first.focus()
    page.keyboard.press("i")
    expect(page.locator("#quiz-told")).to_have_text("Answer first; then everything is open again.")
    assert page.locator("#about").is_hidden()
    assert page.locator(".search").is_hidden()


def test_back_to_a_lit_state_lights_nothing_while_a_question_is_open(visit: Open) -> None:
    page = visit("?panel=quiz&seed=11")
    page.wait_for_selector("#quiz-seed")
    page.click('.rootbar [data-id="root:L5"]')
    page.click('[data-set="quiz=muscles"]')
    page.wait_for_selector("[data-answer]")
    assert pressed(page) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing_before_and_after(visit: Open, kind: str, theme: str) -> None:
    page = ask(visit, f"quiz={kind}&seed=11", color_scheme=theme)
    violations(page)
    assert page.evaluate(FIGURES) == []
    right_by_keys(page)
    violations(page)
    assert page.evaluate(FIGURES) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1024, 390])
def test_axe_finds_nothing_at_the_start_and_the_end(visit: Open, theme: str, width: int) -> None:
    page = visit("?panel=quiz", color_scheme=theme, viewport={"width": width, "height": 844})
    page.wait_for_selector("#quiz-seed")
    violations(page)
    page.click('[data-set="difficulty=3"]')
    page.click('[data-set="quiz=chain"]')
    page.wait_for_selector("[data-answer]")
    small(page)
    for _ in range(2):
        right_by_keys(page)
        page.keyboard.press("n")
    page.wait_for_selector("#quiz-result")
    violations(page)


def small(page: Page) -> None:
    """No target of the panel is under 24 px."""
    boxes = page.locator(".quiz :is(button, input):visible").all()
    sizes = [box.bounding_box() for box in boxes]
    assert not [size for size in sizes if size and min(size["width"], size["height"]) < 24]
