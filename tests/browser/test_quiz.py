"""The quiz: every kind answered by keyboard and by mouse, and nothing told before."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.look import pressed, search, shape, summary
from tests.browser.quizzes import KINDS, ask, number, outcome, question, ready, right_by_keys, wrong_by_keys


@pytest.mark.parametrize("level", ["1", "2", "3"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_answered_by_keyboard_alone(visit: Open, kind: str, level: str) -> None:
    page = ask(visit, f"quiz={kind}&difficulty={level}&seed=7")
    assert question(page)["kind"] == kind
    right_by_keys(page)
    assert outcome(page) == "Right"
    expect(page.locator(".pace")).to_contain_text("1 right of 1")
    page.keyboard.press("n")
    expect(page.locator(".pace")).to_contain_text("Question 2")
    wrong_by_keys(page)
    assert outcome(page) == "Not right"
    page.keyboard.press("Enter")  # the focus is on the way on
    expect(page.locator(":is(#quiz-text, #quiz-result)")).to_be_focused()


@pytest.mark.parametrize("kind", ["muscles", "nerve", "chain", "place"])
def test_a_click_on_the_plate_answers_instead_of_picking(visit: Open, kind: str) -> None:
    page = ask(visit, f"quiz={kind}&seed=7")
    asked = question(page)
    for thing in asked["right"]:
        spot = page.locator(f'.plate [data-id="{thing}"][role], .rootbar [data-id="{thing}"]').first
        spot.dispatch_event("click")
    if asked.get("way", "one") != "one":
        assert pressed(page) == []
        page.click('[data-deed="check"]')
    assert outcome(page) == "Right"
    assert set(pressed(page)) == set(asked["reveal"])


@pytest.mark.parametrize("kind", KINDS)
def test_the_choices_are_buttons_for_the_mouse(visit: Open, kind: str) -> None:
    page = ask(visit, f"quiz={kind}&seed=8")
    asked = question(page)
    for thing in asked["right"]:
        page.click(f'[data-answer="{thing}"]')
    if asked.get("way", "one") != "one":
        page.click('[data-deed="check"]')
    assert outcome(page) == "Right"
    page.click('[data-deed="next"]')
    expect(page.locator(".pace")).to_contain_text("Question 2")


def test_a_root_in_the_bar_is_a_choice(visit: Open) -> None:
    page = ask(visit, "quiz=roots&seed=7")
    for thing in question(page)["right"]:
        page.click(f'.rootbar [data-id="{thing}"]')
    page.click('[data-deed="check"]')
    assert outcome(page) == "Right"


def test_a_part_of_the_plate_is_a_choice_by_arrow_keys_and_enter(visit: Open) -> None:
    page = ask(visit, "quiz=place&seed=7")
    right = question(page)["right"][0]
    page.locator(f'[data-slot="section"] [data-id="{right}"][role]').focus()
    page.keyboard.press("Enter")
    assert outcome(page) == "Right"


def test_what_is_not_offered_is_said_to_be_so_and_answers_nothing(visit: Open) -> None:
    page = ask(visit, "quiz=claim&seed=7")
    shape(page, "muscle:gluteus-maximus")
    expect(page.locator("#quiz-told")).to_have_text("Gluteus maximus: not among the numbered ones.")
    assert pressed(page) == []


def test_the_answer_says_why_with_sources_and_is_lit(visit: Open) -> None:
    page = ask(visit, "quiz=roots&seed=7")
    muscle = question(page)["asked"][0]
    wrong_by_keys(page)
    assert page.inner_text("#quiz-why p:last-of-type")
    assert page.locator("#quiz-why [data-about^='source:']").count() >= 1
    assert page.locator(f'.plate [data-id="{muscle}"][data-lit="on"]').count()
    assert page.locator('.option[data-sign="missed"] .sign').first.inner_text() == "right, but not chosen"
    page.locator("#quiz-why [data-about]").first.click()
    page.wait_for_selector("#about-body .rows")


def test_a_minor_root_counts_neither_way_and_is_said_to(visit: Open) -> None:
    page = ask(visit, "quiz=roots&seed=7")
    while not question(page).get("neutral"):
        right_by_keys(page)
        page.keyboard.press("n")
    asked = question(page)
    for thing in [*asked["right"], asked["neutral"][0]]:
        page.keyboard.press(str(number(asked, thing)))
    page.keyboard.press("Enter")
    assert outcome(page) == "Right"
    expect(page.locator("#quiz-why")).to_contain_text("counted neither way")


def test_a_round_ends_with_the_result_and_what_to_look_at_again(visit: Open) -> None:
    page = ask(visit, "quiz=chain&difficulty=2&seed=3")
    for turn in range(7):
        ready(page)
        (wrong_by_keys if turn == 2 else right_by_keys)(page)
        page.keyboard.press("n")
    expect(page.locator("#quiz-result")).to_have_text("6 of 7 right")
    assert page.locator(".missed li").count() == 1
    page.click('[data-deed="another"]')
    expect(page.locator(".pace")).to_contain_text("Question 1")
    assert "seed=4" in search(page)


def test_the_panel_starts_a_round_and_ends_it(visit: Open) -> None:
    page = visit("?panel=quiz")
    page.wait_for_selector("#quiz-seed")
    page.fill("#quiz-seed", "42")
    page.keyboard.press("Enter")
    page.click('.quiz [data-set="difficulty=2"]')
    page.click('.quiz [data-set="quiz=nerve"]')
    page.wait_for_selector("#quiz-choices li")
    assert {"difficulty=2", "seed=42", "quiz=nerve"} <= set(search(page)[1:].split("&"))
    page.click('[data-deed="stop"]')
    expect(page.locator("#quiz-start")).to_be_visible()
    assert summary(page).startswith("Pick a root")


def test_a_set_that_is_no_number_is_politely_refused(visit: Open) -> None:
    page = visit("?panel=quiz&seed=10000")
    page.wait_for_selector("#quiz-seed")
    assert "seed=10000" in page.inner_text("#note")
    page.fill("#quiz-seed", "twelve")
    page.keyboard.press("Enter")
    expect(page.locator("#quiz-set")).to_contain_text("a whole number from 1 to 9999")
    assert "twelve" not in search(page)


def test_keys_can_be_switched_off(visit: Open) -> None:
    page = visit("?panel=quiz&seed=7")
    page.wait_for_selector("#quiz-seed")
    page.click("#quiz-keys")
    page.click('.quiz [data-set="quiz=nerve"]')
    page.wait_for_selector("#quiz-choices li")
    page.keyboard.press("1")
    assert page.locator('[data-answer][aria-pressed="true"], .outcome').count() == 0
    page.keyboard.press("Tab")
    page.locator("[data-answer]").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".outcome")).to_be_visible()


def test_another_panel_pauses_the_round_and_the_question_comes_back(visit: Open) -> None:
    page: Page = ask(visit, "quiz=muscles&seed=7")
    text = summary(page)
    page.click('[data-set="panel="]')
    assert summary(page) != text
    shape(page, "muscle:gluteus-maximus")
    assert pressed(page) == ["muscle:gluteus-maximus"]
    page.click('[data-set="panel=quiz"]')
    page.wait_for_function("document.getElementById('page').dataset.quiz === 'open'")
    assert pressed(page) == []
    assert summary(page) == text
