"""A plate comes light first and is refined when there is time; the reader notices nothing but the finer drawing."""

import pytest
from playwright.sync_api import Browser, Page, Route

from app import create
from bench.measure import first_view
from serve import warm
from tests.browser.conftest import STAGED, Open, Served
from tests.browser.look import asked, lit

DETAIL = "all => all.map((frame) => frame.dataset.detail)"
PHONE = {"width": 390, "height": 844}


def detail(page: Page) -> list[str]:
    """How fine the two first plates are."""
    found: list[str] = page.eval_on_selector_all(".stages .plate", DETAIL)
    return found


@pytest.mark.wire
def test_both_first_plates_come_light_and_then_full(page: Page) -> None:
    order = [address.split("/drawings/")[1] for address in asked(page, "/drawings/")]
    assert sorted(order) == ["lateral.svg", "spine-anterior.svg"]  # the light ones came with the page
    assert detail(page) == ["full", "full"]


@pytest.mark.wire
def test_nothing_that_is_not_shown_is_fetched(page: Page) -> None:
    page.wait_for_load_state("networkidle")
    assert len(asked(page, "/drawings/")) == 2
    assert asked(page, "three") == []
    assert asked(page, "model") == []


@pytest.mark.wire
def test_a_small_screen_stays_light(visit: Open) -> None:
    page = visit(viewport=PHONE)
    page.wait_for_load_state("networkidle")
    assert detail(page) == ["light", "light"]
    assert asked(page, "/drawings/") == []


def test_focus_light_names_and_tab_stop_outlive_the_change(visit: Open) -> None:
    page = visit("?root=L3&side=left", viewport=PHONE)
    page.focus('[data-slot="thigh"] [tabindex="0"]')
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    before = page.evaluate("document.activeElement.dataset.id"), lit(page, "muscle")
    page.set_viewport_size({"width": 1440, "height": 900})
    page.wait_for_function("document.querySelectorAll('.stages [data-detail=full]').length === 2")
    assert (page.evaluate("document.activeElement.dataset.id"), lit(page, "muscle")) == before
    assert page.evaluate("document.activeElement.matches(':focus-visible[tabindex=\"0\"]')")
    page.wait_for_selector(".thigh .tag")
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.dataset.id") != before[0]


@pytest.mark.wire
def test_a_plate_seen_before_comes_back_full_at_once(page: Page) -> None:
    page.click('[data-set="plate=posterior"]')
    page.wait_for_selector('[data-view="posterior"][data-detail="full"]')
    page.click('[data-set="plate=lateral"]')
    page.wait_for_selector('[data-view="lateral"][data-detail="full"]')
    assert len(asked(page, "/lateral.svg")) == 1


@pytest.mark.wire
def test_a_full_plate_that_cannot_be_had_leaves_the_light_one(visit: Open) -> None:
    page = visit(wait=STAGED)
    page.route("**/drawings/posterior.svg", lambda route: route.fulfill(status=204))
    page.click('[data-set="plate=posterior"]')
    page.wait_for_selector('[data-view="posterior"]:is([data-detail="light"], [data-detail="only"]) > svg')


@pytest.mark.parametrize("width", [1440, 390])
def test_a_first_plate_is_named_for_those_who_cannot_see_it(visit: Open, width: int) -> None:
    page = visit("?plate=posterior", viewport={"width": width, "height": 900})
    assert str(page.get_attribute('[data-slot="thigh"]', "aria-label")).startswith("Right hip and thigh from behind")


def test_the_first_view_weighs_less_than_450_kilobytes(browser: Browser) -> None:
    app = create()
    warm(app.server).join()
    served = Served(app)
    try:
        assert first_view(browser, served.address)["first"] <= 450
    finally:
        served.stop()


@pytest.mark.wire
def test_a_wider_window_refines_the_plates_even_while_a_table_is_on_its_way(browser: Browser, site: str) -> None:
    page = browser.new_context(bypass_csp=True, viewport=PHONE).new_page()  # type: ignore[arg-type]
    held: list[Route] = []
    page.route("**/facts/evidence.json", lambda route: held.append(route))
    with page.expect_request("**/facts/evidence.json"):
        page.goto(site)
    page.set_viewport_size({"width": 1440, "height": 900})
    page.wait_for_function("matchMedia('(min-width: 600px)').matches")
    held[0].continue_()
    page.wait_for_function("document.querySelectorAll('.stages [data-detail=full]').length === 2")
    page.context.close()
