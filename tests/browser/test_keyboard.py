"""Everything works without a mouse."""

import re

from playwright.sync_api import Page

from tests.browser.conftest import Open
from tests.browser.look import RING, lit, pressed, rings

FOCUSED = "document.activeElement.dataset.id ?? document.activeElement.id"


def tab_to(page: Page, selector: str, most: int = 60) -> None:
    """Press Tab until something that fits has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"{selector} cannot be reached by Tab")


def test_a_plate_is_one_tab_stop(visit: Open) -> None:
    page = visit("?level=50")
    for slot in ("spine", "thigh", "section"):
        assert page.locator(f'[data-slot="{slot}"] [tabindex="0"]').count() == 1


def test_a_whole_visit_by_keyboard_alone(page: Page) -> None:
    tab_to(page, '.rootbar [data-id="root:L5"]')
    page.keyboard.press("Enter")
    assert pressed(page) == ["root:L5"]
    tab_to(page, '[data-slot="spine"] [data-id]')
    assert page.evaluate(FOCUSED) == "root:L1"
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    assert page.evaluate(FOCUSED) == "root:L3"
    page.keyboard.press("Space")
    assert pressed(page) == ["root:L3", "root:L5"]
    tab_to(page, '[data-slot="thigh"] [data-id]')
    for _ in range(40):
        if page.evaluate(FOCUSED) == "muscle:vastus-lateralis":
            break
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    assert pressed(page) == ["muscle:vastus-lateralis"]
    assert lit(page, "root") == {"L2": "minor", "L3": "major", "L4": "major"}
    page.keyboard.press("Escape")
    assert pressed(page) == []


def test_home_and_end_go_to_the_first_and_last_part_and_arrows_go_round(visit: Open) -> None:
    page = visit("?level=50")
    page.focus('[data-slot="section"] [tabindex="0"]')
    page.keyboard.press("Home")
    first = page.evaluate(FOCUSED)
    page.keyboard.press("ArrowLeft")
    last = page.evaluate(FOCUSED)
    page.keyboard.press("ArrowRight")
    assert page.evaluate(FOCUSED) == first
    page.keyboard.press("End")
    assert page.evaluate(FOCUSED) == last != first


def test_parts_come_in_the_order_of_the_facts(page: Page) -> None:
    order = page.evaluate("""() => {
        const {keys, page} = dash_clientside;
        return keys.parts(document.querySelector('[data-slot="thigh"]'), Object.keys(page.book.things))
            .map((part) => part.dataset.id.split(":")[0]);
    }""")
    kinds = ["root", "nerve", "muscle", "band", "path", "insertion", "bone"]
    assert order == sorted(order, key=kinds.index)


def test_the_focus_ring_is_seen_on_every_stop(visit: Open) -> None:
    page = visit("?level=50")
    for style, width in rings(page, 90):
        assert style != "none"
        assert width >= 2


def test_the_ring_moves_with_the_arrows(page: Page) -> None:
    page.focus('[data-slot="thigh"] [tabindex="0"]')
    page.keyboard.press("ArrowRight")
    assert page.evaluate(RING) == ["solid", 3]


def test_a_shape_says_name_nerve_roots_and_whether_it_is_lit(visit: Open) -> None:
    page = visit("?root=L3")
    shape = page.locator('[data-slot="thigh"] [data-id="muscle:vastus-lateralis"][role="button"]')
    assert shape.get_attribute("aria-label") == "Vastus lateralis, femoral nerve, L3 and L4 major, L2 minor, lit"
    assert shape.get_attribute("aria-pressed") == "false"


def test_the_sentence_is_announced_politely(page: Page) -> None:
    assert page.get_attribute("#summary", "aria-live") == "polite"
    assert page.get_attribute("html", "lang") == "en"


def test_plates_and_groups_have_names(page: Page) -> None:
    tree = page.locator("main").aria_snapshot()
    assert re.search(r'group "Right hip and thigh from the side', tree)
    assert 'button "L5 nerve root, 12 muscles"' in tree
