"""After the first visit the page needs no server: it is stopped for real, and everything still works."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import SETTLED
from tests.browser.reader import Reader, kept
from tests.browser.test_headers import OPEN

SECTION = '.plate[data-view="section-{}"] > svg'
PANELS = OPEN | {"lessons": ".shelved li >> nth=0", "quiz": "#quiz-set:not(:empty)"}


@pytest.fixture
def reader(browser: Browser) -> Iterator[Reader]:
    with Reader(browser) as reader:
        yield reader


def test_a_reload_and_a_deep_link_in_a_new_window_need_no_server(reader: Reader) -> None:
    page = reader.ready()
    reader.leave()
    page.reload()
    page.wait_for_function(SETTLED)
    other = reader.open("?root=L5&level=50")
    other.locator(SECTION.format(50)).wait_for()
    expect(other.locator("#summary")).to_contain_text("L5")


def test_every_panel_the_3d_view_and_a_section_never_seen_need_no_server(reader: Reader) -> None:
    page = reader.ready()
    reader.leave()
    for panel, shown in PANELS.items():
        page.locator(f'.panels [data-set="panel={panel}"]').click()
        page.locator(shown).wait_for()
    page.locator('.quiz [data-set="quiz=nerve"]').click()
    page.locator("#quiz-choices li >> nth=0").wait_for()
    page.locator('.panels [data-set="panel="]').click()
    page.locator('[data-set="plate=solid"]').click()
    page.locator('[data-view="solid"] canvas').wait_for()
    page.goto(f"{reader.home}?level=35&lang=de&plate=stance")
    page.locator(SECTION.format(35)).wait_for()
    page.locator('.plate[data-view="stance"][data-detail="full"] > svg').wait_for()
    page.locator('html[lang="de"]').wait_for()


def test_two_windows_share_what_is_kept(reader: Reader) -> None:
    one, other = reader.ready(), reader.ready("?root=L4")
    reader.leave()
    for page in (one, other):
        page.reload()
        page.wait_for_function(SETTLED)
    assert len(kept(one)) == 1


def test_nothing_is_kept_but_the_page_and_what_it_is_made_of(reader: Reader) -> None:
    page = reader.ready()
    before = kept(page)
    page.reload()
    for address in ("assets/0123456789ab/nothing.svg", "facts/nothing.json", "sources.bib", "handout/canary", "health"):
        page.evaluate("(address) => fetch(address).then((answer) => answer.text())", address)
    page.evaluate("fetch('lesson', {method: 'POST', body: 'no lesson'}).then((answer) => answer.text())")
    assert kept(page) == before
    assert not [name for names in before.values() for name in names if name.endswith((".bib", ".ris", ".csv", "sw.js"))]
    reader.wrongs = [wrong for wrong in reader.wrongs if "404" not in wrong and "400" not in wrong]  # asked for here
