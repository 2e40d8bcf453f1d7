"""The whole state is in the address, and nothing in an address can hurt."""

from urllib.parse import quote

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import STAGED, Open
from tests.browser.look import ADDRESS, lit, pressed, root, search, shape, summary


def test_a_deep_link_opens_what_it_says(visit: Open) -> None:
    page = visit("?root=L4&root=L5&match=all&plate=posterior&side=left&group=gluteal&sort=L5")
    assert pressed(page) == ["root:L4", "root:L5"]
    assert page.get_attribute("#page", "data-side") == "left"
    assert page.get_attribute('[data-slot="thigh"]', "data-view") == "posterior"
    assert page.locator("#muscles tr:visible").count() == 4
    assert "in common" in summary(page)
    assert page.inner_text("#note") == ""


def test_the_contracts_example_link_opens_and_what_is_not_there_yet_is_politely_left_out(visit: Open) -> None:
    page = visit(
        "?root=L4&root=L5&match=all&muscle=tensor-fasciae-latae&plate=lateral&level=50&side=right&panel=evidence&figure=3"
    )
    assert pressed(page) == ["muscle:tensor-fasciae-latae", "root:L4", "root:L5"]
    assert page.get_attribute("#page", "data-panel") == "evidence"
    assert page.inner_text("#note") == "Part of this link was not understood and left out: figure=3."


def test_back_and_forward_walk_through_what_was_picked(page: Page) -> None:
    root(page, "L3")
    root(page, "S1")
    shape(page, "muscle:gluteus-maximus")
    page.go_back()
    page.wait_for_function(f"{ADDRESS} === '?root=L3&root=S1'")
    assert pressed(page) == ["root:L3", "root:S1"]
    page.go_back()
    page.go_back()
    page.wait_for_function(f"{ADDRESS} === ''")
    assert pressed(page) == []
    page.go_forward()
    page.wait_for_function(f"{ADDRESS} === '?root=L3'")
    assert pressed(page) == ["root:L3"]


def test_a_reload_keeps_the_view(page: Page) -> None:
    root(page, "L2")
    page.click('[data-set="side=left"]')
    page.click('[data-set="plate=anterior"]')
    page.reload()
    page.wait_for_function(STAGED)
    assert pressed(page) == ["root:L2"]
    assert search(page) == "?root=L2&plate=anterior&side=left"
    assert page.get_attribute('[data-slot="thigh"]', "data-view") == "anterior"


def test_links_stay_short(page: Page) -> None:
    for name in ("L3", "L4", "L5", "S1"):
        root(page, name)
    page.click('[data-set="match=all"]')
    page.click('[data-set="plate=posterior"]')
    page.click('[data-set="side=left"]')
    assert len(search(page)) < 120


@pytest.mark.parametrize(
    "query",
    [
        "?root=constructor",
        "?root=__proto__&root=toString&match=hasOwnProperty",
        "?constructor=L4&__proto__=x",
        "?muscle=%3Cscript%3Ealert(1)%3C/script%3E",
        "?root=L9&plate=../../app.py&side=up&level=-1",
        "?root=l5",
        "?%E0%A4%A=1",
        "?" + "x" * 10_000,
        "?root=" + quote("ü💥\x00" * 300),
        "?" + "&".join(f"root=R{number}" for number in range(1000)),
    ],
)
def test_a_hostile_link_lights_nothing_and_is_noted(visit: Open, query: str) -> None:
    page = visit(query)
    assert pressed(page) == []
    assert page.locator("[data-lit], [data-active]").count() == 0
    assert page.inner_text("#note").startswith("Part of this link was not understood")
    assert len(page.inner_text("#note")) < 300
    root(page, "L5")
    assert pressed(page) == ["root:L5"]
    assert page.inner_text("#note") == ""


def test_what_is_good_in_a_half_wrong_link_is_kept(visit: Open) -> None:
    page = visit("?root=L5&root=L55&muscle=biceps")
    assert pressed(page) == ["root:L5"]
    assert "root=L55, muscle=biceps" in page.inner_text("#note")


def test_a_root_named_twice_is_picked_once(visit: Open) -> None:
    page = visit("?root=L5&root=L5")
    root(page, "L5")
    assert pressed(page) == []


def test_a_link_right_after_the_start_wins_over_slow_plates(visit: Open) -> None:
    page = visit("?root=L3", wait="performance.getEntriesByName('painted').length > 0")
    page.wait_for_function(STAGED)
    assert lit(page, "muscle")["vastus-lateralis"] == "major"


def test_dashs_own_store_follows_while_dash_draws_the_matrix(visit: Open) -> None:
    page = visit("?panel=matrix")
    page.wait_for_function("dash_clientside.page.joined")
    page.evaluate("""() => {
        const {set_props} = dash_clientside;
        window.told = [];
        dash_clientside.set_props = (id, props) => {
            if (props.data) told.push([id, props.data.picked]);
            set_props(id, props);
        };
    }""")
    root(page, "S2")
    assert page.evaluate("told") == [["selection", ["root:S2"]]]
