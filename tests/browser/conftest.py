"""A real server and a real Chromium; a page fails its test on a console error or a request to another host."""

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from dash import Dash
from playwright.sync_api import Browser, Page, Playwright, sync_playwright
from werkzeug.serving import make_server

from app import create
from tests.copied import copied

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
STAGED = "performance.getEntriesByName('staged').length > 0"
SETTLED = "performance.getEntriesByName('settled').length > 0"
COPY = os.environ.get("COPY", "")  # "folder" or "file": the same tests of a copy
Open = Callable[..., Page]


def executable() -> str | None:
    """The Chromium to drive: the one named, or one that is installed."""
    names = [os.environ.get("CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome"]
    return next(filter(None, map(shutil.which, filter(None, names))), None)


@pytest.fixture(scope="session")
def play() -> Iterator[Playwright]:
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(play: Playwright) -> Iterator[Browser]:
    path = executable()
    if not path:
        reason = "no Chromium found; make test installs one, or name it: CHROMIUM=/path/to/chromium"
        (pytest.fail if os.environ.get("REQUIRE_BROWSER") else pytest.skip)(reason)
    browser = play.chromium.launch(executable_path=path, args=FLAGS)
    block(browser)
    yield browser
    browser.close()


def block(browser: Browser) -> None:
    """No worker keeps the page, unless a test allows it: what is asked for is asked of the server."""
    browser.new_context = partial(browser.new_context, service_workers="block")  # type: ignore[method-assign]
    browser.new_page = partial(browser.new_page, service_workers="block")  # type: ignore[method-assign]


class Served:
    """An app behind a real socket."""

    def __init__(self, app: Dash, port: int = 0) -> None:
        self.server = make_server("127.0.0.1", port, app.server, threaded=True)
        self.address = f"http://127.0.0.1:{self.server.port}/"
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()

    def stop(self) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the page is: served, or a copy of it as files."""
    if COPY:
        with copied(COPY, tmp_path_factory.mktemp("copy")) as address:
            yield address
        return
    served = Served(create())
    yield served.address
    served.stop()


@pytest.fixture
def serve() -> Iterator[Callable[[Path, Path], str]]:
    """Serve another data and assets folder."""
    running: list[Served] = []

    def start(data: Path, assets: Path) -> str:
        running.append(Served(create(data, assets)))
        return running[-1].address

    yield start
    for served in running:
        served.stop()


@pytest.fixture
def visit(browser: Browser, site: str) -> Iterator[Open]:
    """Open the page at an address and wait until the first plates are lit and as fine as they will be."""
    pages: list[tuple[Page, list[str]]] = []

    def open_page(query: str = "", at: str = "", wait: str = SETTLED, **context: object) -> Page:
        # wait_for_function evaluates text, which the page's policy forbids; test_headers.py walks the page under it
        options = {"viewport": {"width": 1440, "height": 900}, "bypass_csp": True, **context}
        page = browser.new_context(**options).new_page()  # type: ignore[arg-type]
        wrongs: list[str] = []
        home = urlsplit(at or site).netloc
        page.on("console", lambda message: wrongs.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: wrongs.append(str(error)))
        page.on("request", lambda request: wrongs.append(request.url) if foreign(request.url, home) else None)
        pages.append((page, wrongs))
        page.goto(at + query if at else link(site, query))
        page.wait_for_function(wait)
        return page

    yield open_page
    for page, wrongs in pages:
        page.context.close()
        assert not wrongs


def link(site: str, query: str) -> str:
    """An address of the page; a page on disk has it behind a #."""
    return site + (query.replace("?", "#", 1) if site.startswith("file:") else query)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Of a copy is asked what the page does; not what its server does, nor of one file what it fetches."""
    if not COPY:
        return
    without = {"server", "wire"} if COPY == "file" else {"server"}
    keep = [item for item in items if "site" in item.fixturenames and not without & marks(item)]  # type: ignore[attr-defined]
    config.hook.pytest_deselected(items=[item for item in items if item not in keep])
    items[:] = keep


def marks(item: pytest.Item) -> set[str]:
    """The names of a test's marks."""
    return {mark.name for mark in item.iter_markers()}


def foreign(address: str, home: str) -> bool:
    """True for a request that leaves our own host."""
    return urlsplit(address).scheme in ("http", "https") and urlsplit(address).netloc != home


@pytest.fixture
def page(visit: Open) -> Page:
    return visit()
