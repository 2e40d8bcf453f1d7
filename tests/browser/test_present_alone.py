"""A lecture without network, and without the server: everything was fetched before."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from app import create
from tests.browser.conftest import Served
from tests.browser.lectern import PREPARED, number, reach

DRAWN = """() => [...document.querySelectorAll(".stage, .section")].filter((one) => one.checkVisibility())
    .every((one) => one.querySelector(".plate > svg [data-id]"))"""
LESSONS = ("canary", "roots", "lesion")


@pytest.fixture
def served() -> Iterator[Served]:
    served = Served(create())
    yield served
    if served.thread.is_alive():
        served.stop()


@pytest.fixture
def alone(browser: Browser, served: Served) -> Iterator[Page]:
    page = browser.new_context(viewport={"width": 1024, "height": 768}, reduced_motion="reduce").new_page()
    page.goto(served.address)
    yield page
    page.context.close()


def prepared(page: Page, served: Served, lesson: str) -> list[str]:
    """Open a lesson and wait until it needs nobody; what goes wrong after that is listed."""
    wrongs: list[str] = []
    page.goto(f"{served.address}?lesson={lesson}&present=light")
    page.wait_for_function(PREPARED, timeout=60_000)
    page.on("pageerror", lambda error: wrongs.append(str(error)))
    return wrongs


def run(page: Page) -> None:
    """To the end by PageDown only; every step shows its plates."""
    total = page.evaluate("dash_clientside.lesson.current().total")
    for wanted in range(1, total + 1):
        reach(page, wanted)
        page.wait_for_function(DRAWN)
        assert page.locator(".plate > svg:visible").count() >= 1
        title = page.inner_text("#present .title")
        assert title == page.evaluate("dash_clientside.lesson.current().step.title")
        page.keyboard.press("PageDown")
        if wanted < total and number(page) == wanted:
            assert page.locator("#present .answer:not(button)").is_visible()
            page.keyboard.press("PageDown")
    assert number(page) == total


@pytest.mark.parametrize("lesson", LESSONS)
def test_every_lesson_runs_to_its_end_without_network(alone: Page, served: Served, lesson: str) -> None:
    wrongs = prepared(alone, served, lesson)
    alone.context.set_offline(True)
    run(alone)
    assert not wrongs


@pytest.mark.parametrize("lesson", LESSONS)
def test_every_lesson_runs_to_its_end_without_the_server(alone: Page, served: Served, lesson: str) -> None:
    wrongs = prepared(alone, served, lesson)
    served.stop()
    run(alone)
    assert not wrongs
    alone.keyboard.press("Home")
    alone.locator("#present .cites .ask").first.click()
    alone.wait_for_selector("#about-body :is(p, li)")


def test_it_is_said_when_not_everything_could_be_fetched(alone: Page, served: Served) -> None:
    alone.route("**/posterior.svg", lambda route: route.abort())
    alone.goto(f"{served.address}?lesson=canary")
    alone.wait_for_function("document.querySelector('#lessons .ready').textContent.includes('could not')")
    alone.unroute("**/posterior.svg")
    alone.click("#lessons .next")
    alone.wait_for_function(PREPARED, timeout=60_000)
