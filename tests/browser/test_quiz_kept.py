"""What stays: the place in a round, the boxes, the list to take along; and what happens where nothing can be kept."""

import csv
import io
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from anatomy import Atlas
from teaching.dice import order as ordered
from teaching.quiz import chosen, pool
from tests.browser.conftest import Open
from tests.browser.quizzes import ask, order, question, right_by_keys, wrong_by_keys
from tests.conftest import HOME

DAY = 24 * 60 * 60 * 1000
FORBID = "Storage.prototype.setItem = () => { throw new DOMException('no', 'SecurityError'); };" + (
    "Storage.prototype.getItem = () => { throw new DOMException('no', 'SecurityError'); };"
)
FULL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"


def boxes(page: Page) -> dict[str, list[int]]:
    """What the browser keeps: id to box and day."""
    found: dict[str, list[int]] = page.evaluate("() => JSON.parse(localStorage.getItem('quiz-boxes') ?? '{}')")
    return found


@pytest.mark.parametrize(("kind", "level", "seed"), [("mixed", "1", 42), ("mixed", "3", 9999), ("place", "2", 1)])
def test_a_seed_gives_every_browser_the_questions_that_python_predicts(
    visit: Open, atlas: Atlas, kind: str, level: str, seed: int
) -> None:
    query = f"quiz={kind}&difficulty={level}&seed={seed}"
    first, second = order(ask(visit, query)), order(ask(visit, query, viewport={"width": 390, "height": 844}))
    heaps = chosen(pool(atlas, HOME / "assets/drawings"), kind, level)
    assert first == second == ordered(heaps, seed)[: len(first)]


def test_earlier_results_do_not_change_a_set(visit: Open) -> None:
    page = ask(visit, "quiz=nerve&seed=5")
    before = order(page)
    for _ in range(3):
        wrong_by_keys(page)
        page.keyboard.press("n")
    page.click('[data-deed="stop"]')
    page.evaluate("sessionStorage.clear()")
    page.click('[data-set="quiz=nerve"]')
    page.wait_for_selector("#quiz-choices li")
    assert order(page) == before


def test_a_reload_keeps_the_place_the_score_and_the_boxes(visit: Open) -> None:
    page = ask(visit, "quiz=nerve&seed=5")
    first = question(page)["id"]
    right_by_keys(page)
    page.keyboard.press("n")
    second = question(page)["id"]
    page.reload()
    page.wait_for_selector("#quiz-choices li")
    assert question(page)["id"] == second
    expect(page.locator(".pace")).to_contain_text("1 right of 1")
    assert boxes(page)[first][0] == 2


def test_a_right_answer_moves_one_box_on_and_a_wrong_one_back_to_the_first(visit: Open) -> None:
    page = ask(visit, "quiz=nerve&seed=5")
    asked = question(page)["id"]
    today = page.evaluate("Math.floor((Date.now() - new Date().getTimezoneOffset() * 60000) / 86400000)")
    for box, gap in [(2, 1), (3, 3), (4, 7), (5, 21), (5, 21)]:
        right_by_keys(page)
        assert boxes(page)[asked] == [box, today + gap]
        again(page)
    wrong_by_keys(page)
    assert boxes(page)[asked] == [1, today]


def again(page: Page) -> None:
    """The same set from its start."""
    page.evaluate("dash_clientside.quiz.desk.again()")
    page.wait_for_selector("[data-answer]")


def test_what_is_due_comes_first_and_comes_when_it_is_due(visit: Open) -> None:
    page = ask(visit, "quiz=chain&difficulty=2")
    right, wrong = order(page)[:2]
    right_by_keys(page)
    page.keyboard.press("n")
    wrong_by_keys(page)
    page.click('[data-deed="stop"]')
    expect(page.locator("#quiz-due")).to_contain_text("1 due today, 1 later")
    page.click('[data-set="quiz=chain"]')
    page.wait_for_selector("[data-answer]")
    page.evaluate("dash_clientside.quiz.desk.again()")
    assert order(page)[0] == wrong
    assert order(page)[-1] == right
    page.clock.set_fixed_time(page.evaluate(f"Date.now() + {2 * DAY}"))
    page.evaluate("dash_clientside.quiz.desk.again()")
    assert order(page)[:2] == [wrong, right]


def test_the_results_are_taken_along_as_a_table_and_forgotten(visit: Open, tmp_path: Path) -> None:
    page = ask(visit, "quiz=claim&seed=5")
    asked = question(page)
    right_by_keys(page)
    page.click('[data-deed="stop"]')
    with page.expect_download() as waiting:
        page.click('[data-deed="csv"]')
    waiting.value.save_as(tmp_path / "results.csv")
    [row] = csv.DictReader(io.StringIO((tmp_path / "results.csv").read_text(encoding="utf-8")))
    assert (row["id"], row["question"], row["kind"], row["result"]) == (asked["id"], asked["text"], "claim", "correct")
    assert row["box"] == "2"
    page.click('[data-deed="forget"]')
    expect(page.locator("#quiz-told")).to_have_text("All results are forgotten.")
    assert boxes(page) == {}
    expect(page.locator("#quiz-due")).to_contain_text("0 due today, 0 later")


@pytest.mark.parametrize("spoil", [FORBID, FULL])
def test_where_nothing_can_be_kept_the_quiz_goes_on_and_says_so(visit: Open, spoil: str) -> None:
    page = visit("?panel=quiz&seed=5")
    page.wait_for_selector("#quiz-seed")
    page.evaluate(f"() => {{ {spoil} }}")
    page.click('[data-set="quiz=nerve"]')
    page.wait_for_selector("[data-answer]")
    right_by_keys(page)
    page.keyboard.press("n")
    expect(page.locator(".pace")).to_contain_text("1 right of 1")
    page.click('[data-deed="stop"]')
    expect(page.locator("#quiz-told")).to_contain_text("This browser keeps nothing")
    expect(page.locator("#quiz-due")).to_contain_text("1 later")


def test_what_somebody_else_left_in_the_store_does_no_harm(visit: Open) -> None:
    page = visit("?panel=quiz")
    page.evaluate("() => { localStorage.setItem('quiz-boxes', '{\"x\":7,'); localStorage.setItem('quiz-log', '3'); }")
    page.click('[data-set="quiz=nerve"]')
    page.wait_for_selector("[data-answer]")
    right_by_keys(page)
    assert len(boxes(page)) == 1
