"""Which root explains this weakness: the browser answers as Python does, in words, and every number has its source."""

from typing import Any

import pytest
from playwright.sync_api import expect

from anatomy import Atlas
from anatomy.answer import Answer, locate
from tests.anatomy.patterns import PATTERNS
from tests.browser.conftest import Open
from tests.browser.test_locate import GLUTEAL, OPEN
from tests.browser.test_opens import FIGURES

SAYS = {"torn": "contradictory", "rest": "contradictory", "chance": "contradictory"}
ANSWERS = """async (patterns) => {
    const {facts, ranks} = dash_clientside;
    const table = await facts.get("locate");
    const ids = (places) => places.map((place) => table.places[place].id);
    return patterns.map(([weak, normal]) => {
        const {says, places, close, others, test} = ranks.answer(table, {weak, normal});
        return {
            says, close: ids(close), others: ids(others), test: table.tests[test]?.id ?? "",
            places: places.map(({place, verdict, first, last}) => [table.places[place].id, verdict, first, last]),
        };
    });
}"""


def plain(answer: Answer) -> dict[str, Any]:
    """Python's answer in the browser's words."""
    return {
        "says": answer.says,
        "close": list(answer.close),
        "others": list(answer.others),
        "test": answer.test,
        "places": [[place.id, place.verdict, place.first, place.last] for place in answer.places],
    }


def test_the_browser_ranks_every_pattern_as_python_does(visit: Open, atlas: Atlas) -> None:
    page = visit(OPEN)
    marks = [(pattern["weak"].split(), pattern["normal"].split()) for pattern in PATTERNS]
    found = page.evaluate(ANSWERS, marks)
    for (weak, normal), answer in zip(marks, found, strict=True):
        answer["says"] = SAYS.get(answer["says"], answer["says"])
        assert answer == plain(locate(atlas, weak, normal))


def test_the_reason_is_said_in_words(visit: Open) -> None:
    page = visit(OPEN + GLUTEAL)
    page.wait_for_selector("#places li")
    line = page.locator("#places li").filter(has=page.get_by_role("button", name="L5", exact=True))
    expect(line).to_contain_text(
        "Gluteus medius and tensor fasciae latae weak, gluteus maximus normal: the superior gluteal nerve before L5."
    )
    expect(page.locator("#places .next")).to_contain_text("Next test: ankle dorsiflexion. Weak would speak for")


@pytest.mark.parametrize(
    ("marks", "words"),
    [
        ("", "Mark at least one finding."),
        ("&normal=knee-jerk", "nothing points to a lesion"),
        ("&weak=groin-skin&weak=sole-skin&weak=cremasteric-reflex&weak=ankle-jerk", "No single place explains all"),
        (
            "&weak=hip-abduction&normal=gluteus-medius&normal=gluteus-minimus&normal=tensor-fasciae-latae",
            "The marks contradict each other: Hip abduction weak",
        ),
        ("&weak=ankle-dorsiflexion", "cannot tell it from L4, L5"),
        ("&weak=hip-abduction", "cannot tell it from L5"),
    ],
)
def test_what_cannot_be_told_is_said_to_be_so(visit: Open, marks: str, words: str) -> None:
    page = visit(OPEN + marks)
    page.wait_for_selector(".located[data-says]")
    expect(page.locator("#located")).to_contain_text(words)


def test_the_known_ratio_stands_beside_its_finding_with_interval_and_source(visit: Open) -> None:
    page = visit(OPEN)
    row = page.locator('[data-finding="hip-abduction"]')
    expect(row).to_contain_text("likelihood ratio 11 (1.3–84) for L5")
    row.locator(".ask").click()
    expect(page.locator("#about-title")).to_contain_text("Likelihood ratios")
    page.wait_for_selector("#about-body li")
    expect(page.locator("#about-body li").first).to_contain_text("Suri")


def test_rule_and_inputs_are_shown_with_their_sources(visit: Open, atlas: Atlas) -> None:
    page = visit(OPEN)
    page.click("summary:text-is('How this is reckoned, and what it cannot do')")
    expect(page.locator(".rule")).to_contain_text("Every place starts equal")
    page.click('.rule [data-about="locate:chances"]')
    page.wait_for_selector("#about-body li")
    rows = len(atlas["chances"]) + len(atlas["verdicts"]) + int((atlas["chances"]["leans"] != "").sum())
    expect(page.locator("#about-body li")).to_have_count(rows)
    page.click("#unask")
    page.click('.rule [data-about="locate:shows"]')
    expect(page.locator("#about-body .part")).to_have_count(len(atlas["findings"]))


def test_every_textbook_pattern_can_be_tried(visit: Open) -> None:
    page = visit(OPEN)
    page.click("summary:text-is('Textbook patterns to try')")
    for pattern in PATTERNS:
        page.locator(".patterns li button.choose").get_by_text(
            pattern["name"][:1].upper() + pattern["name"][1:], exact=True
        ).click()
        pressed = page.locator('.marks [aria-pressed="true"]')
        expect(pressed).to_have_count(len((pattern["weak"] + " " + pattern["normal"]).split()))
        if pattern["says"] == "clear":
            button = page.locator("#places > ol button.pick").first
            expect(button).to_have_attribute("data-place", things(pattern["expected"]))


def things(candidate: str) -> str:
    """What a candidate lights: "roots:L4+L5" is "root:L4 root:L5"."""
    kind, names = candidate.split(":")
    return " ".join(f"{kind.removesuffix('s')}:{name}" for name in names.split("+"))


@pytest.mark.parametrize("marks", [GLUTEAL, "&weak=ankle-dorsiflexion", ""])
def test_no_number_of_the_open_panel_stands_without_its_sources(visit: Open, marks: str) -> None:
    page = visit(OPEN + marks)
    page.wait_for_selector(".located[data-says]")
    page.evaluate("document.querySelectorAll('.locate details').forEach((one) => { one.open = true; })")
    assert page.evaluate(FIGURES) == []
