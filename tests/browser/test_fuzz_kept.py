"""What a browser kept may be anything: the page opens, says nothing wrong, lights, and every feature goes on."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from random import Random

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import STAGED, link
from tests.browser.look import lit, root
from tests.browser.quizzes import right_by_keys
from tests.browser.test_lesson_drop import ROOTS, drop
from tests.fuzz.conftest import FULL
from tests.fuzz.kept import spoiled

pytestmark = pytest.mark.server  # lessons of one's own are read by it

Kept = dict[str, dict[str, str]]
Visit = Callable[[Kept, str], Page]
READ = """() => Object.fromEntries(["localStorage", "sessionStorage"].map((name) => [name, {...window[name]}]))"""
LEAVE = """if (!sessionStorage.getItem("left")) {
    const all = KEPT;
    for (const name in all) for (const key of Object.keys(all[name])) window[name].setItem(key, all[name][key]);
    sessionStorage.setItem("left", "yes");
}"""
TIMES = range(60 if FULL else 1)
COLUMNS = 8


@pytest.fixture(scope="module")
def kept(browser: Browser, site: str) -> Kept:
    """What the page wrote while somebody really used it."""
    page = browser.new_context(viewport={"width": 1440, "height": 900}, bypass_csp=True).new_page()
    page.set_default_timeout(90_000)
    page.goto(link(site, "?panel=lessons"))
    page.wait_for_function(STAGED)
    page.click("#theme")
    drop(page, ROOTS)
    expect(page.locator("#lessons .card")).to_contain_text("From the spine to the band", timeout=60_000)
    page.keyboard.press("F5")
    for key in "mt":
        page.keyboard.press(key)
    page.keyboard.press("Escape")
    page.goto(link(site, "?quiz=nerve"))
    page.wait_for_selector("#quiz-choices li")
    for _ in range(3):
        right_by_keys(page)
        page.keyboard.press("n")
    found: Kept = page.evaluate(READ)
    page.context.close()
    return found


@pytest.fixture
def visited(browser: Browser, site: str) -> Iterator[Visit]:
    """The page as a browser opens it that kept this; it may not complain."""
    page = browser.new_context(viewport={"width": 1440, "height": 900}, bypass_csp=True).new_page()
    page.set_default_timeout(90_000)
    wrongs: list[str] = []
    page.on("console", lambda message: wrongs.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: wrongs.append(str(error)))

    def visit(kept: Kept, query: str) -> Page:
        page.add_init_script(LEAVE.replace("KEPT", json.dumps(kept)))
        page.goto(site + query)
        page.wait_for_function(STAGED)
        theme = kept["localStorage"].get("theme")
        assert page.get_attribute("html", "data-theme") == (theme if theme in ("dark", "light") else "light")
        return page

    yield visit
    page.context.close()
    assert not wrongs


def lights(page: Page) -> None:
    """A click on a root lights its muscles; the theme turns."""
    root(page, "L5")
    assert lit(page, "muscle")["gluteus-medius"] == "major"
    before = page.get_attribute("html", "data-theme")
    page.click("#theme")
    assert {before, page.get_attribute("html", "data-theme")} == {"dark", "light"}


def test_the_page_keeps_what_the_tests_spoil(kept: Kept) -> None:
    assert {*kept["localStorage"]} == {"theme", "lesson-motion", "quiz-boxes", "quiz-log"}
    assert {*kept["sessionStorage"]} == {"lesson", "teacher", "teacher-began", "quiz-round"}


@pytest.mark.parametrize("number", TIMES)
def test_a_lesson_of_ones_own_is_whole_or_not_there(visited: Visit, kept: Kept, number: int) -> None:
    made = spoiled(Random(number), kept, ["lesson", "lesson", "teacher-began"])
    page = visited(made, "?lesson=own&step=2")
    same = made["sessionStorage"].get("lesson") == kept["sessionStorage"]["lesson"]
    if page.evaluate("dash_clientside.page.state.settings.lesson") != "own":
        assert not same
        assert "lesson=own" in page.inner_text("#note")
        page.click('.panels [data-set="panel=lessons"]')
        page.get_by_role("button", name="The canary story").click()
    expect(page.locator("#lessons .card [data-part=title]")).to_have_text(re.compile(r"\w"))
    shown = page.locator("#lessons .card")
    for part in (shown, page.locator("#lessons .count").first):
        assert not re.search(r"undefined|NaN|\[object", part.inner_text())
    with page.expect_popup() as found:
        page.click('#lessons [data-turn="teacher"]')
    assert re.fullmatch(r"\d{1,4}:[0-5]\d", found.value.inner_text("[data-part=elapsed]"))
    assert int(found.value.inner_text("[data-part=elapsed]").split(":")[0]) < 24 * 60
    for _ in range(3):
        page.click('#lessons [data-turn="next"]')
        for ask in shown.locator("[data-about]").all():
            ask.click()
            expect(page.locator("#about-title")).to_have_text(re.compile(r"\w"))
            page.click("#unask")
    lights(page)


@pytest.mark.parametrize("number", TIMES)
def test_the_quiz_goes_on(visited: Visit, kept: Kept, number: int) -> None:
    made = spoiled(Random(1000 + number), kept, ["quiz-round", "quiz-round", "quiz-boxes", "quiz-log"])
    page = visited(made, "?quiz=nerve" + ("&seed=5" if number % 4 == 3 else ""))
    page.wait_for_selector("#quiz-choices li, #quiz-result")
    if page.locator("#quiz-result").count():
        page.locator('[data-deed="again"]').click()
    asked = int(re.findall(r"\d+", page.inner_text(".pace small"))[0])
    right_by_keys(page)
    page.reload()
    page.wait_for_selector("#quiz-choices li, #quiz-result")
    if page.locator("#quiz-choices li").count():
        assert int(re.findall(r"\d+", page.inner_text(".pace small"))[0]) == asked + 1
    page.click('[data-deed="stop"]')
    assert re.fullmatch(r".*\d+ due today, \d+ later.*", page.inner_text("#quiz-due"))
    with page.expect_download() as waiting:
        page.click('[data-deed="csv"]')
    rows = list(csv.reader(io.StringIO(waiting.value.path().read_text(encoding="utf-8"))))
    assert {len(row) for row in rows} == {COLUMNS}
    assert {row[5] for row in rows[1:]} <= {"correct", "wrong"}
    assert len(rows) > 1
    lights(page)
