"""A new release takes over cleanly: what is open goes on as it was, what is reloaded is new, what is old goes."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import SETTLED
from tests.browser.reader import Reader, until
from tests.conftest import HOME

SECTION = '.plate[data-view="section-50"] > svg'
NEW = 'html[data-release="tomorrow"]'
OVER = """!worker.installing && !worker.waiting && names.length === {}
    && names.some((name) => name.includes(new URL(dash_clientside.files.home).pathname))"""


@pytest.fixture(scope="module")
def tomorrow(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Assets of another release."""
    folder = shutil.copytree(HOME / "assets", tmp_path_factory.mktemp("tomorrow") / "assets")
    script = folder / "offline.js"
    script.write_text(f"{script.read_text()}\ndocument.documentElement.dataset.release = 'tomorrow';\n")
    return folder


@pytest.fixture
def reader(browser: Browser) -> Iterator[Reader]:
    with Reader(browser) as reader:
        yield reader


def renewed(page: Page, kept: int) -> None:
    """The window shows the new release, its worker has taken over, and so many releases are kept."""
    page.locator(NEW).wait_for()
    page.wait_for_function(SETTLED)
    until(page, OVER.format(kept))


def test_after_a_reload_the_new_release_is_there_and_the_old_one_gone(reader: Reader, tomorrow: Path) -> None:
    page = reader.ready()
    reader.renew(tomorrow)
    page.reload()
    renewed(page, 1)
    reader.leave()
    page.reload()
    page.locator(NEW).wait_for()
    page.click("#cut")
    page.locator(SECTION).wait_for()


def test_an_open_window_keeps_its_own_files_until_it_is_reloaded(reader: Reader, tomorrow: Path) -> None:
    old, other = reader.ready(), reader.ready()
    reader.renew(tomorrow)
    other.reload()
    renewed(other, 2)
    reader.leave()
    old.click("#cut")
    old.locator(SECTION).wait_for()
    assert old.locator(NEW).count() == 0
    reader.renew(tomorrow)
    old.reload()
    renewed(old, 1)
