"""Areas of the skin: a layer of its own over the side view, never taken for muscle."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import Open
from tests.browser.look import asked, lit, pressed, root, search, told

AREAS = "all => all.map((one) => one.dataset.area)"
LIT = ".area[data-lit]"
THERE = """([area, across, down]) => {
    const svg = document.querySelector('[data-slot=thigh] > svg');
    const shape = svg.querySelector(`[data-area="${area}"] .veil`);
    return Boolean(shape) && shape.isPointInFill(new DOMPoint(across, down));
}"""
THIGH = (268, 1012)  # over the middle of the band at half the thigh, in units of the plate


def choose(page: Page, words: str) -> None:
    """Press a map in the panel of the layers."""
    if not page.locator(".maps").is_visible():
        page.click("summary:text-is('Layers')")
    page.click(f".maps button:text-is('{words}')")


def drawn(page: Page) -> list[str]:
    """The areas on the page."""
    found: list[str] = page.eval_on_selector_all(".plate .area", AREAS)
    return found


@pytest.mark.wire
def test_a_map_is_fetched_when_it_is_asked_for_and_not_before(page: Page) -> None:
    assert not asked(page, "/skin-")
    assert not drawn(page)
    choose(page, "nerves")
    page.wait_for_selector(".plate .area")
    choose(page, "none")
    choose(page, "nerves")
    assert len(asked(page, "/skin-")) == 1


def test_the_two_versions_of_l4_differ_over_the_lateral_thigh(page: Page) -> None:
    choose(page, "roots, map A")
    page.wait_for_selector('.areas[data-map="roots-lateral"]')
    assert page.evaluate(THERE, ["a-l4", *THIGH])
    choose(page, "roots, map B")
    page.wait_for_selector('.areas[data-map="roots-medial"]')
    assert page.locator('.area[data-id="root:L4"]').count() == 0
    assert "Not seen from this side: L4" in page.inner_text("#skin")


def test_a_root_lights_its_own_skin_and_no_other(visit: Open) -> None:
    page = visit("?skin=roots-lateral")
    page.wait_for_selector(".plate .area")
    root(page, "L4")
    assert page.eval_on_selector_all(LIT, AREAS) == ["a-l4"]


def test_an_area_is_picked_like_everything_else(visit: Open) -> None:
    page = visit("?skin=roots-lateral")
    page.locator('[data-area="a-l5"] .grip').click()
    assert pressed(page) == ["root:L5"]
    assert page.eval_on_selector_all(LIT, AREAS) == ["a-l5"]
    assert search(page) == "?root=L5&skin=roots-lateral"


def test_the_nerve_of_the_skin_over_the_band_lights_both_its_areas_and_no_muscle(visit: Open) -> None:
    page = visit("?nerve=lateral-femoral-cutaneous&skin=nerves")
    page.wait_for_selector(LIT)
    assert page.eval_on_selector_all(LIT, AREAS) == ["lfcn-posterior", "lfcn-anterior"]
    assert lit(page, "muscle") == {}


def test_a_muscle_under_an_area_is_still_picked_by_a_click_on_it(visit: Open) -> None:
    page = visit("?skin=roots-lateral&labels=none&hide=tension&hide=nerves")
    page.wait_for_selector(".plate .area")
    at = page.evaluate(
        """() => { const svg = document.querySelector('[data-slot=thigh] > svg');
        const at = new DOMPoint(360, 900).matrixTransform(svg.getScreenCTM()); return [at.x, at.y]; }"""
    )
    page.mouse.click(*at)
    assert pressed(page)[0].startswith("muscle:")


def test_the_word_skin_stands_in_every_name_of_an_area(visit: Open) -> None:
    page = visit("?skin=roots-lateral")
    page.wait_for_selector(".tag.area")
    names = page.locator(".tag.area").all_inner_texts()
    assert sorted(names) == ["Skin: L1", "Skin: L2", "Skin: L3", "Skin: L4", "Skin: L5", "Skin: S1"]
    label = page.get_attribute('[data-area="a-l4"]', "aria-label")
    assert label == "Skin area of L4 (roots, map A)"


@pytest.mark.parametrize(
    "query", ["?skin=nerves", "?skin=nerves&plate=lateral-deep&side=left", "?side=left&skin=nerves"]
)
def test_the_areas_lie_over_both_side_views_right_and_left(visit: Open, query: str) -> None:
    page = visit(query)
    page.wait_for_selector(".plate .area")
    assert len(drawn(page)) == 9


def test_on_another_view_the_page_says_where_the_areas_are_and_goes_there(visit: Open) -> None:
    page = visit("?skin=nerves&plate=posterior")
    assert not drawn(page)
    page.click(".away:visible button")
    page.wait_for_selector(".plate .area")
    assert search(page) == "?skin=nerves"
    assert page.locator(".away:visible").count() == 0


def test_areas_come_after_the_parts_of_the_body_for_the_keyboard(visit: Open) -> None:
    page = visit("?skin=roots-lateral")
    page.wait_for_selector(".plate .area")
    page.locator('[data-slot="thigh"] [tabindex="0"]').focus()
    page.keyboard.press("End")
    assert page.evaluate("document.activeElement.dataset.area") == "a-s1"
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("document.activeElement.dataset.area") == "a-l5"
    page.keyboard.press("Enter")
    assert pressed(page) == ["root:L5"]
    assert page.locator('[data-slot="thigh"] [tabindex="0"]').count() == 1


def test_what_changed_is_told(page: Page) -> None:
    choose(page, "roots, map B")
    assert told(page) == "Skin areas, roots, map B shown."
    choose(page, "none")
    assert told(page) == "Skin areas hidden."


def test_who_says_so_shows_both_maps_side_by_side_with_their_cautions(visit: Open) -> None:
    page = visit("?skin=roots-medial")
    page.click("#skin .ask:visible")
    page.wait_for_selector("#about .sides")
    heads = page.locator("#about .sides h3").all_inner_texts()
    assert [head.split(" (")[0] for head in heads[6:8]] == ["L4, map A", "L4, map B"]
    text = page.inner_text("#about")
    assert "64.1 %" in text
    assert "the two ways" in text


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("query", ["?skin=nerves", "?skin=roots-lateral&root=L4", "?skin=roots-medial&plate=anterior"])
@pytest.mark.parametrize("width", [1440, 390])
def test_axe_finds_nothing(visit: Open, theme: str, query: str, width: int) -> None:
    page = visit(query, color_scheme=theme, viewport={"width": width, "height": 900})
    page.wait_for_selector("#skin .caption:visible")
    found = Axe().run(page).response["violations"]
    assert not [(one["id"], [node["target"] for node in one["nodes"]][:4]) for one in found]
