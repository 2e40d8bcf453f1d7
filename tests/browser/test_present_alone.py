"""A lecture without network, and without the server: everything was fetched before."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, Route

from app import create
from tests.browser.conftest import Served, link
from tests.browser.faults import spoiled
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
def hall(browser: Browser) -> Iterator[Callable[[str], Page]]:
    """Open a lesson and wait until it needs nobody."""
    context = browser.new_context(bypass_csp=True, viewport={"width": 1024, "height": 768}, reduced_motion="reduce")

    def prepared(address: str) -> Page:
        page = context.new_page()
        page.goto(address)
        page.wait_for_function(PREPARED, timeout=120_000)
        return page

    yield prepared
    context.close()


def run(page: Page) -> None:
    """To the end by PageDown only; every step shows its plates."""
    wrongs: list[str] = []
    page.on("pageerror", lambda error: wrongs.append(str(error)))
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
    assert not wrongs


@pytest.mark.parametrize("lesson", LESSONS)
def test_every_lesson_runs_to_its_end_without_network(hall: Callable[[str], Page], site: str, lesson: str) -> None:
    page = hall(link(site, f"?lesson={lesson}&present=light"))
    page.context.set_offline(True)
    run(page)


def test_every_lesson_runs_to_its_end_without_the_server(hall: Callable[[str], Page], served: Served) -> None:
    # Three pages that present would follow one another only if they had the same lesson open.
    pages = [hall(f"{served.address}?lesson={lesson}&present=light") for lesson in LESSONS]
    served.stop()
    for page in pages:
        page.bring_to_front()
        run(page)
    page.keyboard.press("Home")
    page.locator("#present .cites .ask").first.click()
    page.wait_for_selector("#about-body :is(p, li)")


@pytest.mark.wire
def test_it_is_said_when_not_everything_could_be_fetched(browser: Browser, site: str) -> None:
    page = browser.new_page(bypass_csp=True)
    with spoiled(page, "**/posterior*.svg*", Route.abort):
        page.goto(link(site, "?lesson=canary"))
        page.wait_for_function(
            "document.querySelector('#lessons .ready').textContent.includes('could not')", timeout=60_000
        )
    page.click("#lessons .next")
    page.wait_for_function(PREPARED, timeout=60_000)
    page.close()
