"""The views of the thigh: three sides, each with what lies deeper, standing, and in three dimensions."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Open
from tests.browser.look import search


def button(view: str) -> str:
    return f'[data-set="plate={view}"]'


@pytest.mark.parametrize("side", ["lateral", "posterior", "anterior"])
def test_what_lies_deeper_is_switched_on_and_off_again(visit: Open, side: str) -> None:
    page = visit(f"?plate={side}")
    page.click(button(f"{side}-deep"))
    page.wait_for_selector(f'[data-view="{side}-deep"] > svg')
    assert search(page) == f"?plate={side}-deep"
    assert page.get_attribute(button(side), "aria-pressed") == "true"
    assert page.get_attribute(button(f"{side}-deep"), "aria-pressed") == "true"
    page.click(button(f"{side}-deep"))
    page.wait_for_selector(f'[data-view="{side}"] > svg')
    assert page.get_attribute(button(f"{side}-deep"), "aria-pressed") == "false"


def test_only_the_switch_of_the_side_that_is_shown_can_be_pressed(page: Page) -> None:
    assert page.locator(".under .choose:visible").count() == 1
    page.click(button("stance"))
    page.wait_for_selector('[data-view="stance"] > svg')
    assert page.locator(".under .choose:visible").count() == 0


def test_a_plate_is_named_as_what_it_shows(visit: Open) -> None:
    page = visit("?plate=anterior-deep")
    assert "femoral nerve" in str(page.get_attribute('[data-slot="thigh"]', "aria-label"))


def test_the_section_can_be_cut_on_every_side_and_depth(visit: Open) -> None:
    page = visit("?level=40")
    for side in ("lateral", "posterior", "anterior"):
        page.click(button(side))
        for view in (side, f"{side}-deep"):
            page.click(button(view))
            page.wait_for_selector(f'[data-view="{view}"] > svg')
            page.wait_for_function("document.getElementById('grip').textContent === '40 %'")
            assert page.locator("#grip").is_visible()


@pytest.mark.parametrize("width", [390, 1024])
def test_beside_a_panel_the_thigh_is_in_view_where_there_is_room_for_one_plate(visit: Open, width: int) -> None:
    def seen() -> float:
        return float(
            page.evaluate("""() => {
                const [row, thigh] = [".stages", ".stage.thigh"].map((one) => document.querySelector(one));
                return thigh.getBoundingClientRect().left - row.getBoundingClientRect().left;
            }""")
        )

    page = visit("?panel=quiz&quiz=muscles&seed=3", viewport={"width": width, "height": 844})
    assert abs(seen()) < 2
    page = visit("", viewport={"width": width, "height": 844})
    page.click('[data-set="panel=locate"]')
    page.wait_for_function("document.getElementById('page').dataset.panel === 'locate'")
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert abs(seen()) < 2
