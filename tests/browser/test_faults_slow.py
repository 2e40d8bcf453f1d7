"""On a slow line the page is read and answers before all of it is there."""

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import SETTLED
from tests.browser.faults import agrees, opened
from tests.browser.look import lit, pressed

pytestmark = pytest.mark.wire  # nothing is fetched by the single file

SLOW = {"offline": False, "latency": 400, "downloadThroughput": 400 * 1000 / 8, "uploadThroughput": 400 * 1000 / 8}
ROOT = '.rootbar [data-id="root:{}"]'


def slow(page: Page) -> None:
    line = page.context.new_cdp_session(page)
    line.send("Network.enable")
    line.send("Network.emulateNetworkConditions", SLOW)


def test_what_is_clicked_before_the_scripts_are_here_is_lit_when_they_are(browser: Browser, site: str) -> None:
    with opened(browser, "about:blank", "true") as page:
        slow(page)
        page.goto(site, wait_until="commit")
        page.wait_for_function("window.dash_clientside?.early")
        page.click(ROOT.format("L5"))
        page.locator(ROOT.format("S1")).click(modifiers=["Shift"])
        assert not page.evaluate("Boolean(window.dash_clientside.page)")
        assert page.locator("#summary").is_visible()
        page.wait_for_function("window.dash_clientside.page?.state?.picked.length === 2", timeout=90_000)
        assert pressed(page) == ["root:L5", "root:S1"]
        agrees(page)
        page.go_back()
        page.wait_for_function("window.dash_clientside.page.state.picked.length === 1")
        agrees(page)


def test_roots_light_while_the_full_plates_and_a_panel_are_on_their_way(browser: Browser, site: str) -> None:
    with opened(browser, f"{site}?root=L4", "performance.getEntriesByName('painted').length > 0") as page:
        slow(page)
        page.click('[data-set="plate=posterior"]')
        page.click('[data-set="panel=quiz"]')
        page.click(ROOT.format("S1"))
        assert lit(page, "muscle")["gluteus-maximus"] == "major"
        page.click('[data-set="plate=lateral"]')
        page.wait_for_selector("#quiz-boxes li", timeout=90_000)
        page.wait_for_function(SETTLED, timeout=90_000)
        assert page.get_attribute('[data-slot="thigh"]', "data-view") == "lateral"
        agrees(page)
