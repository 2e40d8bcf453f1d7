"""The muscles × roots table: sorted, filtered, lit like everything else."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Open
from tests.browser.look import search
from tests.witness import MUSCLES, shares


def rows(page: Page) -> list[str]:
    found: list[str] = page.eval_on_selector_all(
        "#muscles tr:not([hidden])", "all => all.map((row) => row.dataset.id.split(':')[1])"
    )
    return found


def test_it_starts_with_every_muscle_in_anatomical_order(page: Page) -> None:
    assert len(rows(page)) == 23
    assert rows(page)[0] == "gluteus-maximus"


@pytest.mark.parametrize("root", MUSCLES)
def test_it_can_be_filtered_by_root(page: Page, root: str) -> None:
    page.click(f'[data-set="fed={root}"]')
    assert set(rows(page)) == set(shares(MUSCLES, root))
    assert page.inner_text("#rows") == f"{len(shares(MUSCLES, root))} of 23 muscles"


def test_it_can_be_filtered_by_what_pulls_on_the_band(page: Page) -> None:
    page.click('[data-set="pulls=yes"]')
    assert set(rows(page)) == {
        "gluteus-maximus",
        "gluteus-medius",
        "tensor-fasciae-latae",
        "vastus-lateralis",
        "biceps-femoris-short-head",
    }


def test_filters_add_up_and_stand_in_the_address(page: Page) -> None:
    page.click('[data-set="confidence=A"]')
    page.click('[data-set="group=gluteal"]')
    assert rows(page) == ["gluteus-maximus", "gluteus-medius", "tensor-fasciae-latae"]
    assert search(page) == "?group=gluteal&confidence=A"


def test_a_column_head_sorts_and_again_turns_round(page: Page) -> None:
    page.click('[data-set="sort=L5"]')
    up = rows(page)
    assert set(up[:8]) == set(MUSCLES["L5"]["major"].split())
    assert page.get_attribute('th[data-key="L5"]', "aria-sort") == "ascending"
    page.click('[data-set="sort=L5"]')
    assert set(rows(page)[-8:]) == set(up[:8])
    assert page.get_attribute('th[data-key="L5"]', "aria-sort") == "descending"


def test_the_selection_is_seen_in_the_rows(visit: Open) -> None:
    page = visit("?root=S2")
    lit = page.eval_on_selector_all(
        "#muscles tr[data-lit]", "all => all.map((row) => [row.dataset.id.split(':')[1], row.dataset.lit])"
    )
    assert dict(lit) == shares(MUSCLES, "S2")


def test_shares_are_told_by_a_sign_and_a_word(page: Page) -> None:
    cell = page.locator('#muscles tr[data-id="muscle:vastus-lateralis"] td[data-key="L2"]')
    assert cell.text_content() == "minor"
    assert cell.locator(".mark").count() == 1
