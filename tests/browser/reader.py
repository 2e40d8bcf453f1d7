"""Somebody who reads the page in several windows of one browser, at a server that can go and come back."""

from pathlib import Path
from typing import Self

from dash import Dash
from playwright.sync_api import Browser, Page

from app import create
from tests.browser.conftest import Served
from tests.conftest import HOME

SLOW = 180_000  # ms: a server just started makes its tables first, and sends all of it
READY = "performance.getEntriesByName('offline').length > 0"
KEPT = """async () => Object.fromEntries(await Promise.all((await caches.keys()).map(async (name) => {
    const requests = await (await caches.open(name)).keys();
    return [name, requests.map(({url}) => new URL(url).pathname)];
})))"""
UNTIL = """async () => {
    for (const end = Date.now() + 180000; Date.now() < end; await new Promise((done) => setTimeout(done, 100))) {
        const worker = await navigator.serviceWorker.getRegistration();
        const names = await caches.keys();
        if (CONDITION) return;
    }
    throw new Error("It never came true.");
}"""


APPS: dict[tuple[Path, str], Dash] = {}  # with their tables, once they were asked for


def app(assets: Path, path: str) -> Dash:
    """The page with these assets at this path, made once."""
    if (assets, path) not in APPS:
        APPS[assets, path] = create(assets=assets, prefix=f"/{path}")
    return APPS[assets, path]


class Reader:
    """Keeps what goes wrong in any window; at the end nothing may have."""

    def __init__(self, browser: Browser, path: str = "courses/knee/", **context: object) -> None:
        self.path = path
        self.served = self.serve()
        self.port = self.served.server.port
        self.home = self.served.address + path
        self.wrongs: list[str] = []
        options = {"viewport": {"width": 1440, "height": 900}, "bypass_csp": True, "service_workers": "allow"}
        self.context = browser.new_context(**options | context)  # type: ignore[arg-type]

    def serve(self, assets: Path = HOME / "assets", port: int = 0) -> Served:
        """A server of the page."""
        return Served(app(assets, self.path), port=port)

    def leave(self) -> None:
        """The server is gone."""
        self.served.stop()

    def renew(self, assets: Path = HOME / "assets") -> None:
        """The server is there again, perhaps with other assets."""
        self.served.stop()
        self.served = self.serve(assets, self.port)

    def open(self, query: str = "") -> Page:
        """A new window."""
        page = self.context.new_page()
        page.on("console", lambda message: self.wrongs.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: self.wrongs.append(str(error)))
        page.goto(self.home + query)
        return page

    def ready(self, query: str = "") -> Page:
        """A new window, and the worker has all it needs."""
        page = self.open(query)
        page.wait_for_function(READY, timeout=SLOW)
        return page

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.context.close()
        self.served.stop()
        assert not self.wrongs, self.wrongs


def until(page: Page, condition: str) -> None:
    """Wait for something to be true of the `worker` and the `names` of the caches; the page has no event for it."""
    page.evaluate(UNTIL.replace("CONDITION", condition))


def kept(page: Page) -> dict[str, list[str]]:
    """The addresses of each cache."""
    found: dict[str, list[str]] = page.evaluate(KEPT)
    return found
