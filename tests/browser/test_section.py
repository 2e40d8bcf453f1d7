"""The section is cut where the reader says: by handle, slider, buttons and keys, at one level for all."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Open
from tests.browser.look import asked, level, lit, root, search

GRIP = "#grip"
SLIDER = "#level"
ALL_HERE = """() => dash_clientside.level.all().every((level) => performance.getEntriesByType('resource')
    .some(({name, responseEnd}) => responseEnd && name.endsWith(`light/section-${level}.svg`)))"""


def at(page: Page, value: str) -> None:
    """Wait until the section of a level stands."""
    page.wait_for_selector(f'[data-view="section-{value}"] > svg')
    assert search(page).endswith(f"level={value}")


def drag(page: Page, dy: float) -> None:
    """Take the handle and draw it up or down, without letting go."""
    page.locator(GRIP).scroll_into_view_if_needed()
    box = page.locator(GRIP).bounding_box()
    assert box
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y + dy / 2)
    page.mouse.move(x, y + dy)


@pytest.mark.wire
def test_it_is_closed_and_not_fetched_before_it_is_asked_for(page: Page) -> None:
    page.wait_for_load_state("networkidle")
    assert level(page) == ""
    assert asked(page, "section-") == []
    assert page.locator("#cut").is_visible()


@pytest.mark.parametrize("value", ["10", "50", "95"])
def test_a_link_with_a_level_opens_it_at_once(visit: Open, value: str) -> None:
    page = visit(f"?level={value}")
    assert level(page) == value
    assert page.inner_text("#note") == ""
    assert page.locator(".section .frame").is_visible()


def test_a_level_that_is_not_drawn_is_politely_left_out(visit: Open) -> None:
    page = visit("?level=52")
    assert level(page) == ""
    assert "level=52" in page.inner_text("#note")


def test_a_button_opens_it_and_another_closes_it(page: Page) -> None:
    page.click("#cut")
    at(page, "50")
    assert page.evaluate("document.activeElement.id") == "level"
    page.click("#uncut")
    assert level(page) == ""
    assert search(page) == ""
    assert page.evaluate("document.activeElement.id") == "cut"


KEYS = {
    "ArrowUp": "55",
    "ArrowRight": "55",
    "ArrowDown": "45",
    "ArrowLeft": "45",
    "PageUp": "70",
    "PageDown": "30",
    "Home": "10",
    "End": "95",
}


@pytest.mark.parametrize("control", [GRIP, SLIDER])
def test_keys_move_the_level_from_handle_and_slider(page: Page, control: str) -> None:
    for key, then in KEYS.items():
        page.focus(control)
        page.keyboard.press(key)
        at(page, then)
        assert page.get_attribute(GRIP, "aria-valuenow") == then
        assert page.input_value(SLIDER) == then
        page.evaluate("dash_clientside.level.go('50')")
        at(page, "50")


def test_the_buttons_move_the_level_by_one_step(page: Page) -> None:
    page.click('[aria-label="Higher level"]')
    at(page, "55")
    page.click('[aria-label="Lower level"]')
    at(page, "50")


def test_the_levels_end_at_both_ends(visit: Open) -> None:
    page = visit("?level=95")
    page.focus(GRIP)
    page.keyboard.press("PageUp")
    assert level(page) == "95"


def test_the_handle_can_be_dragged_and_both_plates_show_the_level(page: Page) -> None:
    drag(page, -60)
    page.mouse.up()
    now = level(page)
    assert int(now) > 50
    assert page.inner_text(GRIP).strip() == f"{now} %"
    assert page.inner_text('.section [data-says="level"]').startswith(f"{now} %, ")
    page.wait_for_function("""() => {
        const svg = document.querySelector('[data-slot="thigh"] > svg');
        const [low, high] = svg.dataset.levels.split(",").map(Number);
        const y = low + (high - low) * Number(dash_clientside.page.state.settings.level) / 100;
        const {top} = document.getElementById("line").getBoundingClientRect();
        return Math.abs(new DOMPoint(0, y).matrixTransform(svg.getScreenCTM()).y - top) < 1;
    }""")


@pytest.mark.parametrize("plate", ["lateral", "posterior", "anterior"])
def test_every_plate_of_the_thigh_has_the_handle(visit: Open, plate: str) -> None:
    page = visit(f"?plate={plate}&level=30")
    assert page.locator(GRIP).is_visible()
    assert page.get_attribute(GRIP, "aria-valuetext") == "30 %, lower thigh"


def test_a_drag_is_one_step_of_the_history(visit: Open) -> None:
    page = visit("?level=20")
    drag(page, -150)
    page.mouse.up()
    assert int(level(page)) > 30
    page.go_back()
    page.wait_for_selector('[data-view="section-20"]')
    assert search(page) == "?level=20"


@pytest.mark.wire
def test_moving_asks_the_server_for_nothing_once_the_levels_are_here(visit: Open) -> None:
    page = visit("?level=50")
    page.wait_for_function(ALL_HERE)
    page.wait_for_load_state("networkidle")
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.focus(GRIP)
    for _ in range(6):
        page.keyboard.down("ArrowDown")
    assert level(page) == "20"
    assert page.get_attribute('[data-slot="section"]', "data-detail") == "light"
    assert not requests
    page.keyboard.up("ArrowDown")
    page.wait_for_selector('[data-view="section-20"][data-detail="full"]')
    assert [address.rsplit("/", 1)[1] for address in requests] == ["section-20.svg"]


@pytest.mark.parametrize("control", [GRIP, SLIDER, '[aria-label="Higher level"]'])
def test_what_is_lit_stays_lit_and_the_focus_stays(visit: Open, control: str) -> None:
    page = visit("?root=L3&level=50")
    before = lit(page, "muscle")
    page.focus(control)
    page.keyboard.press("Enter" if "aria" in control else "ArrowUp")
    at(page, "55")
    assert lit(page, "muscle") == before
    lateral = page.locator('[data-slot="section"] [data-id="muscle:vastus-lateralis"]').first
    assert lateral.get_attribute("data-lit") == "major"
    assert page.evaluate("(control) => document.activeElement.matches(control)", control)


def test_what_is_picked_later_is_lit_in_the_section_too(visit: Open) -> None:
    page = visit("?level=40")
    root(page, "S2")
    assert page.locator('[data-slot="section"] [data-id="muscle:semimembranosus"][data-lit="major"]').count()
