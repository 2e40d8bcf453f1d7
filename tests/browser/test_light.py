"""Picking a thing lights what belongs to it, from either end."""

import pytest
from playwright.sync_api import Page

from anatomy import Atlas
from tests.browser.conftest import Open
from tests.browser.look import lit, pressed, root, search, shape, summary
from tests.witness import MUSCLES, NERVES, PATHS, shares


@pytest.mark.parametrize("name", MUSCLES)
def test_a_root_lights_its_muscles_nerves_and_paths_and_says_so(page: Page, name: str) -> None:
    root(page, name)
    assert lit(page, "muscle") == shares(MUSCLES, name)
    assert set(lit(page, "nerve")) == set(NERVES[name].split())
    assert lit(page, "path") == shares(PATHS, name)
    assert summary(page).startswith(f"{name} supplies ")
    assert pressed(page) == [f"root:{name}"]


def test_the_sentence_of_l5_names_what_can_act_on_the_band(page: Page) -> None:
    root(page, "L5")
    assert summary(page) == (
        "L5 supplies 12 of the 23 muscles (8 major, 3 minor, 1 disputed); able to act on the band: gluteus maximus, "
        "gluteus medius and tensor fasciae latae (major), biceps femoris (short head) (minor)."
    )


def test_l1_lights_nothing_of_the_band(page: Page) -> None:
    root(page, "L1")
    assert not lit(page, "band")
    assert "nothing it supplies acts on the band" in summary(page)


def test_any_of_l4_and_l5_is_the_union_with_the_larger_share(page: Page) -> None:
    root(page, "L4")
    root(page, "L5")
    union = shares(MUSCLES, "L4") | shares(MUSCLES, "L5")
    assert set(lit(page, "muscle")) == set(union)
    assert lit(page, "muscle")["tensor-fasciae-latae"] == "major"
    assert lit(page, "muscle")["semitendinosus"] == "major"
    assert lit(page, "muscle")["adductor-magnus-hamstring-part"] == "major"
    assert "L4 and L5" in summary(page)


def test_all_of_l4_and_l5_is_what_both_reach(page: Page) -> None:
    root(page, "L4")
    root(page, "L5")
    page.click('[data-set="match=all"]')
    assert set(lit(page, "muscle")) == shares(MUSCLES, "L4").keys() & shares(MUSCLES, "L5").keys()
    assert pressed(page) == ["root:L4", "root:L5"]
    assert search(page) == "?root=L4&root=L5&match=all"


def test_a_muscle_lights_its_roots_with_their_shares(page: Page) -> None:
    shape(page, "muscle:vastus-lateralis")
    assert lit(page, "root") == {"L2": "minor", "L3": "major", "L4": "major"}
    assert set(lit(page, "nerve")) == {"femoral"}
    assert set(lit(page, "path")) == {"P6", "P7", "P8"}
    assert pressed(page) == ["muscle:vastus-lateralis"]


def test_the_band_lights_its_paths_muscles_and_the_roots_l2_to_s2_never_l1(page: Page) -> None:
    shape(page, "band:iliotibial-band")
    assert set(lit(page, "root")) == {"L2", "L3", "L4", "L5", "S1", "S2"}
    assert set(lit(page, "path")) == {f"P{number}" for number in range(1, 15)}
    assert len(lit(page, "insertion")) == 10
    assert "has not been shown" in summary(page)


@pytest.mark.parametrize(
    ("thing", "slot", "kind", "names"),
    [
        ("nerve:superior-gluteal", "spine", "root", {"L4", "L5", "S1"}),
        ("nerve:superior-gluteal", "spine", "muscle", {"gluteus-medius", "gluteus-minimus", "tensor-fasciae-latae"}),
        ("nerve:femoral", "thigh", "root", {"L2", "L3", "L4"}),
        ("path:P1", "thigh", "muscle", {"tensor-fasciae-latae"}),
        ("path:P6", "section", "muscle", {"vastus-lateralis"}),
        ("insertion:gerdy-tubercle", "thigh", "path", {"P1", "P2"}),
        ("insertion:linea-aspera", "section", "path", {"P4", "P8", "P9", "P10"}),
        ("bone:vertebra-L5", "spine", "root", {"L5"}),
    ],
)
def test_every_kind_of_shape_lights_what_belongs_to_it(
    visit: Open, thing: str, slot: str, kind: str, names: set[str]
) -> None:
    page = visit("?level=50")
    shape(page, thing, slot)
    assert set(lit(page, kind)) == names
    assert pressed(page) == [thing]


def test_tendons_stand_back_with_the_muscles_that_are_not_reached(visit: Open) -> None:
    page = visit("?muscle=gluteus-maximus&plate=posterior", color_scheme="dark")
    strength = "all => all.map((tendon) => parseFloat(getComputedStyle(tendon).fillOpacity))"
    tendons = '[data-slot="thigh"] .s{} > [fill^="url"]'
    still = page.eval_on_selector_all(tendons.format(":not([data-lit])"), strength)
    reached = page.eval_on_selector_all(tendons.format("[data-lit]"), strength)
    assert len(still) > 5
    assert max(still) < 0.5
    assert set(reached) == {1}


def test_picking_again_lets_go(page: Page) -> None:
    root(page, "S1")
    assert page.locator("[data-active]").count() == 1
    root(page, "S1")
    assert page.locator("[data-active], [data-lit]").count() == 0
    assert search(page) == ""


@pytest.mark.parametrize("way", ["Escape", "#clear"])
def test_escape_and_clear_let_everything_go(page: Page, way: str) -> None:
    root(page, "L3")
    root(page, "S2")
    page.keyboard.press(way) if way == "Escape" else page.click(way)
    assert pressed(page) == []
    assert page.locator("[data-lit]").count() == 0


def test_a_muscle_takes_the_place_of_a_root_and_shift_adds_it(page: Page) -> None:
    root(page, "L5")
    page.click('#muscles [data-id="muscle:gracilis"] button.muscle')
    assert pressed(page) == ["muscle:gracilis"]
    page.click('.rootbar [data-id="root:L5"]', modifiers=["Shift"])
    assert pressed(page) == ["muscle:gracilis", "root:L5"]


def test_a_row_is_as_clickable_as_a_shape(page: Page) -> None:
    page.click('#muscles tr[data-id="muscle:sartorius"] td[data-key="group"]')
    assert pressed(page) == ["muscle:sartorius"]


def test_the_chain_shows_the_lit_muscles_from_root_to_insertion(page: Page) -> None:
    root(page, "L3")
    page.wait_for_selector(".link:visible")
    shown = page.locator(".link:visible .muscle").all_inner_texts()
    assert set(shown) == {
        page.evaluate("(id) => dash_clientside.page.book.things[id].name", f"muscle:{name}")
        for name in shares(MUSCLES, "L3")
    }
    chain = page.locator('.link[data-id="muscle:vastus-lateralis"]')
    assert {"L3", "Femoral nerve", "Vastus lateralis", "P7", "Patella (iliopatellar band)"} <= {
        text.split("\n")[0] for text in chain.locator("button").all_inner_texts()
    }


def test_the_light_needs_no_server(visit: Open) -> None:
    page = visit(wait="performance.getEntriesByName('takeaway').length > 0")  # the last thing fetched in idle time
    page.wait_for_load_state("networkidle")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for name in MUSCLES:
        root(page, name)
    page.wait_for_load_state("networkidle")
    assert not asked


def test_marks_stand_at_the_start_and_the_end_of_the_light(page: Page) -> None:
    page.evaluate("performance.clearMarks()")
    root(page, "L4")
    marks = page.evaluate("performance.getEntriesByType('mark').map((mark) => mark.name)")
    assert [name for name in marks if name in ("gesture", "painted")] == ["gesture", "painted"]  # idle work has its own


HITS = """(slot) => {
    const frame = document.querySelector(`[data-slot="${slot}"]`);
    const box = frame.getBoundingClientRect();
    const hit = new Set();
    for (let x = box.left; x < box.right; x += 4) {
        for (let y = box.top; y < Math.min(box.bottom, innerHeight); y += 4) {
            const id = document.elementFromPoint(x, y)?.closest("[data-id]")?.dataset.id;
            if (id) hit.add(id);
        }
    }
    return [[...frame.querySelectorAll(".s[data-id][role]:not(.thin)")].map((one) => one.dataset.id), [...hit]];
}"""


def test_a_real_pointer_can_hit_every_solid_part_on_one_plate_or_another(visit: Open, atlas: Atlas) -> None:
    """Lines over a muscle, and the muscles over it, must not make it unreachable everywhere."""
    page = visit("?level=50")
    drawn: set[str] = set()
    hit: set[str] = set()
    views = atlas["views"]
    for view, slot in views[views["id"] != "solid"][["id", "slot"]].to_numpy():
        if slot != "section":
            page.evaluate(
                "(view) => dash_clientside.plates.show({...dash_clientside.plates.wanted("
                "dash_clientside.page.state), ...view})",
                {slot: view},
            )
            page.wait_for_selector(f'[data-view="{view}"] > svg')
        solid, found = page.evaluate(HITS, slot)
        drawn, hit = drawn | set(solid), hit | set(found)
    assert len(drawn) > 50
    assert not drawn - hit
