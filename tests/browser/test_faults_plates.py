"""A plate that is missing, cut short, empty or not a drawing at all."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.faults import Answer, agrees, opened, spoiled
from tests.browser.look import pressed, root, shape
from tests.conftest import HOME

pytestmark = pytest.mark.wire  # nothing is fetched by the single file

WHOLE = (HOME / "assets" / "drawings" / "light" / "posterior.svg").read_text()
ERROR = "<!DOCTYPE html><html><body><h1>Sign in to the network</h1><svg></svg></body></html>"
UNDRAWN = "This plate could not be loaded; the lists and the table below say the same."
SPOILED: dict[str, Answer] = {
    "missing": lambda route: route.fulfill(status=404, body="Not found"),
    "refused": lambda route: route.abort(),
    "cut short": lambda route: route.fulfill(body=WHOLE[: len(WHOLE) // 2], content_type="image/svg+xml"),
    "empty": lambda route: route.fulfill(body="", content_type="image/svg+xml"),
    "the page of a hotel": lambda route: route.fulfill(body=ERROR, content_type="text/html"),
}
FRAMES = {"thigh": ("**/posterior.svg", '[data-set="plate=posterior"]'), "section": ("**/section-50.svg", "#cut")}


@pytest.mark.parametrize("slot", FRAMES)
@pytest.mark.parametrize("how", SPOILED)
def test_a_plate_that_cannot_be_drawn_says_so_and_comes_when_it_is_whole(
    browser: Browser, site: str, how: str, slot: str
) -> None:
    which, button = FRAMES[slot]
    with opened(browser, site) as page:
        with spoiled(page, which, SPOILED[how]):
            page.click(button)
            frame = page.locator(f'[data-slot="{slot}"]')
            expect(frame).to_have_text(UNDRAWN)
            assert frame.locator("svg, h1").count() == 0
            root(page, "S1")
            shape(page, "root:S2", "spine")
            assert pressed(page) == ["root:S1", "root:S2"]
            agrees(page)
        root(page, "L5")
        frame.locator("svg [data-lit]").first.wait_for()
        assert UNDRAWN not in frame.inner_text()
        agrees(page)


@pytest.mark.parametrize("how", SPOILED)
def test_where_only_the_full_drawing_is_spoiled_the_light_one_stays(browser: Browser, site: str, how: str) -> None:
    with opened(browser, site) as page, spoiled(page, "**/drawings/posterior.svg", SPOILED[how]):
        page.click('[data-set="plate=posterior"]')
        page.wait_for_selector('[data-slot="thigh"][data-detail="only"] svg [data-id]')
        root(page, "S1")
        assert page.locator('[data-slot="thigh"] [data-lit]').count()
        agrees(page)


@pytest.mark.parametrize("how", SPOILED)
def test_skin_areas_that_cannot_be_drawn_are_said_to_be_missing(browser: Browser, site: str, how: str) -> None:
    with opened(browser, site) as page:
        with spoiled(page, "**/skin-*.svg", SPOILED[how]):
            page.click("#layers > summary, summary:has-text('Layers')")
            wish = page.locator('[data-set^="skin="]:not([data-set="skin="])').first
            wish.click()
            expect(page.locator("#note")).to_have_text(UNDRAWN)
            root(page, "L5")
            agrees(page)
        root(page, "L5")
        page.wait_for_selector('[data-slot="thigh"] .areas')
