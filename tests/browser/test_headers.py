"""Every core page under the strict policy, behind a path: no violation is reported, nothing is blocked."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from app import create
from tests.browser.conftest import Served

WATCH = """addEventListener("securitypolicyviolation", (event) => {
    (window.violations ??= []).push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
});"""
FULL = '.plate[data-view="lateral"][data-detail="full"] > svg'
OPEN = {
    "evidence": '.body[data-panel="evidence"]:visible',
    "matrix": "#matrix-plot .main-svg >> nth=0",
    "locate": '.body[data-panel="locate"]:visible',
    "variation": '.body[data-panel="variation"]:visible',
    "tension": "#tension-table td >> nth=0",
    "sources": '.body[data-panel="sources"]:visible',
}


@pytest.fixture(scope="module")
def under() -> Iterator[str]:
    served = Served(create(prefix="/courses/knee/"))
    yield f"{served.address}courses/knee/"
    served.stop()


@pytest.fixture
def strict(browser: Browser, under: str) -> Iterator[Page]:
    """A page that keeps what its policy reports; nothing in it is evaluated before the end."""
    page = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
    wrongs: list[str] = []
    page.on("console", lambda message: wrongs.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: wrongs.append(str(error)))
    page.on(
        "request",
        lambda request: None if request.url.startswith((under, "data:", "blob:")) else wrongs.append(request.url),
    )
    page.add_init_script(WATCH)
    page.goto(f"{under}?root=L5&level=50")
    page.locator(FULL).wait_for()
    yield page
    assert page.evaluate("window.violations ?? []") == []
    page.context.close()
    assert not wrongs


@pytest.mark.parametrize("panel", OPEN)
def test_a_panel_works_under_the_policy(strict: Page, panel: str) -> None:
    strict.locator(f'.panels [data-set="panel={panel}"]').click()
    strict.locator(OPEN[panel]).wait_for()


def test_the_3d_view_works_under_the_policy(strict: Page) -> None:
    strict.locator('[data-set="plate=solid"]').click()
    strict.locator('[data-view="solid"] canvas').wait_for()


def test_the_drawer_works_under_the_policy(strict: Page) -> None:
    strict.locator("#asks .ask").first.click()
    strict.locator("#about-body .ask").first.wait_for()


def test_dark_names_and_skin_work_under_the_policy(strict: Page) -> None:
    strict.locator("#theme").click()
    strict.locator('html[data-theme="dark"]').wait_for()
    strict.locator('[data-set="plate=posterior"]').click()
    strict.locator('[data-view="posterior"][data-detail="full"] > svg').wait_for()


def test_a_forbidden_script_would_be_reported(browser: Browser, under: str) -> None:
    page = browser.new_page()
    page.add_init_script(WATCH)
    page.goto(under)
    page.locator(FULL).wait_for()
    page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'), {textContent: 'window.bad = 1'}))"
    )
    assert page.evaluate("window.bad") is None
    assert page.evaluate("window.violations.length") == 1
    page.close()
