"""A script or table that comes only when it is asked for, and fails the first time."""

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.faults import Answer, agrees, open_panel, opened, spoiled
from tests.browser.look import root

pytestmark = pytest.mark.wire  # nothing is fetched by the single file

ROOM = '[data-slot="thigh"]'
PLATE = "This plate could not be loaded; the lists and the table below say the same."
HOTEL = "<!DOCTYPE html><title>Sign in to the network</title>"  # a network that asks to sign in first
SPOILED: dict[str, Answer] = {
    "nothing": Route.abort,
    "a page": lambda route: route.fulfill(body=HOTEL, content_type="text/html"),
}


def wish(page: Page, button: str) -> None:
    page.click(f'[data-set="{button}"]')


@pytest.mark.parametrize("how", SPOILED)
@pytest.mark.parametrize("part", ["solid/stage.js", "solid/camera.js", "three/three.js", "model/body.bin"])
def test_the_3d_view_says_that_it_is_missing_and_comes_with_the_next_wish(
    browser: Browser, site: str, part: str, how: str
) -> None:
    with opened(browser, site) as page:
        with spoiled(page, f"**/{part}", SPOILED[how]):
            wish(page, "plate=solid")
            expect(page.locator(ROOM)).to_have_text(PLATE)
            wish(page, "plate=anterior")
        wish(page, "plate=solid")
        page.wait_for_selector(f"{ROOM} canvas")
        agrees(page)


@pytest.mark.parametrize("how", SPOILED)
@pytest.mark.parametrize("part", ["quiz/desk.js", "quiz/dice.js", "facts/quiz.json"])
def test_the_quiz_says_that_it_is_missing_and_comes_with_the_next_wish(
    browser: Browser, site: str, part: str, how: str
) -> None:
    with opened(browser, site) as page:
        with spoiled(page, f"**/{part}", SPOILED[how]):
            open_panel(page, "quiz")
            expect(page.locator("#quiz-told")).to_have_text(
                "The questions could not be loaded; try again when the page is reachable."
            )
            open_panel(page, "evidence")
        open_panel(page, "quiz")
        page.wait_for_selector("#quiz-boxes li")
        expect(page.locator("#quiz-told")).to_have_text("")


@pytest.mark.parametrize("part", ["takeaway/take.js", "takeaway/sheet.js", "qr/qr.js"])
def test_what_makes_pictures_is_said_to_be_missing_and_comes_with_the_next_wish(
    browser: Browser, site: str, part: str
) -> None:
    with opened(browser, "about:blank", "true") as page:
        with spoiled(page, f"**/{part}", SPOILED["nothing"]):
            page.goto(site)
            page.click("#takeaway > summary")
            page.click("[data-take=svg]")
            expect(page.locator("#taken")).to_have_text("This could not be made; try again when the page is reachable.")
        with page.expect_download():
            page.click("[data-take=svg]")
        expect(page.locator("#taken")).to_have_text("The picture is saved.")


def test_the_pull_is_told_in_words_where_its_charts_are_missing(browser: Browser, site: str) -> None:
    with opened(browser, site) as page:
        with spoiled(page, "**/plotly/plotly.js", SPOILED["nothing"]):
            open_panel(page, "tension")
            for name in ("carry", "pull"):
                expect(page.locator(f"#tension-{name}")).to_have_text(
                    "This chart could not be loaded; the table below says the same."
                )
            expect(page.locator("#tension-answer")).to_contain_text("pulled with")
        root(page, "L5")
        page.wait_for_selector("#tension-carry .plot-container")
        assert "could not" not in page.inner_text("#tension-carry")


@pytest.mark.parametrize("part", ["plotly/plotly.js", "_dash-component-suites/**", "facts/matrix.json"])
def test_the_matrix_says_that_it_is_missing_and_comes_with_the_next_wish(
    browser: Browser, site: str, part: str
) -> None:
    with opened(browser, site) as page:
        with spoiled(page, f"**/{part}", SPOILED["nothing"]):
            open_panel(page, "matrix")
            expect(page.locator("#matrix-unit")).to_contain_text(
                "could not be loaded; try again when the page is reachable"
            )
            open_panel(page, "evidence")
            root(page, "S1")
        open_panel(page, "matrix")
        page.wait_for_selector("#matrix-graph .heatmaplayer image", state="attached")
        expect(page.locator("#matrix-unit")).to_contain_text("In each cell")
        agrees(page)


@pytest.mark.parametrize(
    ("setting", "part", "place"),
    [
        ("plate=solid", "three/three.js", ROOM),
        ("panel=quiz", "facts/quiz.json", "#quiz-told"),
        ("panel=matrix", "facts/matrix.json", "#matrix-unit"),
    ],
)
def test_a_root_can_be_chosen_where_something_is_missing(
    browser: Browser, site: str, setting: str, part: str, place: str
) -> None:
    with opened(browser, site) as page, spoiled(page, f"**/{part}", SPOILED["nothing"]):
        wish(page, setting)
        expect(page.locator(place)).to_contain_text("could not be loaded")
        root(page, "L5")
        agrees(page)
        expect(page.locator(place)).to_contain_text("could not be loaded")
