"""The same page in another engine: a stock Firefox walks through it; no error, no request to another host."""

import os
import shutil
from collections.abc import Iterator

import pytest

from app import create
from tests.browser.conftest import Served
from tests.browser.test_headers import OPEN
from tests.firefox.fox import Fox

SETTLED = "performance.getEntriesByName('settled').length"
LEFT = "ServiceWorker intercepted the request"  # so Firefox calls what was under way when a window is left
KEPT = "performance.getEntriesByName('offline').length"
SEEN = "document.querySelector({!r})?.checkVisibility()"


def executable() -> str | None:
    """The Firefox to drive: the one named, or one that is installed."""
    return next(filter(None, map(shutil.which, [os.environ.get("FIREFOX", ""), "firefox", "firefox-esr"])), None)


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    served = Served(create(prefix="/roots/"))
    yield served
    served.stop()


@pytest.fixture(scope="module")
def driven(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Fox]:
    path = executable()
    if not path:
        reason = "no Firefox found; install one (apt install firefox-esr), or name it: FIREFOX=/path/to/firefox"
        (pytest.fail if os.environ.get("REQUIRE_FIREFOX") else pytest.skip)(reason)
    fox = Fox(path, tmp_path_factory.mktemp("profile"))
    yield fox
    fox.end()


@pytest.fixture
def home(served: Served) -> str:
    return f"{served.address}roots/"


@pytest.fixture
def fox(driven: Fox, home: str) -> Iterator[Fox]:
    driven.errors, driven.requests = [], []
    yield driven
    driven.run("1")  # what was said last
    assert not [one for one in driven.errors if LEFT not in one]
    assert not [one for one in driven.requests if not one.startswith((home, "data:", "blob:"))]


def look(fox: Fox, address: str) -> None:
    """Go there, until everything is as fine as it will be."""
    fox.open(address)
    fox.until(SETTLED)


def test_a_click_lights_keys_let_go_and_back_returns(fox: Fox, home: str) -> None:
    look(fox, home)
    fox.click('.rootbar [data-id="root:L5"]')
    fox.until("document.querySelector('.plate [data-id=\"muscle:gluteus-medius\"]').dataset.lit === 'major'")
    fox.press("Escape")
    fox.until("location.search === ''")
    fox.back()
    fox.until("location.search === '?root=L5' && document.getElementById('summary').textContent.startsWith('L5')")


def test_a_link_with_everything_opens_as_it_was(fox: Fox, home: str) -> None:
    look(fox, f"{home}?root=L4&muscle=tensor-fasciae-latae&plate=posterior&level=40&hide=fascia&lang=de")
    fox.until('document.querySelector(\'[data-view="section-40"][data-detail="full"] > svg\')')
    fox.until("document.documentElement.lang === 'de' && document.getElementById('note').textContent === ''")


@pytest.mark.parametrize("panel", OPEN)
def test_a_panel_opens(fox: Fox, home: str, panel: str) -> None:
    look(fox, f"{home}?root=L5")
    fox.click(f'.panels [data-set="panel={panel}"]')
    fox.until(SEEN.format(OPEN[panel].removesuffix(" >> nth=0").removesuffix(":visible")))


def test_a_name_is_found(fox: Fox, home: str) -> None:
    look(fox, home)
    fox.click("#search input")
    fox.press(*"glutes")
    fox.press("Enter")
    fox.until("location.search.startsWith('?muscle=gluteus-')")


def test_a_step_of_a_lesson_is_presented(fox: Fox, home: str) -> None:
    look(fox, f"{home}?lesson=canary&step=1&present=light")
    fox.until(SEEN.format("#present .next"))
    fox.press("ArrowRight")
    fox.until("location.search.includes('step=2')")


def test_a_question_is_answered(fox: Fox, home: str) -> None:
    look(fox, f"{home}?quiz=nerve&seed=7&panel=quiz")
    fox.until("document.querySelector('#quiz-choices li')")
    fox.press("1")
    if fox.run("!document.querySelector('.outcome')"):
        fox.press("Enter")
    fox.until(SEEN.format(".outcome"))


def test_without_its_server_it_goes_on(fox: Fox, served: Served, home: str) -> None:
    fox.open(home)
    fox.until(KEPT)
    served.stop()
    look(fox, f"{home}?root=L3&level=35")
    fox.until("document.querySelector('[data-view=\"section-35\"] > svg')")
