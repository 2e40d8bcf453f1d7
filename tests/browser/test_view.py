"""Side, plates, names under the pointer, theme, print size."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Open
from tests.browser.look import pressed, root, shape


def at(page: Page, thing: str, slot: str) -> float:
    """Where a shape lies in its frame, 0 at the left and 1 at the right edge."""
    found: float = page.evaluate(
        """([thing, slot]) => {
        const frame = document.querySelector(`[data-slot="${slot}"]`).getBoundingClientRect();
        const box = document.querySelector(`[data-slot="${slot}"] [data-id="${thing}"]`).getBoundingClientRect();
        return (box.left + box.width / 2 - frame.left) / frame.width;
    }""",
        [thing, slot],
    )
    return found


@pytest.mark.parametrize("slot", ["thigh", "section"])
def test_the_left_side_is_the_right_one_mirrored(visit: Open, slot: str) -> None:
    page = visit("?level=50")
    right = at(page, "band:iliotibial-band", slot)
    page.click('[data-set="side=left"]')
    assert at(page, "band:iliotibial-band", slot) == pytest.approx(1 - right, abs=0.02)


def test_names_stay_upright_on_the_left_side(visit: Open) -> None:
    page = visit("?root=L5&side=left")
    tag = page.locator(".tag").first
    tag.wait_for()
    assert tag.evaluate("(tag) => getComputedStyle(tag).transform") == "none"


def test_another_plate_is_lit_as_the_first(visit: Open) -> None:
    page = visit("?root=S1")
    page.click('[data-set="plate=posterior"]')
    page.wait_for_selector('[data-view="posterior"] [data-id="muscle:gluteus-maximus"][data-lit="major"]')
    page.click('[data-set="plate=spine-posterior"]')
    page.wait_for_selector('[data-view="spine-posterior"] [data-id="root:S1"][data-lit="on"]')


def test_the_name_stands_beside_the_part_under_the_pointer(page: Page) -> None:
    page.locator('[data-slot="thigh"] [data-id="muscle:gluteus-maximus"]').first.hover(position={"x": 60, "y": 120})
    assert page.locator("#hint").is_visible()
    assert page.inner_text("#hint") in page.evaluate(
        "Object.values(dash_clientside.page.book.things).map((one) => one.name)"
    )


def test_a_focused_part_shows_its_name_too(page: Page) -> None:
    page.focus('[data-slot="spine"] [tabindex="0"]')
    page.keyboard.press("End")
    assert page.locator("#hint").is_visible()


def test_dark_and_light_are_kept_in_the_browser(page: Page) -> None:
    first = page.get_attribute("html", "data-theme")
    page.click("#theme")
    second = page.get_attribute("html", "data-theme")
    assert {first, second} == {"light", "dark"}
    page.reload()
    assert page.get_attribute("html", "data-theme") == second


def test_a_machine_set_to_dark_gets_the_dark_page(visit: Open) -> None:
    assert visit(color_scheme="dark").get_attribute("html", "data-theme") == "dark"


def test_reduced_motion_is_obeyed(visit: Open) -> None:
    page = visit(reduced_motion="reduce")
    moving = page.evaluate("""() => [...document.querySelectorAll("*")].filter((one) => {
        const {transitionDuration, transitionProperty, animationName} = getComputedStyle(one);
        return animationName !== "none" || (transitionProperty !== "none" && parseFloat(transitionDuration) > 0);
    }).length""")
    assert moving == 0


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1024, 768), (390, 844), (720, 450)])
def test_nothing_sticks_out_sideways(visit: Open, width: int, height: int) -> None:
    page = visit("?root=L5", viewport={"width": width, "height": height})
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_targets_are_24_pixels_or_have_an_equal_in_a_list(page: Page) -> None:
    root(page, "L4")
    small = page.eval_on_selector_all(
        "button:visible, summary:visible",
        "all => all.map((one) => one.getBoundingClientRect()).filter((box) => box.width < 24 || box.height < 24)",
    )
    assert not small


@pytest.mark.parametrize("slot", ["spine", "thigh", "section"])
def test_strokes_that_mean_something_are_two_pixels_or_more_at_1080p(visit: Open, slot: str) -> None:
    page = visit("?root=L4&root=S2&level=50", viewport={"width": 1920, "height": 1080})
    widths = page.eval_on_selector_all(
        f'[data-slot="{slot}"] [data-lit] > :is(.o, .flow, .over, .under, .ring)',
        "all => all.map((line) => parseFloat(getComputedStyle(line).strokeWidth) * line.getScreenCTM().a)",
    )
    assert len(widths) > 5
    assert min(widths) >= 2


@pytest.mark.wire
def test_a_missing_plate_is_said_and_the_rest_goes_on(page: Page) -> None:
    page.route("**/posterior.svg", lambda route: route.fulfill(status=200, body="<svg", content_type="image/svg+xml"))
    page.click('[data-set="plate=posterior"]')
    page.wait_for_selector('[data-slot="thigh"]:not(:has(path))')
    root(page, "S1")
    assert pressed(page) == ["root:S1"]
    shape(page, "root:S2", "spine")
    assert pressed(page) == ["root:S1", "root:S2"]
