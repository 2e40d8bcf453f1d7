"""No violation axe can find, in both themes and at rest as well as lit."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import Open


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("query", ["", "?root=L5", "?band=iliotibial-band", "?root=L1&root=L4&match=all&side=left"])
@pytest.mark.parametrize("width", [1440, 390])
def test_axe_finds_nothing(visit: Open, theme: str, query: str, width: int) -> None:
    page = visit(query, color_scheme=theme, viewport={"width": width, "height": 900})
    violations(page)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("panel", ["Layers", "Names"])
def test_axe_finds_nothing_with_everything_open(visit: Open, theme: str, width: int, panel: str) -> None:
    page = visit(
        "?root=L3&level=60&labels=all&type=large&hide=skin&peel=muscle:gluteus-maximus",
        color_scheme=theme,
        viewport={"width": width, "height": 900},
    )
    page.click("#peel")
    page.click(f"summary:text-is('{panel}')")
    page.wait_for_selector(".section .tag")
    violations(page)


def violations(page: Page) -> None:
    """Fails with what axe finds."""
    found = Axe().run(page).response["violations"]
    assert not [(one["id"], [node["target"] for node in one["nodes"]][:4]) for one in found]
