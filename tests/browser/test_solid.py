"""The 3D view: loaded when it is opened, lit and picked like every plate, by hand and by keyboard."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Playwright, expect

from tests.browser.conftest import FLAGS, STAGED, Open, executable, link
from tests.browser.look import asked, lit, pressed, root, search, summary
from tests.conftest import HOME
from tests.witness import MUSCLES, shares

GL = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"]
VIEW = '[data-slot="thigh"] .solid'
FILES = sorted((HOME / "assets/solid").glob("*.js"))
PARTS = {"solid/", "three/", "body.bin"}
# A place where a part is seen, in pixels of the window.
PLACE = """(thing) => {
    const {x, y} = dash_clientside.solid.shown().seen[thing];
    const box = document.querySelector(".solid canvas").getBoundingClientRect();
    const mirrored = document.getElementById("page").dataset.side === "left";
    return [box.left + (mirrored ? 1 - x : x) * box.width, box.top + y * box.height];
}"""


@pytest.fixture(scope="module")
def browser(play: Playwright) -> Iterator[Browser]:
    """The same Chromium, drawing in three dimensions by software."""
    path = executable()
    if not path:
        pytest.skip("no Chromium found")
    flags = [flag for flag in FLAGS if flag != "--disable-gpu"]
    browser = play.chromium.launch(executable_path=path, args=[*flags, *GL])
    yield browser
    browser.close()


@pytest.fixture
def solid(visit: Open) -> Page:
    return visit("?plate=solid")


def shown(page: Page) -> dict[str, Any]:
    """What the view says it shows."""
    found: dict[str, Any] = page.evaluate("dash_clientside.solid.shown()")
    return found


def click(page: Page, thing: str) -> None:
    """Click where a part is seen."""
    x, y = page.evaluate(PLACE, thing)
    page.mouse.click(x, y)


def tool(page: Page, words: str) -> None:
    page.locator(VIEW).get_by_role("button", name=words, exact=True).click()


def look(page: Page, name: str) -> None:
    page.click(f'{VIEW} [data-look="{name}"]')
    page.wait_for_function("(name) => dash_clientside.solid.shown().look === name", arg=name)


@pytest.mark.wire
def test_nothing_of_it_is_fetched_before_it_is_opened(visit: Open) -> None:
    page = visit()
    page.wait_for_load_state("networkidle")
    assert not [part for part in PARTS if asked(page, part)]
    page.click('[data-set="plate=solid"]')
    page.wait_for_selector(f"{VIEW} canvas")
    assert all(asked(page, part) for part in PARTS)


def test_it_stands_in_the_address_and_gives_the_frame_back(solid: Page) -> None:
    assert search(solid) == "?plate=solid"
    solid.click('[data-set="plate=posterior"]')
    solid.wait_for_selector('[data-slot="thigh"] > svg')
    assert not solid.locator(VIEW).count()
    solid.go_back()
    solid.wait_for_selector(f"{VIEW} canvas")


def test_the_body_is_whole_and_light(solid: Page) -> None:
    view = shown(solid)
    assert view["triangles"] <= 60_000
    things = {part.get_attribute("data-id") for part in solid.locator(f"{VIEW} .part").all()}
    assert {f"muscle:{name}" for root in MUSCLES for name in shares(MUSCLES, root)} <= things
    assert {f"root:{name}" for name in MUSCLES} | {"band:iliotibial-band", "bone:femur", "nerve:sciatic"} <= things
    assert len([thing for thing in things if str(thing).startswith("path:")]) == 14


@pytest.mark.parametrize("name", ["L3", "L5"])
def test_a_root_lights_in_it_what_it_lights_on_the_plates(solid: Page, name: str) -> None:
    root(solid, name)
    found = shown(solid)["lit"]
    muscles = {thing.split(":")[1]: share for thing, share in found.items() if thing.startswith("muscle:")}
    assert muscles == shares(MUSCLES, name)


def test_a_click_on_a_part_picks_it_and_a_second_lets_it_go(solid: Page) -> None:
    click(solid, "muscle:gluteus-maximus")
    assert pressed(solid) == ["muscle:gluteus-maximus"]
    assert summary(solid).startswith("Gluteus maximus")
    assert lit(solid, "root").keys() == {"L5", "S1", "S2"}
    click(solid, "muscle:gluteus-maximus")
    assert pressed(solid) == []


def test_the_camera_stays_where_it_is_when_something_is_picked(solid: Page) -> None:
    solid.focus(f"{VIEW} canvas")
    for key in ("ArrowLeft", "ArrowLeft", "ArrowDown", "+"):
        solid.keyboard.press(key)
    before = shown(solid)["camera"]
    root(solid, "L4")
    click(solid, "muscle:vastus-lateralis")
    assert shown(solid)["camera"] == before


def test_it_turns_by_drag_and_by_keys_and_comes_back(solid: Page) -> None:
    home = shown(solid)["camera"]
    box = solid.locator(f"{VIEW} canvas").bounding_box()
    assert box
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    solid.mouse.move(x, y)
    solid.mouse.down()
    solid.mouse.move(x + 80, y + 20, steps=4)
    solid.mouse.up()
    assert shown(solid)["camera"] != home
    assert pressed(solid) == []
    solid.focus(f"{VIEW} canvas")
    solid.keyboard.press("0")
    assert shown(solid)["camera"] == home
    solid.mouse.wheel(0, -120)
    assert shown(solid)["camera"][2] < home[2]
    tool(solid, "Back to the start (0)")
    assert shown(solid)["camera"] == home


def test_it_looks_from_where_the_plates_look_under_the_same_names(solid: Page) -> None:
    looks = {one.get_attribute("data-look"): one.inner_text() for one in solid.locator("[data-look]").all()}
    assert looks["posterior"] == solid.inner_text('[data-set="plate=posterior"]')
    assert "spine-posterior" in looks
    assert "muscle:semitendinosus" not in shown(solid)["seen"] or shown(solid)["look"] == "lateral"
    look(solid, "posterior")
    expect(solid.locator('[data-look="posterior"]')).to_have_attribute("aria-pressed", "true")
    assert "muscle:semitendinosus" in shown(solid)["seen"]


def test_the_list_picks_without_a_mouse(solid: Page) -> None:
    parts = solid.locator(f'{VIEW} .part[tabindex="0"]')
    assert parts.count() == 1
    parts.focus()
    solid.keyboard.press("ArrowRight")
    thing = solid.evaluate("document.activeElement.dataset.id")
    solid.keyboard.press("Enter")
    assert pressed(solid) == [thing]
    assert shown(solid)["lit"][thing] == "on"
    assert solid.evaluate("document.activeElement.dataset.id") == thing


def test_hidden_layers_and_peeled_parts_are_gone(visit: Open) -> None:
    page = visit("?plate=solid&hide=fascia")
    seen = shown(page)["seen"]
    assert "band:iliotibial-band" not in seen
    assert not page.locator(f'{VIEW} [data-id="band:iliotibial-band"]').is_visible()
    x, y = page.evaluate(PLACE, "muscle:gluteus-maximus")
    page.keyboard.down("Alt")
    page.mouse.click(x, y)
    page.keyboard.up("Alt")
    assert "muscle:gluteus-maximus" not in shown(page)["seen"]
    assert "peel=" in search(page)


def test_the_cut_lies_at_the_level_and_follows_it(visit: Open) -> None:
    page = visit("?plate=solid&level=40")
    assert shown(page)["cut"] is None
    assert page.locator(f"{VIEW} polygon").count() == 1
    tool(page, "Cut at the level")
    low = shown(page)["cut"]["z"]
    page.focus("#level")
    page.keyboard.press("ArrowUp")
    assert shown(page)["cut"]["z"] == pytest.approx(low + 413 * 0.05)
    assert "muscle:gluteus-maximus" not in shown(page)["seen"]
    tool(page, "Cut at the level")
    assert shown(page)["cut"] is None


def test_the_section_look_shows_the_muscles_from_below(visit: Open) -> None:
    page = visit("?plate=solid&level=50")
    look(page, "section")
    assert shown(page)["cut"]["side"] == -1
    cut = ["bone:femur", "muscle:vastus-intermedius", "muscle:vastus-lateralis"]
    page.wait_for_function("(cut) => cut.every((thing) => thing in dash_clientside.solid.shown().seen)", arg=cut)


def test_the_left_side_is_the_mirror_and_picks_the_same(visit: Open) -> None:
    page = visit("?plate=solid&side=left")
    look(page, "posterior")
    click(page, "muscle:semitendinosus")
    assert pressed(page) == ["muscle:semitendinosus"]
    assert page.locator(f"{VIEW} .naming .tag").first.evaluate("(tag) => getComputedStyle(tag).transform") == "none"


def test_lit_parts_are_named_beside_the_body(solid: Page) -> None:
    root(solid, "L5")
    solid.wait_for_function("document.querySelector('.naming .tag.muscle')")
    assert "Gluteus maximus" in solid.locator(f"{VIEW} .naming .tag").all_inner_texts()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("query", ["?plate=solid", "?plate=solid&root=L5&level=50"])
def test_axe_finds_nothing_in_it(visit: Open, theme: str, query: str) -> None:
    page = visit(query, color_scheme=theme)
    found = Axe().run(page).response["violations"]
    assert not [(one["id"], [node["target"] for node in one["nodes"]][:4]) for one in found]


def test_the_canvas_has_a_name_a_description_and_the_focus(solid: Page) -> None:
    canvas = solid.locator(f"{VIEW} canvas")
    assert canvas.get_attribute("aria-label")
    assert "arrow keys" in solid.locator(f"#{canvas.get_attribute('aria-describedby')}").inner_text()
    assert canvas.get_attribute("tabindex") == "0"


def test_a_sentence_stands_where_webgl_is_missing_and_the_list_still_works(play: Playwright, site: str) -> None:
    browser = play.chromium.launch(executable_path=executable(), args=[*FLAGS, "--disable-3d-apis"])
    page = browser.new_page(bypass_csp=True)
    page.goto(link(site, "?plate=solid"))
    page.wait_for_function(STAGED)
    assert page.locator(f"{VIEW} .missing").is_visible()
    assert "cannot show" in page.inner_text(f"{VIEW} .missing")
    said, part = (page.locator(f"{VIEW} {one}").first.bounding_box() for one in (".missing", ".part"))
    assert said
    assert part
    assert said["y"] + said["height"] <= part["y"]
    page.click(f'{VIEW} [data-id="muscle:sartorius"]')
    assert pressed(page) == ["muscle:sartorius"]
    browser.close()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_file_of_it_is_short_names_no_part_and_asks_no_other_host(file: Any) -> None:
    text = file.read_text()
    assert len(text.splitlines()) <= 150
    assert not re.search(r"https?://(?!www\.w3\.org)|(muscle|nerve|bone|root|path):[a-zA-Z]", text)
