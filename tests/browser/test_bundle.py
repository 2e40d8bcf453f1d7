"""The one style sheet means what the many mean, and an open page outlives a new start of the server."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

import bundle
from tests.browser.conftest import Open
from tests.conftest import HOME

RULES = """(text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return [...sheet.cssRules].map((rule) => rule.cssText);
}"""


def rules(page: Page, text: str) -> list[str]:
    """The rules of a sheet as the browser takes them; a custom property keeps its spaces, which mean nothing."""
    found: list[str] = page.evaluate(RULES, text)
    return [re.sub(r"\s*([,/>*+])\s*", r"\1", rule) for rule in found]


def test_the_joined_styles_are_the_same_rules(page: Page) -> None:
    files = [file.read_text() for file in sorted((HOME / "assets").glob("*.css"))]
    apart = [rule for file in files for rule in rules(page, file)]
    assert rules(page, bundle.bundle(HOME / "assets").made[bundle.STYLE]) == apart
    assert len(apart) > 100


@pytest.mark.wire
def test_an_open_page_shows_new_drawings_after_they_changed(
    tmp_path: Path, serve: Callable[[Path, Path], str], visit: Open
) -> None:
    assets = shutil.copytree(HOME / "assets", tmp_path / "assets")
    page = visit(at=serve(HOME / "data", assets))
    drawings = assets / "drawings"
    for plate in drawings.rglob("posterior.svg"):
        plate.write_text(plate.read_text().replace("</svg>", '<g id="new"></g></svg>'))
    new = serve(HOME / "data", assets)
    page.route("**/posterior.svg", lambda route: route.continue_(url=new + route.request.url.split("/", 3)[3]))
    page.click('[data-set="plate=posterior"]')
    page.wait_for_selector('[data-view="posterior"] #new', state="attached")
    assert page.locator('[data-slot="thigh"] [role="button"]').count() > 10
