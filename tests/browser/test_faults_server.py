"""The server goes away, comes back, or comes back with other assets, while a page is open."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from app import create
from tests.browser.conftest import Served
from tests.browser.faults import agrees, open_panel, opened
from tests.browser.look import lit, root
from tests.conftest import HOME

HERE = "performance.getEntriesByName('takeaway').length > 0"  # the last of what comes in idle time
LATE = {  # panels that ask the server for something: where they say that it is not there
    "quiz": "#quiz-told",
    "tension": "#tension-answer",
    "lessons": "#lessons .shelved",
    "sources": "#listed",
}
THERE = {
    "quiz": "#quiz-boxes li",
    "tension": "#tension-carry .plot-container",
    "lessons": "#lessons [data-turn=open]",
    "sources": "#sources li",
}


@pytest.fixture
def served() -> Iterator[Served]:
    running = [Served(create())]
    yield running[0]
    if running[0].thread.is_alive():
        running[0].stop()


@pytest.fixture
def orphan(browser: Browser, served: Served) -> Iterator[Page]:
    """A page whose server is gone."""
    with opened(browser, served.address, HERE) as page:
        served.stop()
        yield page


def test_without_the_server_roots_light_and_sources_are_told(orphan: Page) -> None:
    root(orphan, "L5")
    assert lit(orphan, "muscle")["gluteus-medius"] == "major"
    orphan.click('[data-set="side=left"]')
    agrees(orphan)
    orphan.click("#asks .ask")
    expect(orphan.locator("#about-body")).to_contain_text("synthesis table")


@pytest.mark.parametrize("panel", ["quiz", "tension", "lessons"])
def test_a_panel_that_was_not_fetched_says_so_and_works_when_the_server_is_back(
    orphan: Page, served: Served, panel: str
) -> None:
    open_panel(orphan, panel)
    expect(orphan.locator(LATE[panel])).to_contain_text("could not be loaded; try again when the page is reachable")
    root(orphan, "S1")
    back = Served(create(), port=served.server.port)
    open_panel(orphan, "variation")
    open_panel(orphan, panel)
    orphan.wait_for_selector(THERE[panel], timeout=60_000)
    back.stop()


def test_a_plate_that_was_not_fetched_says_so_and_comes_with_the_next_wish(orphan: Page, served: Served) -> None:
    thigh = orphan.locator('[data-slot="thigh"]')
    for view in ("posterior", "solid"):
        orphan.click(f'[data-set="plate={view}"]')
        expect(thigh).to_have_text("This plate could not be loaded; the lists and the table below say the same.")
    root(orphan, "L4")
    agrees(orphan)
    back = Served(create(), port=served.server.port)
    root(orphan, "L5")
    thigh.locator("canvas").wait_for()
    orphan.click('[data-set="plate=posterior"]')
    thigh.locator("svg [data-lit]").first.wait_for()
    agrees(orphan)
    back.stop()


def test_a_language_that_was_not_fetched_leaves_english_and_comes_later(orphan: Page, served: Served) -> None:
    orphan.click('[data-set="lang=de"]')
    expect(orphan.locator("#note")).to_contain_text("words of this language could not be loaded")
    assert orphan.get_attribute("html", "lang") == "en"
    back = Served(create(), port=served.server.port)
    root(orphan, "L5")
    expect(orphan.locator("#summary")).to_contain_text("versorgt")
    back.stop()


def test_lazy_scripts_tables_and_plates_come_from_a_server_with_other_assets(
    browser: Browser, tmp_path: Path, served: Served
) -> None:
    with opened(browser, served.address) as page:
        stamp = page.evaluate("dash_clientside.files.home")
        served.stop()
        assets = shutil.copytree(HOME / "assets", tmp_path / "assets")
        (assets / "newer.js").write_text("window.newer = true;")
        back = Served(create(assets=assets), port=served.server.port)
        assert page.request.get(served.address).text().count(stamp.rstrip("/").rsplit("/", 1)[1]) == 0
        for panel in ("quiz", "tension", "sources"):
            open_panel(page, panel)
            page.wait_for_selector(THERE[panel], timeout=60_000)
        page.click('[data-set="plate=solid"]')
        page.wait_for_selector('[data-slot="thigh"] canvas')
        root(page, "L5")
        page.click('[data-set="plate=posterior"]')
        page.wait_for_selector('[data-slot="thigh"] svg [data-lit]')
        agrees(page)
        page.reload()
        page.wait_for_function("window.newer && dash_clientside.page.state")
        agrees(page)
        back.stop()
