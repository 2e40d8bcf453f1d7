"""The pull on the band, moved by hand, by keys, by address; in words, drawings and a table; without a server too."""

import json
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import Open
from tests.browser.look import ADDRESS, asked, pressed, root, search
from tests.browser.test_axe import violations
from tests.browser.test_opens import FIGURES

OPEN = "?panel=tension"
DRAWN = "#tension-pull .main-svg"
ANSWERED = "dash_clientside.tension.had === dash_clientside.tension.wish && !dash_clientside.tension.busy"


@pytest.fixture
def panel(visit: Open) -> Page:
    page = visit(OPEN)
    page.wait_for_selector(DRAWN, state="attached")
    return page


def slider(page: Page, key: str) -> Any:
    return page.locator(f'[data-slide="{key}"] input')


def row(page: Page, name: str) -> list[str]:
    """The cells of a row of the table, once the newest answer is here."""
    page.wait_for_function(ANSWERED)
    return page.locator(f'#tension-table [data-row="{name}"] td').all_inner_texts()


def said(page: Page) -> str:
    page.wait_for_function(ANSWERED)
    return page.inner_text("#tension-answer").replace("\u00a0", " ")


@pytest.mark.wire
def test_nothing_of_it_comes_before_it_is_opened(page: Page) -> None:
    root(page, "L5")
    page.wait_for_load_state("networkidle")
    assert not [name for part in ("/tension", "plotly") for name in asked(page, part)]
    page.click('[data-set="panel=tension"]')
    page.wait_for_selector(DRAWN, state="attached")
    assert asked(page, "/plotly.js")


def test_intact_says_so(panel: Page) -> None:
    assert said(panel).startswith("Nothing is lost.")
    assert row(panel, "front") == ["100 N", "100 N, 100 %", "100 N, 100 %", "100 N, 100 %"]
    assert panel.get_attribute("#sound", "aria-pressed") == "true"


def test_a_slider_sets_how_much_is_lost_and_lights_the_root(panel: Page) -> None:
    slider(panel, "lost.L5").fill("60")
    assert "Lost: L5 60 %." in said(panel)
    assert "Without compensation: the front of the band is pulled 30 % less" in said(panel)
    assert "not robust: it depends on the assumptions" in said(panel)
    assert search(panel) == "?root=L5&panel=tension&lost=L5.60"
    assert pressed(panel) == ["root:L5"]
    assert row(panel, "missing") == ["0", "13", "0", "13"]


def test_keys_move_a_slider_step_by_step(panel: Page) -> None:
    slider(panel, "lost.S1").focus()
    for _ in range(4):
        panel.keyboard.press("ArrowRight")
    assert "lost=S1.20" in search(panel)
    panel.keyboard.press("End")
    assert "Lost: S1 100 %." in said(panel)
    assert slider(panel, "lost.S1").get_attribute("aria-valuetext") == "100 %"
    slider(panel, "compensation").focus()
    panel.keyboard.press("End")
    slider(panel, "lean").focus()
    panel.keyboard.press("ArrowRight")
    assert "compensation=100&lean=1" in search(panel)


@pytest.mark.server
def test_a_click_on_a_root_takes_all_of_it_and_again_gives_it_back(panel: Page) -> None:
    root(panel, "L5")
    assert "Lost: L5 100 %." in said(panel)
    panel.click('.slides [data-id="root:S1"]')
    assert "Lost: L5 100 % and S1 100 %." in said(panel)
    assert pressed(panel) == ["root:L5", "root:S1"]
    root(panel, "L5")
    assert "Lost: S1 100 %." in said(panel)
    panel.click("#sound")
    assert said(panel).startswith("Nothing is lost.")
    assert search(panel) == OPEN


def test_on_the_plates_too(panel: Page) -> None:
    panel.locator('[data-slot="spine"] [data-id="root:L4"]').first.dispatch_event("click")
    assert "Lost: L4 100 %." in said(panel)


@pytest.mark.server
def test_the_address_says_everything_and_back_goes_back(visit: Open) -> None:
    page = visit(
        f"{OPEN}&lost=L5.100&lost=S1.100&compensation=50&lean=3&strength=65&weighting=steep&posture=knee-flexion"
    )
    page.wait_for_selector(DRAWN, state="attached")
    assert "Lost: L5 100 % and S1 100 %." in said(page)
    assert slider(page, "lean").input_value() == "3"
    assert page.get_attribute('[data-set="weighting=steep"]', "aria-pressed") == "true"
    assert "Knee bent" in page.inner_text("#postured")
    page.click("#sound")
    assert "Nothing is lost" in said(page)
    page.go_back()
    page.wait_for_function(f"{ADDRESS}.includes('lost=S1.100')")
    assert "Lost: L5 100 % and S1 100 %." in said(page)


def test_what_is_beyond_range_in_a_link_is_left_out(visit: Open) -> None:
    page = visit(f"{OPEN}&lost=L5.400&lost=L5.NaN&lean=99&lost=X.5")
    assert said(page).startswith("Nothing is lost.")
    assert "left out" in page.inner_text("#note")


@pytest.mark.server
def test_saturation_is_said(visit: Open) -> None:
    page = visit(f"{OPEN}&lost=L5.100&lost=S1.100")
    page.wait_for_selector(DRAWN, state="attached")
    assert "can give no more" in page.inner_text("#tension-support")
    assert row(page, "drive")[2] == "100 %, no more to give"
    assert row(page, "lean")[1] == "14°"


def test_the_state_as_set_has_a_bar_between_the_bounds_only(panel: Page) -> None:
    ticks = panel.locator("#tension-carry .ytick")
    assert ticks.count() == 3
    slider(panel, "compensation").fill("50")
    expect(ticks).to_have_count(4)


@pytest.mark.server
def test_moves_never_pile_up(panel: Page) -> None:
    """While one request is under way many moves come; only the newest is asked after it."""
    held: list[Route] = []
    panel.route("**/tension?*", lambda route: held.append(route))
    for value in range(5, 105, 5):
        slider(panel, "lost.L4").fill(str(value))
    assert len(held) == 1
    held[0].continue_()
    panel.wait_for_function("dash_clientside.tension.had?.includes('L4.5')")
    panel.wait_for_timeout(0)
    while len(held) < 2:
        panel.wait_for_timeout(20)
    held[1].continue_()
    assert "Lost: L4 100 %." in said(panel)
    assert [route.request.url.split("?")[1] for route in held] == ["lost=L4.5", "lost=L4.100"]


def test_without_a_server_the_shipped_table_answers_and_says_what_it_cannot(panel: Page) -> None:
    panel.evaluate("dash_clientside.page.book.facts.estimate = 'data:text/plain,gone'")
    slider(panel, "lost.S1").fill("65")
    assert "Lost: S1 60 %." in said(panel)
    assert panel.locator("#tension-late").is_visible()
    assert "Several roots, lean, strength and other weights need the server" in panel.inner_text("#tension-late")
    slider(panel, "compensation").fill("100")
    assert row(panel, "missing")[3] == row(panel, "missing")[2]


def test_the_shipped_answer_between_the_bounds_is_the_servers(panel: Page) -> None:
    both = panel.evaluate(
        """async () => {
            const {shipped, tension} = dash_clientside;
            const wish = "lost=L5.60&compensation=50";
            return [await shipped.answer(wish), await tension.answer(wish)];
        }"""
    )
    mixed, served = json.loads(json.dumps(both))
    assert abs(mixed["front"]["between"] - served["front"]["between"]) <= 10
    assert abs(mixed["missing"]["between"] - served["missing"]["between"]) <= 1
    assert abs(mixed["tilt"] - served["tilt"]) <= 0.2


def test_a_claim_leads_to_its_numbers_and_back(visit: Open) -> None:
    page = visit("?panel=evidence&claim=c7")
    page.click('#claims [data-id="claim:c7"] [data-go]')
    page.wait_for_selector(DRAWN, state="attached")
    assert search(page) == "?root=L5&panel=tension&lost=L5.100"
    assert "Lost: L5 100 %." in said(page)
    page.click('.replies [data-go*="claim=c7"]')
    assert pressed(page) == ["claim:c7"]
    assert "panel=evidence" in search(page)


def test_the_mechanical_claims_and_no_others_lead_here(visit: Open) -> None:
    page = visit("?panel=evidence")
    claims = page.locator("#claims > li:has([data-go])").evaluate_all("found => found.map((one) => one.dataset.number)")
    assert claims == ["6", "7", "20", "21", "22"]


def test_every_figure_is_called_an_estimate_and_opens_its_sources(visit: Open) -> None:
    page = visit(f"{OPEN}&lost=L5.100&posture=hip-adduction")
    page.wait_for_selector(DRAWN, state="attached")
    assert page.evaluate(FIGURES) == []
    for part in (".pulled", "#tension-table"):
        assert "Model estimate" in page.inner_text(part)
    captions = page.locator(".tension figcaption").all_inner_texts()
    assert len(captions) == 2
    assert all("Model estimate" in text for text in captions)
    assert page.locator("#tension-table tbody tr:not(:has([data-about]))").count() == 0


@pytest.mark.parametrize(("theme", "width"), [("light", 1440), ("dark", 390)])
def test_axe_finds_nothing_in_the_panel(visit: Open, theme: str, width: int) -> None:
    page = visit(f"{OPEN}&lost=L5.60&root=L5", color_scheme=theme, viewport={"width": width, "height": 900})
    page.wait_for_selector(DRAWN, state="attached")
    page.click(".terms summary")
    violations(page)
