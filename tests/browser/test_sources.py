"""All sources: found, filtered, sorted, cited, taken away; links only while there is a network."""

import re

import pytest
import rispy  # type: ignore[import-untyped]
from axe_playwright_python.sync_playwright import Axe
from bibtexparser.entrypoint import parse_string
from playwright.sync_api import Page

from anatomy import Atlas
from tests.browser.conftest import Open, link
from tests.browser.look import ADDRESS, asked, search

ROWS = "#sources > li"


@pytest.fixture
def panel(visit: Open) -> Page:
    page = visit("?panel=sources")
    page.wait_for_selector(ROWS)
    return page


def listed(page: Page) -> list[str]:
    """The citations that are listed, in their order."""
    return page.locator(f"{ROWS} > .full").all_text_contents()


def seek(page: Page, words: str) -> None:
    page.fill("#seek input", words)


def test_every_source_is_listed_by_name(panel: Page, atlas: Atlas) -> None:
    found = listed(panel)
    assert len(found) == len(atlas["sources"])
    named = [one for one in found if not one.startswith("(")]
    assert found[: len(named)] == named
    assert named[0].startswith("Aberdeen") or named[0].lower().startswith("a")
    assert panel.inner_text("#listed") == f"{len(found)} of {len(found)} sources"


@pytest.mark.wire
def test_nothing_is_listed_before_it_is_opened(page: Page) -> None:
    assert page.locator(ROWS).count() == 0
    assert not asked(page, "sources.bib")


def test_words_leave_the_sources_that_hold_them_all(panel: Page) -> None:
    seek(panel, "furcal 2014")
    assert [one.split(" (")[0] for one in listed(panel)] == ["Harshavardhana NS, Dabke HV"]
    seek(panel, "no such thing")
    assert listed(panel) == []
    assert panel.inner_text("#listed").startswith("0 of")
    panel.press("#seek input", "Escape")
    assert len(listed(panel)) > 200


def test_a_kind_is_filtered_and_stands_in_the_address(panel: Page, atlas: Atlas) -> None:
    panel.click('[data-set="kind=review"]')
    assert len(listed(panel)) == (atlas["sources"]["kind"] == "review").sum()
    assert search(panel) == "?panel=sources&kind=review"
    panel.go_back()
    panel.wait_for_function(f"{ADDRESS} === '?panel=sources'")
    assert len(listed(panel)) == len(atlas["sources"])


def test_they_can_be_sorted_by_year_the_newest_first(panel: Page, atlas: Atlas) -> None:
    panel.click('[data-set="by=year"]')
    newest = max(atlas["sources"]["year"])
    assert f"({newest})" in listed(panel)[0]
    assert search(panel) == "?panel=sources&by=year"


def test_links_become_plain_text_while_there_is_no_network(panel: Page) -> None:
    seek(panel, "phillips park 1991")
    links = panel.locator(f"{ROWS} a")
    assert [one.get_attribute("href") for one in links.all()] == [
        "https://doi.org/10.1002/mus.880141213",
        "https://pubmed.ncbi.nlm.nih.gov/1766452/",
    ]
    panel.context.set_offline(True)
    panel.wait_for_function("document.querySelectorAll('#sources a').length === 0")
    assert "doi:10.1002/mus.880141213" in panel.inner_text(ROWS)
    assert len(listed(panel)) == 1
    panel.context.set_offline(False)
    links.first.wait_for()
    assert links.count() == 2


def test_the_drawer_too(visit: Open) -> None:
    page = visit("?about=source:phillips_park_1991&panel=sources")
    page.wait_for_selector("#about-body .addresses a")
    page.wait_for_selector(ROWS)
    page.context.set_offline(True)
    page.wait_for_function("document.querySelectorAll('#about-body .addresses a').length === 0")
    assert "PMID 1766452" in page.inner_text("#about-body .addresses")


def test_a_source_opens_what_it_says_here(panel: Page) -> None:
    seek(panel, "woo 2011 plexuses")
    panel.locator(ROWS).get_by_role("button", name="What it says here").click()
    panel.wait_for_selector("#about-body .rows li")
    assert "about=source%3Awoo_2011" in search(panel) or "about=source:woo_2011" in search(panel)


def test_copies_are_marked_in_the_list_and_in_the_drawer(panel: Page) -> None:
    seek(panel, "hyperleap")
    assert panel.inner_text(f"{ROWS} .repeats") == "Wikipedia as copied by hyperleap.com."
    panel.goto(link(re.split("[?#]", panel.url)[0], "?about=muscle:tensor-fasciae-latae"))
    repeats = panel.locator("#about-body .repeats")
    repeats.first.wait_for()
    assert any("one voice, not three" in one for one in repeats.all_text_contents())


def test_the_page_and_each_source_can_be_cited(panel: Page) -> None:
    assert panel.inner_text("#citing").startswith("The Roots to the band contributors (")
    panel.context.grant_permissions(["clipboard-read", "clipboard-write"])
    panel.click('[data-copy="#citing"]')
    panel.wait_for_function("document.getElementById('told').textContent === 'Copied.'")
    assert panel.evaluate("navigator.clipboard.readText()") == panel.inner_text("#citing")
    seek(panel, "kikuchi")
    panel.locator(ROWS).get_by_role("button", name="Copy the citation").click()
    panel.wait_for_function("navigator.clipboard.readText().then((text) => text.includes('furcal'))")


@pytest.mark.parametrize("words", ["BibTeX", "RIS", "CSV"])
def test_files_are_sent_when_they_are_asked_for(panel: Page, atlas: Atlas, words: str) -> None:
    with panel.expect_download() as waiting:
        panel.get_by_role("link", name=words, exact=True).click()
    text = waiting.value.path().read_text(encoding="utf-8")
    names = set(atlas["sources"]["id"])
    if words == "BibTeX":
        assert waiting.value.suggested_filename == "sources.bib"
        assert set(parse_string(text).entries_dict) == names
    elif words == "RIS":
        assert {record["id"] for record in rispy.loads(text)} == names
    else:
        assert len(text.splitlines()) == len(names) + 1


def test_the_keyboard_does_it_all(panel: Page) -> None:
    panel.focus("#seek input")
    panel.keyboard.type("matejcik")
    assert len(listed(panel)) == 1
    panel.keyboard.press("Tab")
    panel.locator('[data-set="kind=primary"]').focus()
    panel.keyboard.press("Enter")
    assert len(listed(panel)) == 1
    panel.locator(ROWS).get_by_role("button", name="What it says here").focus()
    panel.keyboard.press("Enter")
    panel.wait_for_selector("#about-body .rows li")
    panel.keyboard.press("Escape")
    assert panel.locator("#about").is_hidden()
    assert panel.evaluate("document.activeElement.textContent") == "What it says here"


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_axe_finds_nothing(visit: Open, theme: str, width: int) -> None:
    page = visit("?panel=sources&kind=review", color_scheme=theme, viewport={"width": width, "height": 900})
    page.wait_for_selector(ROWS)
    assert Axe().run(page).response["violations"] == []
