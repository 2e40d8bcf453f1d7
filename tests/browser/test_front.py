"""The page can be read before its scripts run, and without them."""

import pytest
from playwright.sync_api import Browser, Page, Route

from tests.browser.conftest import Open
from tests.browser.faults import spoiled
from tests.browser.look import asked, lit, root

READY = "performance.getEntriesByName('staged').length > 0"


def test_without_scripts_the_page_is_read_with_pictures_table_and_claims(browser: Browser, site: str) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(site)
    assert page.locator(".plate svg").count() == 2
    assert page.locator(".plate svg").first.bounding_box()["height"] > 300  # type: ignore[index]
    assert page.get_by_text("nothing can be clicked").is_visible()
    assert page.locator(".claims li").nth(8).is_visible()
    assert page.locator("table .pick", has_text="Tensor fasciae latae").first.is_visible()
    page.context.close()


@pytest.mark.wire
def test_plates_and_words_stand_before_the_first_script_arrives(browser: Browser, site: str) -> None:
    page = browser.new_page(bypass_csp=True)
    held: list[Route] = []
    late: list[bool] = []
    page.route("**/*.js", lambda route: route.continue_() if late else held.append(route))
    page.goto(site, wait_until="commit")
    page.wait_for_selector(".plate svg")
    assert page.locator("#summary").is_visible()
    late.append(True)
    for route in held:
        route.continue_()
    page.wait_for_function(READY)
    page.close()


@pytest.mark.wire
def test_the_light_plates_that_came_with_the_page_are_not_asked_for(visit: Open) -> None:
    page: Page = visit()
    assert asked(page, "/light/") == []


@pytest.mark.wire
def test_dash_comes_when_the_matrix_is_opened_and_not_before(visit: Open) -> None:
    page = visit("?root=L5")
    assert asked(page, "_dash") == []
    page.click('[data-set="panel=matrix"]')
    page.wait_for_function("dash_clientside.page.joined")
    page.wait_for_selector("#matrix-plot .plotly")


@pytest.mark.wire
def test_a_root_lights_while_dash_is_on_its_way(visit: Open) -> None:
    page = visit()
    held: list[Route] = []
    with spoiled(page, "**/dash_renderer*.js", held.append):
        with page.expect_request("**/dash_renderer*.js"):
            page.click('[data-set="panel=matrix"]')
        root(page, "L5")
        assert lit(page, "muscle")["gluteus-medius"] == "major"
    held[0].continue_()
    page.wait_for_selector("#matrix-plot .plotly")
