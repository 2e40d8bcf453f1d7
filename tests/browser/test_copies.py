"""The page as files: in a folder under a path of a plain file server, and as one file on disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Request, expect

from anatomy import Atlas
from tests.browser import grid
from tests.browser.conftest import COPY, Open, link
from tests.browser.lectern import PREPARED
from tests.browser.look import ADDRESS, lit, root
from tests.browser.quizzes import outcome, right_by_keys
from tests.browser.test_takeaway import opened, read, saved
from tests.copied import copied

pytestmark = pytest.mark.skipif(bool(COPY), reason="the tests of the page itself run on the copy")


@pytest.fixture(scope="module", params=["folder", "file"])
def copy(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with copied(request.param, tmp_path_factory.mktemp("copy")) as address:
        yield address


def test_every_root_lights_the_muscles_of_the_tables(visit: Open, copy: str, atlas: Atlas) -> None:
    page = visit(at=copy)
    for name in atlas["roots"]["id"]:
        root(page, name)
        reached = {thing.split(":")[1] for thing in atlas.reach(f"root:{name}") if thing.startswith("muscle:")}
        assert set(lit(page, "muscle")) == reached
        assert page.evaluate(ADDRESS) == f"?root={name}"
        root(page, name)


def test_a_link_is_read_and_back_leads_back(visit: Open, copy: str) -> None:
    page = visit(at=link(copy, "?root=L3&panel=claims"))
    assert lit(page, "muscle")["vastus-lateralis"] == "major"
    root(page, "S1")
    page.go_back()
    page.wait_for_function(f"{ADDRESS} === '?root=L3&panel=claims'")


def test_every_panel_opens_and_nothing_is_asked_for_in_vain(visit: Open, copy: str) -> None:
    page = visit(at=link(copy, "?root=L5"))
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if beyond(request, copy) else None)
    panels = page.locator('.panels [data-set^="panel="]')
    assert panels.count() > 8
    for number in range(panels.count()):
        panels.nth(number).click()
        page.wait_for_load_state("networkidle")
    page.click('[data-set="panel=matrix"]')
    page.wait_for_selector(grid.DRAWN, state="attached")
    assert not asked


def beyond(request: Request, copy: str) -> bool:
    """True for what lies outside the copy."""
    return request.url.startswith(("http:", "file:")) and not request.url.startswith(copy)


def test_the_body_is_shown_in_space(visit: Open, copy: str) -> None:
    page = visit(at=link(copy, "?root=L4&plate=solid"))
    lit = page.evaluate("dash_clientside.solid.shown().lit")
    assert lit["muscle:vastus-lateralis"] == "major"


def test_a_lesson_needs_no_network(visit: Open, copy: str) -> None:
    page = visit(at=link(copy, "?lesson=roots&present=light"))
    page.wait_for_function(PREPARED, timeout=120_000)
    page.context.set_offline(True)
    for _ in range(3):
        page.keyboard.press("PageDown")
    expect(page.locator("#present .title")).not_to_be_empty()
    assert page.locator(".plate > svg:visible").count() >= 1


def test_a_question_is_asked_and_answered_by_keys(visit: Open, copy: str) -> None:
    page = visit(at=link(copy, "?quiz=roots&seed=7"))
    page.wait_for_selector("#quiz-choices li")
    right_by_keys(page)
    assert outcome(page)


def test_what_takes_python_says_so(visit: Open, copy: str) -> None:
    page = visit(at=link(copy, "?panel=tension&lost=L5.60"))
    expect(page.locator("#tension-late")).to_contain_text("Without the server these are shipped figures")
    expect(page.locator("#tension-answer")).not_to_be_empty()
    opened(page)
    expect(page.locator("#unserved")).to_be_visible()


def test_the_view_is_saved(visit: Open, copy: str, tmp_path: Path) -> None:
    page: Page = opened(visit(at=link(copy, "?root=L5")))
    assert "<svg" in saved(page, "svg", tmp_path).read_text(encoding="utf-8")


def test_what_is_saved_from_disk_says_nothing_of_the_disk(visit: Open, tmp_path: Path) -> None:
    with copied("file", tmp_path) as disk:
        page = opened(visit(at=link(disk, "?root=L5")))
        for kind in ("svg", "png"):
            file = saved(page, kind, tmp_path)
        text = file.with_suffix(".svg").read_text(encoding="utf-8")
    assert "file:" not in text
    assert tmp_path.name not in text
    assert "MIT licence" in text
    assert read(file) == []


def test_what_is_saved_from_disk_leads_to_where_the_copy_was_published(visit: Open, tmp_path: Path) -> None:
    published = "https://example.org/course/"
    with copied("file", tmp_path, published) as disk:
        page = opened(visit(at=link(disk, "?root=L5&plate=posterior")))
        file = saved(page, "png", tmp_path)
        page.locator("[data-take=code]").click()
        expect(page.locator("#code-link")).to_have_text(f"{published}?root=L5&plate=posterior")
        assert not page.locator("#code-local").is_visible()
    assert read(file) == [f"{published}?root=L5&plate=posterior"]
