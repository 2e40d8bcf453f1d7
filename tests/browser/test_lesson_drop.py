"""A lesson of the reader's own: dropped or chosen, checked, opened; or refused with every fault."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from app import create
from tests.browser.conftest import SETTLED, Served, link
from tests.conftest import HOME
from tests.teaching.test_faults import FAULTY

ROOTS = HOME / "lessons/roots.yaml"
DROP = """([name, text]) => {
    const held = new DataTransfer();
    held.items.add(new File([text], name));
    for (const type of ["dragover", "drop"]) {
        const event = new DragEvent(type, {dataTransfer: held, bubbles: true, cancelable: true});
        document.querySelector("main").dispatchEvent(event);
        if (!event.defaultPrevented) throw new Error("the browser would leave the page for the file");
    }
}"""


@pytest.fixture
def shelf(browser: Browser, site: str) -> Iterator[Page]:
    """The panel of lessons. Chromium writes a refused request to the console: only errors of scripts count."""
    page = browser.new_context(viewport={"width": 1440, "height": 900}, bypass_csp=True).new_page()
    wrongs: list[str] = []
    page.on("pageerror", lambda error: wrongs.append(str(error)))
    page.set_default_timeout(90_000)  # the first page of a session is compressed first
    page.goto(link(site, "?panel=lessons"))
    page.wait_for_function(SETTLED)
    yield page
    page.context.close()
    assert not wrongs


def choose(page: Page, file: Path) -> None:
    """By the button and the file dialog."""
    with page.expect_file_chooser() as dialog:
        page.get_by_role("button", name="Choose a file").click()
    dialog.value.set_files(file)


def drop(page: Page, file: Path) -> None:
    """Anywhere on the page."""
    page.evaluate(DROP, [file.name, file.read_text()])


@pytest.mark.server
def test_a_sound_lesson_is_opened_and_stays_when_the_page_is_loaded_anew(shelf: Page) -> None:
    drop(shelf, ROOTS)
    expect(shelf.locator("#lessons .card")).to_contain_text("From the spine to the band")
    assert "lesson=own&step=1" in shelf.url
    shelf.reload()
    expect(shelf.locator("#lessons .card")).to_contain_text("From the spine to the band")


@pytest.mark.server
def test_a_faulty_one_is_refused_with_every_fault_and_the_others_still_open(shelf: Page) -> None:
    choose(shelf, FAULTY)
    expect(shelf.locator("#drop .came")).to_have_text("faulty.yaml was not opened. 19 to mend:")
    faults = shelf.locator("#drop .faults li")
    expect(faults).to_have_count(19)
    expect(faults.nth(1)).to_have_text("faulty.yaml:2:10: audience is empty; must be: who it is for")
    shelf.get_by_role("button", name="The canary story").click()
    expect(shelf.locator("#lessons .card")).to_contain_text("A canary at the side of the thigh?")


@pytest.mark.server
def test_a_mended_file_is_taken_although_it_has_the_same_name(shelf: Page, tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(ROOTS.read_text().replace("root=S1", "root=S9"))
    choose(shelf, file)
    expect(shelf.locator("#drop .faults li")).to_have_count(2)
    file.write_text(ROOTS.read_text())
    choose(shelf, file)
    expect(shelf.locator("#lessons .card")).to_contain_text("From the spine to the band")


@pytest.mark.server
def test_a_drop_from_another_panel_leads_to_the_lessons(shelf: Page) -> None:
    shelf.click('[data-set="panel=matrix"]')
    drop(shelf, FAULTY)
    expect(shelf.locator("#drop .faults li").first).to_be_visible()
    assert "panel=lessons" in shelf.url


def test_a_file_that_is_too_large_is_said_without_being_sent(shelf: Page, tmp_path: Path) -> None:
    sent: list[str] = []
    shelf.on("request", lambda request: sent.append(request.url))
    file = tmp_path / "film.yaml"
    file.write_bytes(b"#" * 200_000)
    choose(shelf, file)
    expect(shelf.locator("#drop .faults li")).to_have_text(["film.yaml:1:1: too large; allowed: 96 kB"])
    assert not [address for address in sent if "/lesson?" in address]


def test_without_the_server_the_page_says_what_it_takes_and_its_lessons_go_on(browser: Browser) -> None:
    served = Served(create())
    page = browser.new_context(viewport={"width": 1440, "height": 900}, bypass_csp=True).new_page()
    page.goto(f"{served.address}?panel=lessons")
    page.wait_for_function(SETTLED)
    expect(page.get_by_role("button", name="The canary story")).to_be_visible()
    served.stop()
    drop(page, ROOTS)
    expect(page.locator("#drop .came")).to_contain_text("roots.yaml could not be checked: that takes the program")
    page.get_by_role("button", name="The canary story").click()
    expect(page.locator("#lessons .card")).to_contain_text("A canary at the side of the thigh?")
    page.context.close()


def test_a_faulty_lesson_of_the_folder_is_named_in_the_panel(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(ROOTS.read_text().replace("root=S1", "root=S9"))
    (tmp_path / "roots.yaml").write_text(ROOTS.read_text())
    served = Served(create(lessons=tmp_path))
    page = browser.new_context(viewport={"width": 1440, "height": 900}, bypass_csp=True).new_page()
    page.goto(f"{served.address}?panel=lessons")
    expect(page.locator("#drop .came")).to_have_text("Left out when the page was started. 2 to mend:")
    expect(page.locator("#drop .faults li").first).to_contain_text("mine.yaml:")
    expect(page.locator(".shelved li")).to_have_count(1)
    page.context.close()
    served.stop()
