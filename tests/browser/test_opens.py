"""Every lit thing and every number opens its sources."""

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from anatomy import Atlas
from components.book import vocabulary
from components.ids import PICKABLE
from components.panels import keys
from components.said import evidence
from tests.browser.conftest import Open

FIGURES = (Path(__file__).parent / "figures.js").read_text()
PICKS = ["root=L5", "root=L4&root=L5&match=all", "muscle=gluteus-maximus", "nerve=femoral", "path=P2", "path=P6"]
PICKS += ["band=iliotibial-band", "insertion=gerdy-tubercle", "bone=femur", "claim=c5", "level=50"]
ASKED = ["supply:gluteus-maximus.L4", "muscle:vastus-lateralis", "path:P6", "claim:c6", "root:L5", "source:woo_2011"]


@pytest.fixture(scope="module")
def said(atlas: Atlas) -> dict[str, Any]:
    table: dict[str, Any] = json.loads(json.dumps(evidence(atlas)))
    return table


@pytest.mark.parametrize("state", ["", *PICKS, *(f"panel={key}" for key in keys() if key)])
def test_no_number_stands_without_its_sources(visit: Open, state: str) -> None:
    page = visit(f"?{state}")
    page.wait_for_load_state("networkidle")
    assert page.evaluate(FIGURES) == []


@pytest.mark.parametrize("key", ASKED)
def test_no_number_in_the_drawer_stands_without_its_sources(visit: Open, key: str) -> None:
    page = visit(f"?about={key}")
    page.wait_for_selector("#about-body .rows")
    assert page.evaluate(FIGURES) == []


def test_everything_that_can_be_lit_has_a_sheet_with_a_source(atlas: Atlas, said: dict[str, Any]) -> None:
    lit = {other for thing in atlas.things(*PICKABLE) for other in atlas.reach(thing)}
    assert not [thing for thing in lit if not sources(said, thing)]


def test_everything_one_may_ask_is_answered(atlas: Atlas, said: dict[str, Any]) -> None:
    asked = [key for key in vocabulary(atlas)["settings"]["about"] if key]
    silent = [key for key in asked if not key.startswith("source:") and not sources(said, key)]
    assert not silent
    assert {key.split(":")[1] for key in asked if key.startswith("source:")} == set(said["sources"])


def test_only_what_nobody_has_shown_stands_without_a_source(said: dict[str, Any]) -> None:
    bare = [(key, part.get("side")) for key, part, row in rows(said) if not row[2]]
    assert all(key.startswith("claim:") and side in ("for", "against") for key, side in bare)


def test_a_click_on_anything_that_asks_opens_the_drawer(visit: Open) -> None:
    page = visit("?root=L5")
    for key in page.eval_on_selector_all(
        "[data-about]", "found => [...new Set(found.map((one) => one.dataset.about))]"
    ):
        page.evaluate("(key) => document.querySelector(`[data-about='${key}']`).click()", key)
        page.wait_for_selector("#about-body :is(.rows li, .source p)")
        assert page.inner_text("#about-title")
        page.keyboard.press("Escape")
        page.wait_for_selector("#about", state="hidden")


def sources(said: dict[str, Any], key: str) -> set[str]:
    """The sources a sheet cites."""
    return {row[2] for other, _, row in rows(said) if other == key and row[2]}


def rows(said: dict[str, Any]) -> list[tuple[str, dict[str, Any], list[str]]]:
    """Every row of every sheet."""
    return [(key, part, row) for key, parts in said["sheets"].items() for part in parts for row in part.get("rows", [])]


def test_every_thing_has_an_id_of_the_kinds_agreed_on(visit: Open) -> None:
    page = visit("?root=L5&panel=locate&skin=nerves&level=50&about=muscle:gluteus-maximus")
    page.wait_for_selector("#about-body .rows")
    ids = page.eval_on_selector_all("[data-id]", "found => [...new Set(found.map((one) => one.dataset.id))]")
    kinds = {thing.split(":")[0] for thing in ids}
    assert kinds == {"root", "nerve", "muscle", "path", "insertion", "bone", "band", "claim", "source"}


def test_keyboard_opens_and_closes_and_comes_back(page: Page) -> None:
    part = page.locator('[data-slot="thigh"] [data-id="muscle:gluteus-maximus"][role]').first
    part.focus()
    page.keyboard.press("i")
    page.wait_for_selector("#about-body .sides")
    assert "Gluteus maximus" in page.inner_text("#about-title")
    page.keyboard.press("Escape")
    assert page.locator("#about").is_hidden()
    assert page.evaluate("document.activeElement.dataset.id") == "muscle:gluteus-maximus"


@pytest.mark.parametrize("width", [390, 1440])
def test_what_the_drawer_covers_is_out_of_reach(visit: Open, width: int) -> None:
    page = visit("?muscle=sartorius", viewport={"width": width, "height": 844})
    page.click("#asks .ask")
    page.wait_for_selector("#about-body h3")
    outside = "document.activeElement.closest('.top, main, footer') !== null"
    seen = []
    for _ in range(60):
        page.keyboard.press("Tab")
        seen.append(page.evaluate(outside))
    assert any(seen) == (width == 1440)
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.matches('#asks .ask')")
