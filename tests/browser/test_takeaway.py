"""What is taken away from the page: pictures, link, code."""

import re
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest
import zxingcpp
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import Browser, Page

from app import create
from tests.browser.conftest import Open, Served

HERE = "() => performance.getEntriesByName('takeaway').length > 0"
SVG = "{http://www.w3.org/2000/svg}"


def opened(page: Page) -> Page:
    """The page with its panel open, by keyboard."""
    page.wait_for_function(HERE)
    page.locator("#takeaway > summary").focus()
    page.keyboard.press("Enter")
    page.locator("#papers li").first.wait_for()
    return page


def saved(page: Page, kind: str, folder: Path) -> Path:
    """The file that a button saves, pressed by keyboard."""
    page.locator(f"[data-take={kind}]").focus()
    with page.expect_download(timeout=90000) as found:
        page.keyboard.press("Enter")
    file = folder / found.value.suggested_filename
    found.value.save_as(file)
    return file


def read(image: bytes | Path) -> list[str]:
    """What the codes in an image say."""
    source = BytesIO(image) if isinstance(image, bytes) else image
    with Image.open(source) as picture:
        return [one.text for one in zxingcpp.read_barcodes(picture)]


def home(page: Page) -> list[str]:
    """Where a picture says that it comes from: of a file on disk, nothing."""
    return [] if page.url.startswith("file:") else [page.url]


def test_the_view_is_saved_as_a_drawing_that_needs_nothing_else(visit: Open, tmp_path: Path) -> None:
    page = opened(visit("?root=L5&level=50"))
    file = saved(page, "svg", tmp_path)
    text = file.read_text()
    address = {one.replace("&", "&amp;") for one in home(page)}
    assert file.name == "roots-to-the-band-L5.svg"
    assert "var(" not in text
    assert "style=" not in text
    assert set(re.findall(r"(?:https?|file)://[^\s\"<]+", text)) == {"http://www.w3.org/2000/svg"} | address
    words = {"".join(one.itertext()).strip() for one in ElementTree.parse(file).iter(f"{SVG}text")}
    assert {"L5", "Gluteus medius", "path: partly supported", "major supply: full colour, thick outline"} <= words
    said = " ".join(words)
    assert "L5 supplies 12 of the 23 muscles" in said
    assert "MIT licence" in said


def test_what_was_found_weak_or_normal_is_on_the_picture(visit: Open, tmp_path: Path) -> None:
    page = opened(visit("?panel=locate&weak=gluteus-medius&normal=vastus-lateralis"))
    page.wait_for_function("document.getElementById('located').textContent.includes('explains this best')")
    tree = ElementTree.parse(saved(page, "svg", tmp_path))
    hatched = [one.get("fill") for one in tree.iter() if "hatch" in one.get("fill", "")]
    assert set(hatched) == {"url(#hatch-weak)"}
    assert [one.get("id") for one in tree.iter(f"{SVG}pattern")] == ["hatch-weak"]
    words = ["".join(one.itertext()).strip() for one in tree.iter(f"{SVG}text")]
    assert {"▼ Gluteus medius", "✓ Vastus lateralis", "▼ weak, ✓ normal"} <= set(words)
    assert words[0].startswith("The superior gluteal nerve explains this best")


def test_the_view_is_saved_as_an_image_for_print_with_a_code_that_leads_back(visit: Open, tmp_path: Path) -> None:
    page = opened(visit("?root=L4&root=L5&plate=posterior"))
    file = saved(page, "png", tmp_path)
    with Image.open(file) as picture:
        assert picture.width == 2480
    assert read(file) == home(page)


def test_a_picture_is_made_when_the_server_is_gone_and_what_needs_it_says_so(browser: Browser, tmp_path: Path) -> None:
    served = Served(create())
    page = browser.new_context(bypass_csp=True).new_page()
    page.goto(f"{served.address}?muscle=gluteus-medius")
    page.wait_for_function(HERE)
    page.wait_for_function("() => document.querySelectorAll('[data-detail=light]').length === 0")
    served.stop()
    page.locator("#takeaway > summary").click()
    page.get_by_text("made by the server; without it they cannot be had").wait_for()
    assert page.locator("#papers a").count() == 0
    assert read(saved(page, "png", tmp_path)) == [page.url]
    page.context.close()


def test_the_code_for_the_hall_is_read_and_esc_closes_nothing_but_it(visit: Open) -> None:
    page = opened(visit("?root=L5&plate=posterior"))
    page.locator("[data-take=code]").focus()
    page.keyboard.press("Enter")
    page.locator("#code-box[open]").wait_for()
    assert read(page.screenshot()) == [page.url]
    assert page.locator("#code-link").inner_text() == page.url
    assert page.locator("#code-local").is_visible()
    assert Axe().run(page).response["violations"] == []
    page.keyboard.press("Escape")
    page.locator("#code-box[open]").wait_for(state="detached")
    assert "root=L5" in page.url
    assert page.evaluate("document.activeElement.parentElement.id") == "takeaway"


def test_the_link_is_copied(visit: Open) -> None:
    page = opened(visit("?root=S1", permissions=["clipboard-read", "clipboard-write"]))
    page.locator("[data-take=link]").click()
    page.get_by_text("The link is copied.").wait_for()
    assert page.evaluate("() => navigator.clipboard.readText()") == page.url


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_open_panel_has_no_fault_that_axe_finds(visit: Open, theme: str) -> None:
    page = opened(visit("?root=L5", color_scheme=theme))
    assert Axe().run(page).response["violations"] == []


def test_on_a_phone_numbers_are_saved_with_what_they_stand_for(visit: Open, tmp_path: Path) -> None:
    page = opened(visit("?root=L5", viewport={"width": 390, "height": 844}))
    text = saved(page, "svg", tmp_path).read_text()
    assert "Semitendinosus" in text
