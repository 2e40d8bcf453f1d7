"""The article, claim by claim: in order, graded, for and against, and lit."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import Open
from tests.browser.look import lit, pressed, search, summary

GRADES = "UUWWPPUUPUPWNUWUWWPCPUUPUPUU"  # typed from the dossier, claim 1 to 28


@pytest.fixture
def open_claims(visit: Open) -> Page:
    return visit("?panel=evidence")


def shown(page: Page) -> list[str]:
    """The numbers of the claims that can be seen."""
    rows = page.locator("#claims > li:visible")
    return [str(row.get_attribute("data-number")) for row in rows.all()]


def test_the_sentence_to_stand_by_comes_first(open_claims: Page) -> None:
    words = open_claims.inner_text('.body[data-panel="evidence"] .stand')
    assert "has not been shown" in words
    assert "L2–S2" in words


def test_all_28_stand_in_the_order_of_the_article_with_their_grades(open_claims: Page) -> None:
    assert shown(open_claims) == [str(number) for number in range(1, 29)]
    grades = open_claims.locator("#claims > li").evaluate_all("found => found.map((one) => one.dataset.grade)")
    assert "".join(grades) == GRADES


def test_a_grade_leaves_the_claims_that_have_it(open_claims: Page) -> None:
    open_claims.click('[data-set="grade=C"]')
    assert shown(open_claims) == ["20"]
    assert "grade=C" in search(open_claims)
    assert open_claims.inner_text("#graded") == "1 of 28 claims"
    open_claims.click('[data-set="grade="]')
    assert len(shown(open_claims)) == 28


def test_a_claim_lights_what_it_speaks_of(open_claims: Page) -> None:
    open_claims.click('#claims button[data-id="claim:c9"]')
    assert pressed(open_claims) == ["claim:c9"]
    assert set(lit(open_claims, "root")) == {"L4", "L5", "S1"}
    assert set(lit(open_claims, "muscle")) == {"gluteus-maximus", "tensor-fasciae-latae"}
    assert "partly supported" in summary(open_claims)
    assert open_claims.get_attribute('[data-slot="thigh"]', "data-view") == "lateral-deep"


def test_a_thing_marks_the_claims_that_speak_of_it(visit: Open) -> None:
    page = visit("?panel=evidence&muscle=vastus-medialis")
    assert page.locator("#claims > li[data-lit]").all_inner_texts() == [page.inner_text('#claims > [data-number="13"]')]


def test_for_and_against_stand_side_by_side_primary_studies_first(open_claims: Page) -> None:
    open_claims.click('#claims [data-about="claim:c6"]')
    sides = open_claims.locator("#about-body .sides > .part")
    sides.first.wait_for()
    assert [side.get_attribute("data-side") for side in sides.all()] == ["for", "against"]
    boxes = [side.bounding_box() for side in sides.all()]
    assert boxes[0]
    assert boxes[1]
    assert boxes[0]["y"] == boxes[1]["y"]
    assert boxes[0]["x"] < boxes[1]["x"]
    ranks = sides.first.locator("small").evaluate_all("found => found.map((one) => Number(one.dataset.rank))")
    assert ranks == sorted(ranks)


def test_by_keyboard_alone(visit: Open) -> None:
    page = visit()
    page.focus('[data-set="panel=evidence"]')
    page.keyboard.press("Enter")
    page.locator('#claims button[data-id="claim:c20"]').focus()
    page.keyboard.press("Enter")
    assert pressed(page) == ["claim:c20"]
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector("#about-body .sides")
    assert page.evaluate("document.activeElement.id") == "about-title"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.dataset.about") == "claim:c20"


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(
    "query", ["?panel=evidence&claim=c5", "?about=muscle:gluteus-maximus", "?about=source:woo_2011"]
)
def test_axe_finds_nothing(visit: Open, theme: str, query: str) -> None:
    page = visit(query, color_scheme=theme)
    page.wait_for_load_state("networkidle")
    assert Axe().run(page).response["violations"] == []


@pytest.mark.parametrize(
    ("muscle", "versions"),
    [
        ("gluteus-maximus", {"L5, S1 and S2": "Gray 1918", "L4, L5 and S1": "Centeno (the article)"}),
        ("tensor-fasciae-latae", {"L4, L5 and S1": "Gray 1918", "L4 and L5": "Wikipedia", "L5 and S1": "Brainscape"}),
        ("vastus-lateralis", {"L2, L3 and L4": "Wheeless", "L3 and L4": "Chu 2007", "L4": "eORIF"}),
        ("biceps-femoris-short-head", {"L5, S1 and S2": "Wheeless", "Measured": "Tsao"}),
    ],
)
def test_printed_disagreements_stand_side_by_side(visit: Open, muscle: str, versions: dict[str, str]) -> None:
    page = visit(f"?about=muscle:{muscle}")
    parts = page.locator("#about-body .sides > .part")
    parts.first.wait_for()
    found = {part.locator("h3").inner_text().split(" (")[0]: part.inner_text() for part in parts.all()}
    assert all(source in found[roots] for roots, source in versions.items())


def test_for_the_short_head_of_biceps_those_who_name_l5_stand_beside_the_study_that_found_none(visit: Open) -> None:
    page = visit("?about=supply:biceps-femoris-short-head.L5")
    parts = page.locator("#about-body .sides > .part")
    parts.first.wait_for()
    texts = {part.get_attribute("data-side"): part.inner_text() for part in parts.all()}
    assert "Wheeless" in texts["for"]
    assert "Tsao" in texts["none"]
    assert "0 %" in texts["none"]
