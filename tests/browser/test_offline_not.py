"""Where no worker is wanted or allowed there is none, and nothing is said about it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Playwright

from tests.browser.conftest import FLAGS, SETTLED, executable, link

pytestmark = pytest.mark.wire  # the single file has no worker

BEGIN = "async () => { await dash_clientside.offline.begin(); return 'serviceWorker' in navigator }"
NONE = (
    "async () => (await navigator.serviceWorker.getRegistrations()).length === 0 && (await caches.keys()).length === 0"
)
SAVE = "Object.defineProperty(NetworkInformation.prototype, 'saveData', {get: () => true})"


@pytest.fixture
def quiet(browser: Browser) -> Iterator[Page]:
    """A window with workers; its console stays empty."""
    page = browser.new_context(bypass_csp=True, service_workers="allow").new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    yield page
    page.context.close()
    assert said == []


def test_a_page_inside_a_course_page_has_none(quiet: Page, site: str) -> None:
    quiet.goto(link(site, "?embed=1"))
    quiet.wait_for_function(SETTLED)
    assert quiet.evaluate(BEGIN)
    assert quiet.evaluate(NONE)


def test_whoever_saves_data_gets_none(quiet: Page, site: str) -> None:
    quiet.add_init_script(SAVE)
    quiet.goto(site)
    quiet.wait_for_function(SETTLED)
    assert quiet.evaluate(BEGIN)
    assert quiet.evaluate(NONE)


def test_at_another_host_without_encryption_the_page_works_without_one(play: Playwright, site: str) -> None:
    flags = [*FLAGS, "--host-resolver-rules=MAP roots.test 127.0.0.1"]
    browser = play.chromium.launch(executable_path=executable(), args=flags)
    page = browser.new_page(bypass_csp=True)
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(site.replace("127.0.0.1", "roots.test"))
    page.wait_for_function(SETTLED)
    assert page.evaluate(BEGIN) is False
    browser.close()
    assert said == []
