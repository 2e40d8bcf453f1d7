"""Names on the plates: three densities, never one over another, never outside the frame."""

from typing import Any

import pytest
from playwright.sync_api import Page

from anatomy import Atlas
from tests.browser.conftest import Open
from tests.browser.look import ADDRESS, root

SIZES = [(1440, 900), (1024, 768), (390, 844)]
WRONGS = """() => [...document.querySelectorAll(".stages .frame, .section .frame")].flatMap((frame) => {
    const home = frame.getBoundingClientRect();
    const tags = [...frame.querySelectorAll(".tag, #grip")].filter((one) => one.checkVisibility());
    const boxes = tags.map((one) => [one.textContent, one.getBoundingClientRect()]);
    const out = boxes.filter(([, box]) => box.left < home.left - 1 || box.right > home.right + 1
        || box.top < home.top - 1 || box.bottom > home.bottom + 1).filter(([name]) => !name.endsWith("%"));
    const over = boxes.flatMap(([name, one], number) => boxes.slice(number + 1).filter(([, other]) =>
        one.left < other.right - 1 && other.left < one.right - 1
        && one.top < other.bottom - 1 && other.top < one.bottom - 1)
        .map(([other]) => `${name} over ${other}`));
    return [...out.map(([name]) => `${name} outside`), ...over];
})"""
GO = """async ([views, side, labels, type]) => {
    const {page} = dash_clientside;
    const plates = {...page.state.plates, ...views};
    page.go({...page.state, plates, settings: {...page.state.settings, side, labels, type}});
    await dash_clientside.plates.show(dash_clientside.plates.wanted(page.state));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}"""


def names(page: Page, slot: str) -> set[str]:
    """What stands on a plate, or in the list below it."""
    found: Any = page.eval_on_selector_all(
        f".{slot} .tag:not(.number), .{slot} .names li", "all => all.map((one) => one.textContent)"
    )
    return set(found)


def views(atlas: Atlas, slot: str) -> list[str]:
    """The drawn views of a frame."""
    table = atlas["views"]
    return [view for view in table[table["slot"] == slot]["id"] if view != "solid"]


@pytest.mark.parametrize("query", ["", "?root=L5&root=L3", "?band=iliotibial-band"])
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_no_name_covers_another_or_leaves_its_frame(
    visit: Open, atlas: Atlas, width: int, height: int, query: str
) -> None:
    page = visit(query, viewport={"width": width, "height": height})
    page.click("#cut")
    page.wait_for_selector("[data-view=section-50] > svg")
    spines, thighs = views(atlas, "spine"), views(atlas, "thigh")
    for number, thigh in enumerate(thighs):
        for side in ("left", "right"):
            for labels, size in (("main", "usual"), ("all", "usual"), ("main", "large"), ("all", "large")):
                shown = {"spine": spines[number % len(spines)], "thigh": thigh}
                page.evaluate(GO, [shown, side, labels, size])
                assert page.evaluate(WRONGS) == [], (shown, side, labels, size)


@pytest.mark.parametrize("level", ["10", "30", "70", "95"])
def test_names_keep_apart_at_every_level_of_the_section(visit: Open, level: str) -> None:
    page = visit(f"?labels=all&level={level}")
    page.wait_for_selector(".section .tag")
    assert page.evaluate(WRONGS) == []


def test_at_rest_roots_band_and_the_muscles_that_act_on_it_are_named(page: Page) -> None:
    page.wait_for_selector(".thigh .tag")
    assert names(page, "spine") == {"L1", "L2", "L3", "L4", "L5", "S1", "S2"}
    assert names(page, "thigh") == {
        "Gluteus maximus",
        "Gluteus medius",
        "Tensor fasciae latae",
        "Vastus lateralis",
        "Biceps femoris (short head)",
        "Iliotibial band",
    }


def test_what_is_lit_is_named_and_nothing_else(page: Page) -> None:
    root(page, "L5")
    page.wait_for_selector('.thigh .tag[data-of="muscle:gluteus-minimus"]')
    assert "Vastus lateralis" not in names(page, "thigh")


def test_none_are_named_if_none_are_wanted(page: Page) -> None:
    page.wait_for_selector(".tag")
    page.click("summary:text-is('Names')")
    page.click('[data-set="labels=none"]')
    page.wait_for_selector(".tag", state="detached")
    assert page.evaluate(ADDRESS) == "?labels=none"


@pytest.mark.parametrize("width", [1440, 390])
def test_all_names_every_part_that_is_seen(visit: Open, width: int) -> None:
    page = visit("?labels=all", viewport={"width": width, "height": 900})
    page.wait_for_selector(".thigh .tag")
    wanted = page.evaluate("""() => {
        const {things} = dash_clientside.page.book;
        const parts = document.querySelectorAll('[data-slot="thigh"] [data-id][data-at]:not(.ghost, [data-covered])');
        return [...new Set([...parts]
            .map((one) => things[one.dataset.id].short ?? things[one.dataset.id].name))];
    }""")
    left = page.locator(".thigh .names p").all_inner_texts()
    missing = set(wanted) - names(page, "thigh")
    assert left == ([f"… and {len(missing)} more in a larger window."] if missing else [])
    assert len(wanted) - len(missing) > 40


def test_numbers_in_a_narrow_frame_stand_for_the_list_below(visit: Open) -> None:
    page = visit("?labels=all", viewport={"width": 390, "height": 844})
    page.wait_for_selector(".thigh .number")
    tags = page.eval_on_selector_all(".thigh .number", "all => all.map((one) => [one.textContent, one.dataset.of])")
    listed = page.locator(".thigh .names li").all_inner_texts()
    things = page.evaluate("dash_clientside.page.book.things")
    said = {things[of].get("short", things[of]["name"]): int(number) for number, of in tags}
    assert {name: place for place, name in enumerate(listed, 1)} == said


def test_large_type_is_half_as_large_again(visit: Open) -> None:
    def size(query: str) -> float:
        page = visit(query)
        page.wait_for_selector(".thigh .tag")
        return float(page.eval_on_selector(".thigh .tag", "(tag) => parseFloat(getComputedStyle(tag).fontSize)"))

    assert size("?type=large") == pytest.approx(1.5 * size(""))


def test_leaders_of_one_column_do_not_cross(visit: Open) -> None:
    page = visit("?labels=all")
    page.wait_for_selector(".thigh polyline")
    crossings = page.evaluate("""() => {
        const lines = [...document.querySelectorAll(".thigh .labels polyline")]
            .map((line) => line.getAttribute("points").split(/[ ,]/).map(Number)).map((at) => at.slice(2));
        const half = document.querySelector(".thigh .frame").clientWidth / 2;
        const sides = [lines.filter(([x]) => x < half), lines.filter(([x]) => x >= half)];
        return sides.map((side) => side.flatMap((one, number) => side.slice(number + 1)
            .filter((other) => dash_clientside.columns.cross(one, other))).length);
    }""")
    assert sum(crossings) <= 2
