"""The page inside a course page of another host, and on paper."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pypdfium2
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Open
from tests.running import listening

COURSE = """<!DOCTYPE html><html lang="en"><title>A course</title><h1>A course</h1>
<iframe src="{site}?root=L5&amp;embed=1" title="What L5 reaches" width="1000" height="640" loading="lazy"></iframe>"""
SHEETS = {"A4": (595, 842), "Letter": (612, 792)}


@pytest.fixture
def course(site: str) -> Iterator[str]:
    """A page at another origin that frames ours."""

    class Course(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(COURSE.format(site=site).encode())

        def log_message(self, *_said: object) -> None:
            pass

    with listening(Course) as port:
        yield f"http://localhost:{port}/"


@pytest.mark.wire
def test_a_click_in_a_frame_of_another_host_lights_and_leaves_its_history_alone(browser: Browser, course: str) -> None:
    page = browser.new_context(viewport={"width": 1100, "height": 800}).new_page()
    page.goto(course)
    inside = page.frame_locator("iframe")
    inside.locator('.plate [data-id="muscle:gluteus-medius"][data-lit="major"]').first.wait_for()
    before = page.evaluate("history.length")
    inside.locator('.rootbar [data-id="root:S1"]').click()
    inside.locator('.rootbar [data-id="root:S1"][aria-pressed="true"]').wait_for()
    assert page.evaluate("history.length") == before
    full = inside.locator(".origin a").get_attribute("href") or ""
    assert full.endswith("?root=L5&root=S1")
    page.context.close()


def test_an_embedded_page_shows_roots_sentence_and_plates_only(visit: Open) -> None:
    page = visit("?root=L5&embed=1", viewport={"width": 1000, "height": 640})
    for shown in (".rootbar", "#summary", ".stages", ".origin"):
        assert page.locator(shown).first.is_visible()
    for hidden in (".top .tools", ".show", ".aside", "#muscles", "footer"):
        assert not page.locator(hidden).first.is_visible()
    assert Axe().run(page).response["violations"] == []


def printed(page: Page, sheet: str, folder: Path) -> list[tuple[str, tuple[float, float]]]:
    """The pages of a printed page: their words and size."""
    file = folder / f"{sheet}.pdf"
    page.pdf(path=file, format=sheet, print_background=True)
    document = pypdfium2.PdfDocument(file)
    found = [(one.get_textpage().get_text_range(), one.get_size()) for one in document]
    document.close()
    return found


@pytest.mark.server
@pytest.mark.parametrize("sheet", SHEETS)
def test_a_handout_prints_two_steps_a_page_and_cuts_none(
    browser: Browser, site: str, tmp_path: Path, sheet: str
) -> None:
    page = browser.new_page()
    page.goto(f"{site}handout/roots")
    page.wait_for_load_state("networkidle")
    assert page.evaluate("[...document.images].every((image) => image.naturalWidth > 0)")
    pages = printed(page, sheet, tmp_path)
    page.close()
    assert len(pages) <= 8  # ten steps: one on the first page, two on each further one, answers and sources
    for words, size in pages:
        assert words.strip()
        assert size == pytest.approx(SHEETS[sheet], abs=1)
    text = " ".join(words for words, _ in pages)
    for number in range(1, 11):
        assert f"Step {number}" in text
    assert "Answers" in text


@pytest.mark.server
def test_a_handout_has_no_fault_that_axe_finds(browser: Browser, site: str) -> None:
    page = browser.new_context(bypass_csp=True).new_page()
    page.goto(f"{site}handout/roots")
    assert Axe().run(page).response["violations"] == []
    page.context.close()


def test_the_page_prints_sentence_plates_and_table_without_buttons(visit: Open, tmp_path: Path) -> None:
    page = visit("?root=L5", color_scheme="dark")
    pages = printed(page, "A4", tmp_path)
    text = " ".join(words for words, _ in pages)
    assert "L5 supplies 12 of the 23 muscles" in text
    assert "Gluteus medius" in text
    assert "Obturator nerve" in text
    assert "Take away" not in text
    assert "Layers" not in text
    assert len(pages) <= 3
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
