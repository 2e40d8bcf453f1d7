"""What the last row can read: no text under a fiftieth of the height, nothing cut off, no name over another."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import Open
from tests.browser.lectern import fonts, middles, overlaps, reach

SIZES = [(1920, 1080), (1024, 768)]
LEAST = 1 / 50


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("lesson", ["canary", "roots", "lesion"])
def test_present_sizes(visit: Open, lesson: str, width: int, height: int) -> None:
    page = visit(
        f"?lesson={lesson}&present=light", viewport={"width": width, "height": height}, reduced_motion="reduce"
    )
    total = page.evaluate("dash_clientside.lesson.current().total")
    for number in range(1, total + 1):
        page.evaluate("(number) => dash_clientside.lesson.go(number)", number)
        reach(page, number)
        page.evaluate("dash_clientside.lessons.answer()")
        page.wait_for_load_state("networkidle")
        page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        small = [(text, size) for text, size in fonts(page) if size < LEAST - 1e-4]
        assert not small, (number, small)
        assert not overlaps(page), number
        assert page.evaluate(
            "(() => { const one = document.querySelector('.words');"
            "return one.scrollHeight <= one.clientHeight + 1; })()"
        ), number
        assert page.locator("#present .next").evaluate("(one) => one.getBoundingClientRect().bottom <= innerHeight")


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("step", [2, 10, 16])
def test_axe_finds_nothing_in_the_presentation(visit: Open, mode: str, step: int) -> None:
    page = visit(f"?lesson=canary&step={step}&present={mode}", viewport={"width": 1920, "height": 1080})
    page.click("#present summary")
    found = Axe().run(page).response["violations"]
    assert not [(one["id"], [node["target"] for node in one["nodes"]][:4]) for one in found]


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("step", [10, 11])
def test_no_name_stands_on_another_muscle_that_is_lit(visit: Open, step: int, width: int, height: int) -> None:
    page = visit(f"?lesson=canary&step={step}&present=light", viewport={"width": width, "height": height})
    page.wait_for_function("document.querySelectorAll('.section .tag').length > 1")
    assert {name for name, _ in middles(page)} >= {"band:iliotibial-band", "muscle:vastus-lateralis"}
    assert not [(name, under) for name, under in middles(page) if under not in (None, name)]
