"""Every way the page is used, under its policy: nothing is blocked, asked of another host, or kept unsaid."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.conftest import Served
from tests.browser.reader import app
from tests.browser.test_headers import FULL, WATCH
from tests.browser.test_lesson_drop import DROP, ROOTS
from tests.conftest import HOME

PATH = "courses/knee/"
KEPT = "[...Object.keys(localStorage), ...Object.keys(sessionStorage)]"
NAMES = ("theme", "lesson", "quiz-", "teacher")


@pytest.fixture(scope="module")
def under() -> Iterator[str]:
    served = Served(app(HOME / "assets", PATH))
    yield f"{served.address}{PATH}"
    served.stop()


class Watched:
    """A browser whose windows all tell what their policy refused and what they asked for."""

    def __init__(self, context: BrowserContext, home: str) -> None:
        self.context, self.home, self.wrongs = context, home, list[str]()
        context.add_init_script(WATCH)
        context.on("page", self.watch)
        context.on("request", lambda one: self.foreign(one.url))

    def watch(self, page: Page) -> None:
        page.on("console", lambda said: self.wrongs.append(said.text) if said.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: self.wrongs.append(str(error)))

    def foreign(self, address: str) -> None:
        if not address.startswith((self.home, "data:", "blob:", "about:")):
            self.wrongs.append(address)

    def open(self, query: str, shown: str) -> Page:
        """A window with something in it."""
        page = self.context.new_page()
        page.set_default_timeout(120_000)  # what the server makes for the first time takes it a while
        page.goto(self.home + query)
        page.locator(shown).first.wait_for()
        return page

    def end(self) -> None:
        """Nothing was refused, nothing left our host, nothing is kept but what the page says."""
        for page in self.context.pages:
            assert page.evaluate("window.violations ?? []") == []
            assert not [name for name in page.evaluate(KEPT) if not name.startswith(NAMES)]
        assert self.context.cookies() == []
        self.context.close()
        assert self.wrongs == []


@pytest.fixture
def watched(browser: Browser, under: str) -> Iterator[Watched]:
    context = browser.new_context(viewport={"width": 1440, "height": 900}, service_workers="allow")
    watched = Watched(context, under)
    yield watched
    watched.end()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_presenter_mode_and_the_teachers_window(watched: Watched, theme: str) -> None:
    page = watched.open(f"?lesson=canary&step=1&present={theme}", "#present .next")
    page.keyboard.press("ArrowRight")
    page.wait_for_url("**step=2**")
    for key in ("b", "b", "p", "m", "?"):
        page.keyboard.press(key)
    page.keyboard.press("Escape")
    with page.expect_popup() as window:
        page.keyboard.press("t")
    window.value.locator(".here h1").wait_for()


def test_a_quiz_and_a_poll(watched: Watched) -> None:
    page = watched.open("?panel=quiz&quiz=nerve&seed=7", "#quiz-choices li")
    page.locator("[data-answer]").first.click()
    page.locator(":is(.outcome, [data-deed=check])").first.wait_for()
    watched.open("?quiz=claim&seed=7&poll=1", "#poll[open]")


def test_pictures_are_taken_away(watched: Watched, tmp_path: Path) -> None:
    page = watched.open("?root=L4&root=L5", FULL)
    page.locator("#takeaway > summary").click()
    for kind in ("svg", "png"):
        with page.expect_download() as saved:
            page.locator(f"[data-take={kind}]").click()
        saved.value.save_as(tmp_path / f"view.{kind}")
        assert (tmp_path / f"view.{kind}").stat().st_size > 10_000
    page.locator("[data-take=code]").click()
    page.locator("#code-box[open]").wait_for()


def test_paper_a_course_page_and_languages(watched: Watched) -> None:
    watched.open("handout/canary", "h1")
    watched.open("?root=L5&embed=1", ".origin a")
    page = watched.open("?root=L5&lang=de&names=latin", "html[lang=de]")
    page.locator('[data-set="lang=es"]').click()
    page.locator("html[lang=es]").wait_for()
    page.emulate_media(media="print")
    page.pdf()


def test_a_lesson_of_ones_own(watched: Watched) -> None:
    page = watched.open("?panel=lessons", "#lessons .shelved li")
    page.evaluate(DROP, [ROOTS.name, ROOTS.read_text()])
    page.wait_for_url("**lesson=own&step=1**")
    page.reload()
    page.locator("#lessons .card").wait_for()


def test_with_a_worker_that_keeps_the_page(browser: Browser, under: str) -> None:
    context = browser.new_context(service_workers="allow")
    watched = Watched(context, under)
    page = watched.open("", ".plate")
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.reload()
    page.locator(FULL).wait_for()
    watched.end()
