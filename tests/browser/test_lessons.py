"""The panel of lessons: what there is, step by step, aside and back, and what a link may say."""

import json
from typing import Any

import pytest
from playwright.sync_api import Page

from app import app
from tests.browser.conftest import Open
from tests.browser.look import pressed, search

PREPARED = "performance.getEntriesByName('prepared').length > 0"


@pytest.fixture(scope="module")
def told() -> dict[str, Any]:
    """The lessons as the page gets them."""
    table = app.server.test_client().get("/facts/lessons.json").get_data(as_text=True)
    lessons: dict[str, Any] = json.loads(table)["lessons"]
    return lessons


def step(page: Page) -> str:
    """Where the reader is, as the panel says."""
    return page.inner_text("#lessons .count")


def note(page: Page) -> str:
    """The polite note."""
    return page.inner_text("#note")


def press(page: Page, button: str) -> None:
    """A button by keyboard."""
    page.focus(button)
    page.keyboard.press("Enter")


def test_the_shelf_names_every_lesson_with_audience_and_steps(visit: Open, told: dict[str, Any]) -> None:
    page = visit("?panel=lessons")
    page.wait_for_selector(".shelved .choose")
    rows = page.locator(".shelved li").all_inner_texts()
    assert len(rows) == len(told) >= 3
    for row, lesson in zip(rows, told.values(), strict=True):
        assert lesson["title"] in row
        assert lesson["audience"] in row
        assert f"{len(lesson['steps'])} steps" in row


def test_a_lesson_is_read_to_its_end_and_back(visit: Open, told: dict[str, Any]) -> None:
    page = visit("?panel=lessons")
    page.click('[data-turn="open"][data-to="roots"]')
    steps = told["roots"]["steps"]
    for number, wanted in enumerate(steps, 1):
        assert step(page) == f"Step {number} of {len(steps)}"
        assert page.inner_text("#lessons .title") == wanted["title"]
        assert page.inner_text("#lessons .text") == wanted["text"]
        page.click("#lessons .next")
    assert step(page) == f"Step {len(steps)} of {len(steps)}"
    page.click("#lessons .opened .back")
    assert step(page) == f"Step {len(steps) - 1} of {len(steps)}"
    page.go_back()
    page.wait_for_function("document.querySelector('#lessons .count').textContent.startsWith('Step 10')")


def test_a_step_lights_what_its_address_says_and_needs_no_more_than_its_number(visit: Open) -> None:
    page = visit("?lesson=roots&step=6")
    assert pressed(page) == ["root:L5"]
    page.click("#lessons .next")
    assert pressed(page) == ["root:S1"]
    assert search(page) == "?lesson=roots&step=7"
    assert page.get_attribute('[data-slot="thigh"]', "data-view") == "posterior"


def test_claims_open_who_says_so_and_sources_what_they_say(visit: Open) -> None:
    page = visit("?lesson=canary&step=2")
    page.click("#lessons .graded .ask >> nth=0")
    page.wait_for_selector("#about:visible")
    assert "c1" in search(page)
    page.keyboard.press("Escape")
    page.click("#lessons .cites .ask >> nth=0")
    page.wait_for_selector("#about:visible")
    assert "source:" in search(page)


def test_the_answer_stands_behind_a_button(visit: Open, told: dict[str, Any]) -> None:
    page = visit("?lesson=canary&step=2")
    answer = page.locator("#lessons .answer:not(button)")
    assert not answer.is_visible()
    page.click("#lessons button.answer")
    assert answer.inner_text() == told["canary"]["steps"][1]["answer"]


def test_a_reader_may_go_aside_and_comes_back_to_the_step(visit: Open) -> None:
    page = visit("?lesson=roots&step=6")
    assert not page.locator("#lessons .resume").is_visible()
    page.click('.rootbar [data-id="root:S2"]')
    assert pressed(page) == ["root:L5", "root:S2"]
    assert "root=S2" in search(page)
    page.click("#lessons .resume")
    assert pressed(page) == ["root:L5"]
    assert not page.locator("#lessons .resume").is_visible()


def test_a_detour_can_be_sent_as_a_link(visit: Open) -> None:
    page = visit("?lesson=roots&step=6&root=S2")
    assert pressed(page) == ["root:S2"]
    assert step(page) == "Step 6 of 10"
    assert page.inner_text("#lessons .resume") == "Back to step 6"


def test_any_step_is_one_click_away(visit: Open) -> None:
    page = visit("?lesson=roots")
    page.click("#lessons summary")
    press(page, '.all [data-to="9"]')
    assert step(page) == "Step 9 of 10"
    assert page.locator(".all [aria-current=step]").get_attribute("data-to") == "9"


def test_leaving_keeps_the_picture_and_shows_the_shelf(visit: Open) -> None:
    page = visit("?lesson=roots&step=6")
    page.click("#lessons .leave")
    page.wait_for_selector(".shelved .choose")
    assert pressed(page) == ["root:L5"]
    assert "lesson" not in search(page).replace("panel=lessons", "")


@pytest.mark.parametrize(
    ("query", "said", "where"),
    [
        ("?lesson=roots&step=999", "step=999", "Step 1 of 10"),
        ("?lesson=roots&step=40", "step=40", "Step 1 of 10"),
        ("?lesson=roots&step=-1&present=pink", "present=pink", "Step 1 of 10"),
        ("?lesson=x&step=3&present=dark", "lesson=x", ""),
        ("?step=3", "step=3", ""),
        ("?lesson=own&step=2", "lesson=own", ""),
        ("?lesson=%3Cscript%3E&present=light", "lesson=<script>", ""),
    ],
)
def test_a_wrong_link_is_said_politely(visit: Open, query: str, said: str, where: str) -> None:
    page = visit(query)
    assert said in note(page)
    assert step(page) == where
    assert not page.locator("#present").is_visible() or where


def test_what_the_steps_need_is_fetched_in_idle_time(visit: Open) -> None:
    page = visit("?lesson=canary", wait=PREPARED)
    assert page.inner_text("#lessons .ready") == "Ready without network"
    page.context.set_offline(True)
    page.click("#lessons summary")
    press(page, '.all [data-to="10"]')
    page.wait_for_selector('[data-slot="section"][data-view="section-50"] svg')
    page.wait_for_selector('[data-slot="thigh"][data-view="posterior"] svg')
