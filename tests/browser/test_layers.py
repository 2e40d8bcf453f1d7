"""Layers are taken away and brought back one by one."""

from playwright.sync_api import Page

from anatomy import Atlas
from tests.browser.conftest import Open
from tests.browser.look import ADDRESS, search, told

LAYERS = ["skin", "fascia", "superficial", "deep", "bones", "nerves", "tension"]
SEEN = """(layer) => [...document.querySelectorAll(`.plate [data-layer=${layer}]`)]
    .map((one) => one.getClientRects().length > 0)"""
ORDER = """() => [...document.querySelectorAll('.plate:has(> svg)')].flatMap((frame) =>
    dash_clientside.keys.parts(frame, Object.keys(dash_clientside.page.book.things))
        .map((part) => part.closest("[data-layer]")?.dataset.layer))"""


def toggle(page: Page, layer: str) -> None:
    """Press the button of a layer."""
    if not page.locator(".layers").is_visible():
        page.click("summary:text-is('Layers')")
    page.click(f'[data-toggle="hide={layer}"]')


def test_the_layers_are_those_of_the_table(atlas: Atlas) -> None:
    assert list(atlas["layers"]["id"]) == LAYERS


def test_a_layer_leaves_every_plate_and_the_keyboard_and_comes_back(visit: Open) -> None:
    page = visit("?level=50")
    for layer in LAYERS:
        leaves_and_comes_back(page, layer)


def leaves_and_comes_back(page: Page, layer: str) -> None:
    """Press the button of a layer twice."""
    assert any(page.evaluate(SEEN, layer))
    toggle(page, layer)
    assert not any(page.evaluate(SEEN, layer))
    assert layer not in page.evaluate(ORDER)
    assert search(page) == f"?level=50&hide={layer}"
    assert page.get_attribute(f'[data-toggle="hide={layer}"]', "aria-pressed") == "false"
    assert told(page).endswith(" hidden.")
    toggle(page, layer)
    assert any(page.evaluate(SEEN, layer))
    assert search(page) == "?level=50"
    assert told(page).endswith(" shown.")


def test_several_layers_stand_in_the_address_and_show_all_brings_them_back(page: Page) -> None:
    toggle(page, "bones")
    toggle(page, "nerves")
    assert search(page) == "?hide=bones&hide=nerves"
    page.go_back()
    page.wait_for_function(f"{ADDRESS} === '?hide=bones'")
    assert any(page.evaluate(SEEN, "nerves"))
    page.click("#bring")
    assert search(page) == ""
    assert any(page.evaluate(SEEN, "bones"))


def test_a_link_opens_without_the_layers_it_names(visit: Open) -> None:
    page = visit("?hide=skin&hide=superficial&hide=nothing")
    assert not any(page.evaluate(SEEN, "superficial"))
    assert "hide=nothing" in page.inner_text("#note")


def test_hidden_parts_have_no_names(visit: Open) -> None:
    page = visit("?labels=all&hide=nerves&hide=tension")
    page.wait_for_selector(".thigh .tag")
    kinds = page.eval_on_selector_all(".tag", "all => all.map((tag) => tag.dataset.of.split(':')[0])")
    assert not {"nerve", "path", "insertion"} & set(kinds)


def test_every_plate_keeps_one_tab_stop_that_can_be_seen(visit: Open) -> None:
    page = visit("?hide=nerves&hide=superficial&level=50")
    stops = page.eval_on_selector_all(
        '.plate [tabindex="0"]', "all => all.map((one) => one.getClientRects().length > 0)"
    )
    assert stops == [True, True, True]


def test_the_panel_closes_on_escape_and_gives_the_focus_back(page: Page) -> None:
    toggle(page, "skin")
    page.keyboard.press("Escape")
    assert page.locator(".layers").is_hidden()
    assert page.evaluate("document.activeElement.textContent") == "Layers"
    assert search(page) == "?hide=skin"
