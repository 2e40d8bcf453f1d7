"""A server that is broken, or silent, or has not everything: only what is whole is kept, and shown at need."""

import threading
from collections.abc import Iterator

import pytest
from flask import abort, request
from playwright.sync_api import Browser, expect

from tests.browser.conftest import SETTLED
from tests.browser.reader import READY, SLOW, Reader, app, until
from tests.conftest import HOME

ASSETS, PATH = HOME / "assets", "courses/faulty/"


class Faults:
    """Paths that are refused, a door through which all must go."""

    def __init__(self) -> None:
        self.refused, self.asked, self.door = "no such path", threading.Event(), threading.Event()
        self.door.set()

    def meet(self) -> None:
        self.door.wait()
        if self.refused in request.path:
            self.asked.set()
            abort(502)


@pytest.fixture(scope="module")
def faults() -> Faults:
    faults = Faults()
    app(ASSETS, PATH).server.before_request(faults.meet)
    return faults


@pytest.fixture
def reader(browser: Browser, faults: Faults) -> Iterator[Reader]:
    with Reader(browser, PATH) as reader:
        yield reader
        faults.refused = "no such path"
        faults.door.set()


def test_what_cannot_be_had_whole_is_not_kept_and_the_page_goes_on(reader: Reader, faults: Faults) -> None:
    faults.refused = "stance.svg"
    page = reader.open()
    page.wait_for_function(SETTLED)
    assert faults.asked.wait(SLOW)
    until(page, "!worker")
    page.click('.rootbar [data-id="root:L5"]')
    expect(page.locator("#summary")).to_contain_text("L5")
    faults.refused = "no such path"
    page.reload()
    page.wait_for_function(READY, timeout=SLOW)


def test_a_server_that_is_broken_or_silent_does_not_keep_the_page_away(reader: Reader, faults: Faults) -> None:
    page = reader.ready()
    faults.refused = "/"
    page.reload()
    page.wait_for_function(SETTLED)
    faults.door.clear()
    page.reload()
    page.wait_for_function(SETTLED)
