"""Which root explains this weakness: marks, ranking, reasons, next test, by mouse, by keyboard, by address."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from anatomy import Atlas
from anatomy.answer import Answer, locate
from tests.anatomy.patterns import PATTERNS
from tests.browser.conftest import Open
from tests.browser.look import asked, lit, pressed, search, shape
from tests.browser.test_axe import violations
from tests.browser.test_keyboard import tab_to
from tests.browser.test_opens import FIGURES

OPEN = "?panel=locate"
GLUTEAL = "&weak=tensor-fasciae-latae&weak=gluteus-medius&normal=gluteus-maximus"
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


def said(page: Page) -> str:
    """The answer in a sentence."""
    return page.inner_text("#located")


def leaders(page: Page) -> list[str]:
    """The ranked places that are shown, the first first."""
    return page.locator("#places > ol button.pick").all_inner_texts()


def mark(page: Page, found: str, key: str) -> None:
    """Press one mark of the list."""
    page.click(f'[data-locate="{found}={key}"]')


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


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_pattern_in_the_address_is_marked_on_the_plates_by_more_than_colour(visit: Open, theme: str) -> None:
    page = visit(OPEN + GLUTEAL, color_scheme=theme)
    page.wait_for_selector("#places li")
    assert said(page) == "The superior gluteal nerve explains this best, under every stated change of the inputs."
    assert leaders(page)[0] == "Superior gluteal nerve"
    plate = page.locator('[data-slot="thigh"]')
    weak = plate.locator('[data-id="muscle:gluteus-medius"][role]')
    assert weak.get_attribute("data-found") == "weak"
    assert str(weak.get_attribute("aria-label")).endswith(", weak")
    dash = "(one) => getComputedStyle(one.querySelector('.o')).strokeDasharray"
    assert weak.evaluate(dash) != "none"
    assert plate.locator('[data-id="muscle:gluteus-maximus"][role]').evaluate(dash) == "none"
    assert set(page.locator(".tag[data-found]").all_inner_texts()) >= {"Gluteus medius", "Tensor fasciae latae"}


def test_the_reason_is_said_in_words(visit: Open) -> None:
    page = visit(OPEN + GLUTEAL)
    page.wait_for_selector("#places li")
    line = page.locator("#places li").filter(has=page.get_by_role("button", name="L5", exact=True))
    expect(line).to_contain_text(
        "Gluteus medius and tensor fasciae latae weak, gluteus maximus normal: the superior gluteal nerve before L5."
    )
    expect(page.locator("#places .next")).to_contain_text("Next test: ankle dorsiflexion. Weak would speak for")


def test_marks_by_mouse_stand_in_the_address_and_back_takes_one_away(visit: Open) -> None:
    page = visit(OPEN)
    page.wait_for_selector("#located:text-is('Mark at least one finding.')")
    mark(page, "weak", "hip-abduction")
    mark(page, "normal", "hip-extension")
    assert search(page) == "?panel=locate&weak=hip-abduction&normal=hip-extension"
    expect(page.locator('[data-locate="weak=hip-abduction"]')).to_have_attribute("aria-pressed", "true")
    expect(page.locator(".fold .count").first).to_have_text("2 marked")
    mark(page, "normal", "hip-abduction")
    assert search(page) == "?panel=locate&normal=hip-extension&normal=hip-abduction"
    expect(page.locator("#located")).to_contain_text("Only normal findings")
    page.go_back()
    page.go_back()
    expect(page.locator('[data-locate="weak=hip-abduction"]')).to_have_attribute("aria-pressed", "true")
    assert search(page) == "?panel=locate&weak=hip-abduction"
    mark(page, "weak", "hip-abduction")
    assert search(page) == OPEN


def test_a_click_on_a_plate_marks_in_turn_and_picks_again_when_the_mode_is_off(visit: Open) -> None:
    page = visit(OPEN)
    for wanted in ("&weak=gluteus-medius", "&normal=gluteus-medius", ""):
        shape(page, "muscle:gluteus-medius")
        assert search(page) == OPEN + wanted
        assert pressed(page) == []
    page.click("#marking")
    shape(page, "muscle:gluteus-medius")
    assert pressed(page) == ["muscle:gluteus-medius"]
    assert search(page) == "?muscle=gluteus-medius&panel=locate"


@pytest.mark.wire
def test_with_the_panel_closed_a_click_picks_and_nothing_is_marked(visit: Open) -> None:
    page = visit("?weak=gluteus-medius")
    assert page.locator("[data-found]:visible").count() == 0
    shape(page, "muscle:gluteus-medius")
    assert pressed(page) == ["muscle:gluteus-medius"]
    assert not asked(page, "/facts/locate")


def test_the_table_of_muscles_marks_too(visit: Open) -> None:
    page = visit(OPEN)
    cell = page.locator('#muscles [data-locate="cycle=vastus-lateralis"]')
    for wanted in ("weak", "normal", "not marked"):
        cell.click()
        expect(cell).to_have_text(wanted)
        expect(cell).to_have_attribute("aria-label", f"Vastus lateralis: {wanted}")
    page.click('[data-set="panel="]')
    expect(cell).to_be_hidden()


def test_a_place_lights_its_roots_or_its_nerve(visit: Open) -> None:
    page = visit(OPEN + GLUTEAL)
    page.locator("#places").get_by_role("button", name="L4 + L5").click()
    assert pressed(page) == ["root:L4", "root:L5"]
    assert search(page).startswith("?root=L4&root=L5&panel=locate")
    page.locator("#leaders button").first.click()
    assert pressed(page) == ["nerve:superior-gluteal"]
    assert set(lit(page, "muscle")) == {"gluteus-medius", "gluteus-minimus", "tensor-fasciae-latae"}
    page.locator("#leaders button").first.click()
    assert pressed(page) == []


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


def test_a_link_with_unknown_findings_is_opened_without_them(visit: Open) -> None:
    page = visit(OPEN + "&weak=nonsense&weak=knee-jerk")
    expect(page.locator("#note")).to_contain_text("weak=nonsense")
    expect(page.locator('[data-locate="weak=knee-jerk"]')).to_have_attribute("aria-pressed", "true")


@pytest.mark.wire
def test_the_table_comes_only_when_the_panel_is_opened_and_nothing_after_that(visit: Open) -> None:
    page = visit()
    page.click('.rootbar [data-id="root:L5"]')
    assert not asked(page, "/facts/locate")
    page.click('[data-set="panel=locate"]')
    page.wait_for_selector("#located:text-is('Mark at least one finding.')")
    page.wait_for_load_state("networkidle")
    page.evaluate("performance.clearResourceTimings()")
    mark(page, "weak", "knee-extension")
    page.wait_for_selector("#places li")
    assert not asked(page, "")


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


def test_a_visit_by_keyboard_alone(visit: Open) -> None:
    page = visit()
    tab_to(page, '[data-set="panel=locate"]', 90)
    page.keyboard.press("Enter")
    tab_to(page, '[data-locate="weak=hip-abduction"]')
    page.keyboard.press("Enter")
    tab_to(page, '[data-locate="normal=hip-extension"]')
    page.keyboard.press("Space")
    expect(page.locator("#places li").first).to_contain_text("Superior gluteal nerve")
    tab_to(page, "#places li button.pick")
    page.keyboard.press("Enter")
    assert pressed(page) == ["nerve:superior-gluteal"]
    page.focus('[data-slot="thigh"] [tabindex="0"]')
    for _ in range(60):
        if page.evaluate("document.activeElement.dataset.id") == "muscle:tensor-fasciae-latae":
            break
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    assert "weak=tensor-fasciae-latae" in search(page)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_axe_finds_nothing_in_the_open_panel(visit: Open, theme: str, width: int) -> None:
    page = visit(OPEN + GLUTEAL, color_scheme=theme, viewport={"width": width, "height": 900})
    page.wait_for_selector("#places li")
    page.evaluate("document.querySelectorAll('.locate details').forEach((one) => { one.open = true; })")
    violations(page)
