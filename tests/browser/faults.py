"""What the tests of faults share: pages on which a request may fail, and nothing else may be said."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import parse_qsl

from playwright.sync_api import Browser, ConsoleMessage, Page, Route

from tests.browser.conftest import SETTLED
from tests.browser.look import ADDRESS

FAILED = "Failed to load resource"  # the browser says so itself of a request that failed
SHOWN = """() => {
    const {address, lesson, page} = dash_clientside;
    return address.write(lesson.brief(page.state), page.book.address);
}"""
LIT = """() => Object.fromEntries([...document.querySelectorAll(".plate [data-id][role], .rootbar [data-id]")]
    .map((one) => [one.dataset.id, one.dataset.lit ?? ""]))"""
WANTED = f"""() => {{
    const {{address, page, selection}} = dash_clientside;
    const {{state}} = address.read({ADDRESS}.slice(1), page.book.address);
    return Object.fromEntries(selection.light(state.picked, state.settings.match, page.reach, page.shares));
}}"""


Answer = Callable[[Route], object]


@contextmanager
def spoiled(page: Page, which: str, answer: Answer) -> Iterator[None]:
    """Some requests are answered otherwise, and as they should be from the end of this on.

    The route itself stays: when Chromium lets go of its last one, whatever is on its way may never be answered.
    """
    over: list[bool] = []
    page.route(which, lambda route: route.continue_() if over else answer(route))
    yield
    over.append(True)


@contextmanager
def opened(browser: Browser, address: str, wait: str = SETTLED, **context: object) -> Iterator[Page]:
    """A page that may lack something, but says nothing in the console beside the requests that failed."""
    options = {"viewport": {"width": 1440, "height": 900}, "bypass_csp": True, "service_workers": "block", **context}
    page = browser.new_context(**options).new_page()  # type: ignore[arg-type]
    wrongs = listen(page)
    try:
        page.goto(address)
        page.wait_for_function(wait)
        yield page
    finally:
        page.context.close()
    assert not wrongs


def listen(page: Page) -> list[str]:
    """Whatever is wrong on a page from now on."""
    wrongs: list[str] = []

    def heard(message: ConsoleMessage) -> None:
        if message.type == "error" and not message.text.startswith(FAILED):
            wrongs.append(message.text)

    page.on("console", heard)
    page.on("pageerror", lambda error: wrongs.append(str(error)))
    return wrongs


def open_panel(page: Page, name: str) -> str:
    """Choose a panel beside the plates; its words."""
    page.click(f'[data-set="panel={name}"]')
    return page.inner_text(f'.body[data-panel="{name}"]')


def agrees(page: Page) -> None:
    """The address says what is shown, and what it says is what is lit."""
    assert parse_qsl(page.evaluate(ADDRESS).lstrip("?")) == parse_qsl(page.evaluate(SHOWN).lstrip("?"))
    wanted = page.evaluate(WANTED)
    lit = page.evaluate(LIT)
    assert lit == {thing: wanted.get(thing, "") for thing in lit}, json.dumps(wanted)
