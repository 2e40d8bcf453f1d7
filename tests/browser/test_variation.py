"""The shifted map, the findings, the discs: lit, in the address, said to be an illustration."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import SETTLED, Open
from tests.browser.look import asked, lit, pressed, root, search, summary
from tests.witness import MUSCLES
from tests.witness import shares as muscles

PREFIXED = "dash_clientside.page.state.settings.plexus === 'prefixed' && dash_clientside.variation.now === 'prefixed'"


@pytest.fixture
def panel(visit: Open) -> Page:
    return visit("?panel=variation")


def shift(page: Page, plexus: str) -> None:
    """Turn the switch and wait until the map is here."""
    page.click(f'.body [data-set="plexus={plexus}"]')
    page.wait_for_function("(plexus) => dash_clientside.variation.now === plexus", arg=plexus)


def shares(page: Page, muscle: str) -> dict[str, str]:
    """The marks in a muscle's row of the table, as a screen reader hears them."""
    cells = page.locator(f'#muscles [data-id="muscle:{muscle}"] td.share')
    return {
        str(cell.get_attribute("data-key")): str(cell.text_content()) for cell in cells.all() if cell.text_content()
    }


def test_the_switch_shifts_what_a_root_lights(panel: Page) -> None:
    root(panel, "L4")
    assert "gluteus-maximus" not in lit(panel, "muscle")
    shift(panel, "prefixed")
    assert lit(panel, "muscle")["gluteus-maximus"] == "minor"
    assert summary(panel).startswith("Illustration, prefixed plexus: L4 supplies 22 of the 23 muscles")
    shift(panel, "postfixed")
    assert "gluteus-maximus" not in lit(panel, "muscle")
    assert summary(panel).startswith("Illustration, postfixed plexus: ")
    assert search(panel) == "?root=L4&panel=variation&plexus=postfixed"


def test_it_is_said_to_be_an_illustration_as_long_as_it_is_on(panel: Page) -> None:
    assert panel.locator("#banner").is_hidden()
    shift(panel, "prefixed")
    assert "Illustration: prefixed plexus" in panel.inner_text("#banner")
    assert "27.9 % of legs" in panel.inner_text("#banner")
    panel.click('.panels [data-set="panel="]')
    assert panel.locator("#banner").is_visible()
    panel.click('#banner [data-set="plexus="]')
    assert panel.locator("#banner").is_hidden()
    assert search(panel) == ""


def test_the_table_follows_and_comes_back(panel: Page) -> None:
    before = shares(panel, "gluteus-maximus")
    shift(panel, "prefixed")
    after = shares(panel, "gluteus-maximus")
    assert after == {"L4": "minor", "L5": "major", "S1": "major", "S2": "slight"}
    panel.click('[data-set="fed=L4"]')
    assert panel.inner_text("#rows").startswith("22 of 23")
    shift(panel, "")
    assert shares(panel, "gluteus-maximus") == before
    assert panel.inner_text("#rows") == f"{len(muscles(MUSCLES, 'L4'))} of 23 muscles"


def test_the_chain_follows_and_its_roots_can_be_picked(visit: Open) -> None:
    page = visit("?muscle=gluteus-maximus&plexus=prefixed")
    chain = page.locator('.link[data-id="muscle:gluteus-maximus"] .flow > .step').first
    assert chain.locator("[data-id]").evaluate_all("all => all.map((one) => one.dataset.id)") == [
        "root:L4",
        "root:L5",
        "root:S1",
        "root:S2",
    ]
    chain.locator('[data-id="root:L4"]').click()
    assert pressed(page) == ["root:L4"]


def test_several_roots_any_or_all(visit: Open) -> None:
    page = visit("?root=L4&root=S2&match=all&plexus=prefixed")
    assert summary(page).startswith("Illustration, prefixed plexus: L4 and S2 have 7 of the 23 muscles in common")
    assert "slight" in summary(page)
    page.click('[data-set="match=any"]')
    assert "taken together" in summary(page)


def test_a_link_and_a_reload_are_shifted_from_the_first_light(visit: Open) -> None:
    page = visit("?root=L4&plexus=prefixed")
    assert summary(page).startswith("Illustration, prefixed")
    page.reload()
    page.wait_for_function(SETTLED)
    assert lit(page, "muscle")["gluteus-maximus"] == "minor"


def test_back_and_forward_shift_and_unshift(panel: Page) -> None:
    root(panel, "L4")
    shift(panel, "prefixed")
    panel.go_back()
    panel.wait_for_function("dash_clientside.variation.now === ''")
    assert not summary(panel).startswith("Illustration")
    assert "gluteus-maximus" not in lit(panel, "muscle")
    panel.go_forward()
    panel.wait_for_function(PREFIXED)
    assert summary(panel).startswith("Illustration")


@pytest.mark.wire
def test_the_shifted_map_is_fetched_when_it_is_wanted_and_then_lights_at_once(panel: Page) -> None:
    assert not asked(panel, "facts/prefixed")
    shift(panel, "prefixed")
    assert len(asked(panel, "facts/prefixed")) == 1
    now = panel.evaluate(
        """() => {
        document.querySelector('.rootbar [data-id="root:L4"]').click();
        return document.querySelector('#muscles [data-id="muscle:gluteus-maximus"]').dataset.lit;
    }"""
    )
    assert now == "minor"


def test_a_map_that_cannot_be_loaded_leaves_the_usual_one_and_says_so(panel: Page) -> None:
    panel.evaluate("dash_clientside.page.book.facts.prefixed = 'data:application/json,cut'")
    panel.click('.body [data-set="plexus=prefixed"]')
    panel.wait_for_function("document.getElementById('note').textContent !== ''")
    assert "usual one is shown" in panel.inner_text("#note")
    assert panel.locator("#banner").is_hidden()


def test_a_finding_lights_what_it_speaks_of(panel: Page) -> None:
    panel.click('.variants button[data-pick="variant:furcal"]')
    assert set(lit(panel, "root")) == {"L4"}
    assert set(lit(panel, "nerve")) == {"femoral", "obturator", "lumbosacral-trunk"}
    assert lit(panel, "muscle") == {}
    assert "93 % at L4" in summary(panel)
    assert search(panel) == "?variant=furcal&panel=variation"


@pytest.mark.parametrize(
    ("label", "hit", "disc"),
    [
        ("L4–L5 disc, posterolateral: L5", "L5", "disc-L4-L5"),
        ("L4–L5 disc, far lateral: L4", "L4", "disc-L4-L5"),
        ("L5–S1 disc, posterolateral: S1", "S1", "disc-L5-S1"),
        ("L5–S1 disc, far lateral: L5", "L5", "disc-L5-S1"),
        ("L3–L4 disc, posterolateral: L4", "L4", "disc-L3-L4"),
    ],
)
def test_a_cell_of_the_disc_table_picks_the_root_and_the_disc(panel: Page, label: str, hit: str, disc: str) -> None:
    cell = panel.get_by_role("button", name=label)
    cell.click()
    assert pressed(panel) == sorted([f"root:{hit}", f"bone:{disc}"])
    assert cell.get_attribute("aria-pressed") == "true"
    assert panel.locator(f'.plate [data-id="bone:{disc}"][data-lit]').count() > 0
    cell.click()
    assert pressed(panel) == []


def test_a_share_of_hernias_opens_its_source(panel: Page) -> None:
    panel.locator(".discs tbody tr", has_text="L4–L5").get_by_role("button", name="57 %").click()
    panel.wait_for_selector("#about-body .source")
    assert "Kortelainen" in panel.inner_text("#about-title")
    assert "second-hand" in panel.inner_text("#about-body")


def test_the_page_that_contradicts_itself_is_named(panel: Page) -> None:
    assert "contradicts itself" in panel.locator(".discs, .variants", has_text="contradicts").last.inner_text()


def test_the_keyboard_does_it_all(panel: Page) -> None:
    panel.locator('.body [data-set="plexus=prefixed"]').focus()
    panel.keyboard.press("Enter")
    panel.wait_for_function(PREFIXED)
    panel.locator('.variants button[data-pick="variant:double-root"]').focus()
    panel.keyboard.press("Space")
    assert pressed(panel) == ["variant:double-root"]
    panel.get_by_role("button", name="L4–L5 disc, far lateral: L4").focus()
    panel.keyboard.press("Enter")
    assert pressed(panel) == ["bone:disc-L4-L5", "root:L4"]
    panel.keyboard.press("Escape")
    assert pressed(panel) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_axe_finds_nothing(visit: Open, theme: str, width: int) -> None:
    query = "?panel=variation&root=L4&bone=disc-L4-L5&plexus=prefixed"
    page = visit(query, color_scheme=theme, viewport={"width": width, "height": 900})
    assert Axe().run(page).response["violations"] == []
