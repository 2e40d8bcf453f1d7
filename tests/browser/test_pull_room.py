"""The pull leaves room: its key is in view beside the plate, and on a phone the sliders are too."""

import pytest

from tests.browser.conftest import Open

QUERY = "?panel=tension&lost=L5.60"
PULLED = "performance.getEntriesByName('pulled').length > 0"
FREE = """(range) => {
    range.scrollIntoView({block: "end"});
    const {left, top, width, height} = range.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === range;
}"""


@pytest.mark.parametrize("missing", ["", "&root=L5"])
def test_the_key_ends_above_the_foot_of_the_window(visit: Open, missing: str) -> None:
    page = visit(QUERY + missing)
    page.wait_for_function(PULLED)
    box = page.locator("#pull").bounding_box()
    assert box is not None
    assert box["y"] + box["height"] <= 900


def test_on_a_phone_plates_and_key_leave_four_tenths_of_the_window(visit: Open) -> None:
    page = visit(QUERY, viewport={"width": 390, "height": 844})
    page.wait_for_function(PULLED)
    assert page.locator('[data-slide="lean"] input').evaluate(FREE)
    box = page.locator(".stages").bounding_box()
    assert box is not None
    assert box["y"] + box["height"] <= 0.6 * 844


def test_on_a_phone_the_change_stays_in_view_with_its_sign(visit: Open) -> None:
    page = visit(QUERY, viewport={"width": 390, "height": 844})
    page.wait_for_function(PULLED)
    page.locator('[data-slide="lean"] input').evaluate(FREE)
    reads = page.locator("#pull .reads .ask").first
    box = reads.bounding_box()
    assert reads.inner_text().startswith("▼")
    assert box is not None
    assert 0 <= box["y"] <= 844 - box["height"]
