"""The page can be read before its scripts run, and without them."""

from playwright.sync_api import Browser, Page, Route

from tests.browser.conftest import Open
from tests.browser.look import asked

READY = "performance.getEntriesByName('staged').length > 0"


def test_without_scripts_the_page_is_read_with_pictures_table_and_claims(browser: Browser, site: str) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(site)
    assert page.locator("#front .plate svg").count() == 2
    assert page.locator("#front .plate svg").first.bounding_box()["height"] > 300  # type: ignore[index]
    assert page.get_by_text("nothing can be clicked").is_visible()
    assert page.locator("#front .claims li").nth(8).is_visible()
    assert page.locator("#front table .pick", has_text="Tensor fasciae latae").first.is_visible()
    assert page.locator("#react-entry-point").is_hidden()
    page.context.close()


def test_plates_and_words_stand_before_the_first_script_arrives(browser: Browser, site: str) -> None:
    page = browser.new_page()
    held: list[Route] = []
    late: list[bool] = []
    page.route("**/*.js", lambda route: route.continue_() if late else held.append(route))
    page.goto(site, wait_until="commit")
    page.wait_for_selector("#front .plate svg")
    assert page.locator("#front #summary").is_visible()
    late.append(True)
    for route in held:
        route.continue_()
    page.wait_for_selector("#front", state="detached")
    page.wait_for_function(READY)
    assert page.locator("#page").count() == 1
    page.close()


def test_what_came_with_the_page_is_not_asked_for_again(visit: Open) -> None:
    page: Page = visit()
    assert asked(page, "_dash-layout") == []
    assert asked(page, "_dash-dependencies") == []
    assert asked(page, "/light/") == []
