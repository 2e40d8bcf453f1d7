"""The pure parts of the scripts, asked in the browser they run in."""

import json
from itertools import pairwise
from typing import Any

import pytest
from playwright.sync_api import Page

VOCABULARY = {
    "picks": {"a": ["x", "y"]},
    "plates": {"one": ["p", "q"]},
    "settings": {"match": ["any", "all"]},
    "lists": {"hide": ["m", "n"], "peel": ["a:x", "a:y"]},
}


def ask(page: Page, call: str, *values: object) -> Any:
    return page.evaluate(f"(values) => dash_clientside.{call}(...values)", list(values))


@pytest.fixture(scope="module")
def still(browser: Any, site: str) -> Any:
    page = browser.new_page(bypass_csp=True)
    page.goto(site)
    page.wait_for_function("window.dash_clientside?.page?.state")
    yield page
    page.close()


@pytest.mark.parametrize("text", ["", "?a=x", "?a=x&a=y&plate=q&match=all", "?match=all&hide=n&hide=m&peel=a:y"])
def test_what_is_written_can_be_read_back(still: Page, text: str) -> None:
    state = ask(still, "address.read", text, VOCABULARY)["state"]
    assert ask(still, "address.write", state, VOCABULARY) == text


def test_what_an_address_may_not_hold_is_left_out_and_named(still: Page) -> None:
    read = ask(still, "address.read", "a=z&b=x&plate=r&match=some&a=x", VOCABULARY)
    assert read["state"]["picked"] == ["a:x"]
    assert read["ignored"] == ["a=z", "b=x", "plate=r", "match=some"]


@pytest.mark.parametrize(
    ("picked", "thing", "add", "then"),
    [
        ([], "root:1", False, ["root:1"]),
        (["root:1"], "root:2", False, ["root:1", "root:2"]),
        (["root:1", "root:2"], "root:1", False, ["root:2"]),
        (["root:1"], "muscle:a", False, ["muscle:a"]),
        (["muscle:a"], "root:1", False, ["root:1"]),
        (["muscle:a"], "muscle:a", False, []),
        (["root:1"], "muscle:a", True, ["root:1", "muscle:a"]),
        (["root:1", "muscle:a"], "muscle:a", True, ["root:1"]),
        (["root:1", "muscle:a"], "muscle:a", False, ["root:1"]),
    ],
)
def test_roots_add_up_and_others_take_their_place(
    still: Page, picked: list[str], thing: str, add: bool, then: list[str]
) -> None:
    assert ask(still, "selection.toggle", picked, thing, add) == then


def test_labels_keep_apart_and_stay_in_the_frame(still: Page) -> None:
    tops = ask(still, "columns.spread", [10, 12, 14, 95], [10, 10, 10, 10], 100)
    assert all(second - first >= 10 for first, second in pairwise(tops))
    assert tops[0] >= 0
    assert tops[-1] + 10 <= 100


def test_leaders_of_a_column_are_untangled(still: Page) -> None:
    spots = [{"x": x, "y": y, "high": 20, "wide": 50} for x, y in ((300, 50), (100, 52), (200, 54))]
    crossings = still.evaluate(
        """(spots) => {
        const order = dash_clientside.columns.settle(spots, 400, () => 60, null);
        return dash_clientside.columns.crossing(order, () => 60);
    }""",
        spots,
    )
    assert crossings is None


def test_names_leave_the_handles_place_free(still: Page) -> None:
    spots = [{"x": 300, "y": 100 + number, "high": 20, "wide": 50} for number in range(6)]
    tops = still.evaluate(
        "(spots) => dash_clientside.columns.settle(spots, 400, () => 60, [90, 120]).map(({top}) => top)", spots
    )
    assert all(top + 20 <= 90 or top >= 120 for top in tops)


def test_a_list_reads_as_a_sentence(still: Page) -> None:
    assert ask(still, "words.list", ["a"], "and") == "a"
    assert ask(still, "words.list", ["a", "b", "c"], "and") == "a, b and c"


def test_a_long_note_is_cut_short(still: Page) -> None:
    book = json.loads('{"templates": {"ignored": "Left out: {words}.", "more": "and {count} more"}}')
    assert ask(still, "words.note", ["a=" + "x" * 99, "b", "c", "d", "e"], book) == (
        f"Left out: a={'x' * 37}…, b, c, and 2 more."
    )
