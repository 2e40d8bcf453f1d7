"""Which root explains this weakness: findings marked by mouse, by keyboard, by address, on list, table and plates."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.look import asked, lit, pressed, search, shape
from tests.browser.test_axe import violations
from tests.browser.test_keyboard import tab_to

OPEN = "?panel=locate"
GLUTEAL = "&weak=tensor-fasciae-latae&weak=gluteus-medius&normal=gluteus-maximus"


def said(page: Page) -> str:
    """The answer in a sentence."""
    return page.inner_text("#located")


def leaders(page: Page) -> list[str]:
    """The ranked places that are shown, the first first."""
    return page.locator("#places > ol button.pick").all_inner_texts()


def mark(page: Page, found: str, key: str) -> None:
    """Press one mark of the list."""
    page.click(f'[data-locate="{found}={key}"]')


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_pattern_in_the_address_is_marked_on_the_plates_by_more_than_colour(visit: Open, theme: str) -> None:
    page = visit(OPEN + GLUTEAL, color_scheme=theme)
    page.wait_for_selector("#places li")
    assert said(page) == "The superior gluteal nerve explains this best, under every stated change of the inputs."
    assert leaders(page)[0] == "Superior gluteal nerve"
    plate = page.locator('[data-slot="thigh"]')
    weak = plate.locator('[data-id="muscle:gluteus-medius"][role]')
    assert weak.get_attribute("data-found") == "weak"
    assert str(weak.get_attribute("aria-label")).endswith(", weak")
    dash = "(one) => getComputedStyle(one.querySelector('.o')).strokeDasharray"
    assert weak.evaluate(dash) != "none"
    assert plate.locator('[data-id="muscle:gluteus-maximus"][role]').evaluate(dash) == "none"
    assert set(page.locator(".tag[data-found]").all_inner_texts()) >= {"Gluteus medius", "Tensor fasciae latae"}


def test_marks_by_mouse_stand_in_the_address_and_back_takes_one_away(visit: Open) -> None:
    page = visit(OPEN)
    page.wait_for_selector("#located:text-is('Mark at least one finding.')")
    mark(page, "weak", "hip-abduction")
    mark(page, "normal", "hip-extension")
    assert search(page) == "?panel=locate&weak=hip-abduction&normal=hip-extension"
    expect(page.locator('[data-locate="weak=hip-abduction"]')).to_have_attribute("aria-pressed", "true")
    expect(page.locator(".fold .count").first).to_have_text("2 marked")
    mark(page, "normal", "hip-abduction")
    assert search(page) == "?panel=locate&normal=hip-extension&normal=hip-abduction"
    expect(page.locator("#located")).to_contain_text("Only normal findings")
    page.go_back()
    page.go_back()
    expect(page.locator('[data-locate="weak=hip-abduction"]')).to_have_attribute("aria-pressed", "true")
    assert search(page) == "?panel=locate&weak=hip-abduction"
    mark(page, "weak", "hip-abduction")
    assert search(page) == OPEN


def test_a_click_on_a_plate_marks_in_turn_and_picks_again_when_the_mode_is_off(visit: Open) -> None:
    page = visit(OPEN)
    for wanted in ("&weak=gluteus-medius", "&normal=gluteus-medius", ""):
        shape(page, "muscle:gluteus-medius")
        assert search(page) == OPEN + wanted
        assert pressed(page) == []
    page.click("#marking")
    shape(page, "muscle:gluteus-medius")
    assert pressed(page) == ["muscle:gluteus-medius"]
    assert search(page) == "?muscle=gluteus-medius&panel=locate"


@pytest.mark.wire
def test_with_the_panel_closed_a_click_picks_and_nothing_is_marked(visit: Open) -> None:
    page = visit("?weak=gluteus-medius")
    assert page.locator("[data-found]:visible").count() == 0
    shape(page, "muscle:gluteus-medius")
    assert pressed(page) == ["muscle:gluteus-medius"]
    assert not asked(page, "/facts/locate")


def test_the_table_of_muscles_marks_too(visit: Open) -> None:
    page = visit(OPEN)
    cell = page.locator('#muscles [data-locate="cycle=vastus-lateralis"]')
    for wanted in ("weak", "normal", "not marked"):
        cell.click()
        expect(cell).to_have_text(wanted)
        expect(cell).to_have_attribute("aria-label", f"Vastus lateralis: {wanted}")
    page.click('[data-set="panel="]')
    expect(cell).to_be_hidden()


def test_a_place_lights_its_roots_or_its_nerve(visit: Open) -> None:
    page = visit(OPEN + GLUTEAL)
    page.locator("#places").get_by_role("button", name="L4 + L5").click()
    assert pressed(page) == ["root:L4", "root:L5"]
    assert search(page).startswith("?root=L4&root=L5&panel=locate")
    page.locator("#leaders button").first.click()
    assert pressed(page) == ["nerve:superior-gluteal"]
    assert set(lit(page, "muscle")) == {"gluteus-medius", "gluteus-minimus", "tensor-fasciae-latae"}
    page.locator("#leaders button").first.click()
    assert pressed(page) == []


def test_a_link_with_unknown_findings_is_opened_without_them(visit: Open) -> None:
    page = visit(OPEN + "&weak=nonsense&weak=knee-jerk")
    expect(page.locator("#note")).to_contain_text("weak=nonsense")
    expect(page.locator('[data-locate="weak=knee-jerk"]')).to_have_attribute("aria-pressed", "true")


@pytest.mark.wire
def test_the_table_comes_only_when_the_panel_is_opened_and_nothing_after_that(visit: Open) -> None:
    page = visit()
    page.click('.rootbar [data-id="root:L5"]')
    assert not asked(page, "/facts/locate")
    page.click('[data-set="panel=locate"]')
    page.wait_for_selector("#located:text-is('Mark at least one finding.')")
    page.wait_for_load_state("networkidle")
    page.evaluate("performance.clearResourceTimings()")
    mark(page, "weak", "knee-extension")
    page.wait_for_selector("#places li")
    assert not asked(page, "")


def test_a_visit_by_keyboard_alone(visit: Open) -> None:
    page = visit()
    tab_to(page, '[data-set="panel=locate"]', 90)
    page.keyboard.press("Enter")
    tab_to(page, '[data-locate="weak=hip-abduction"]')
    page.keyboard.press("Enter")
    tab_to(page, '[data-locate="normal=hip-extension"]')
    page.keyboard.press("Space")
    expect(page.locator("#places li").first).to_contain_text("Superior gluteal nerve")
    tab_to(page, "#places li button.pick")
    page.keyboard.press("Enter")
    assert pressed(page) == ["nerve:superior-gluteal"]
    page.focus('[data-slot="thigh"] [tabindex="0"]')
    for _ in range(60):
        if page.evaluate("document.activeElement.dataset.id") == "muscle:tensor-fasciae-latae":
            break
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    assert "weak=tensor-fasciae-latae" in search(page)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_axe_finds_nothing_in_the_open_panel(visit: Open, theme: str, width: int) -> None:
    page = visit(OPEN + GLUTEAL, color_scheme=theme, viewport={"width": width, "height": 900})
    page.wait_for_selector("#places li")
    page.evaluate("document.querySelectorAll('.locate details').forEach((one) => { one.open = true; })")
    violations(page)
