"""What a person can see of the page, in one word each."""

from collections.abc import Iterator

from playwright.sync_api import Page

LIT = """(kind) => Object.fromEntries([...document.querySelectorAll(`[data-id^="${kind}:"][data-lit]`)]
    .map((one) => [one.dataset.id.split(":")[1], one.dataset.lit]))"""
PRESSED = """() => [...new Set([...document.querySelectorAll(':is([data-id], [data-pick])[aria-pressed="true"]')]
    .map((one) => one.dataset.id ?? one.dataset.pick))].sort()"""

ADDRESS = "(location.protocol === 'file:' ? location.hash.replace('#', '?') : location.search)"  # what it says

RING = """(() => {
    const {outlineStyle, outlineWidth} = getComputedStyle(document.activeElement);
    return [outlineStyle, parseFloat(outlineWidth)];
})()"""


def rings(page: Page, most: int) -> Iterator[tuple[str, float]]:
    """Style and width of the ring of whatever Tab reaches, until it leaves the page."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            return
        yield page.evaluate(RING)


def lit(page: Page, kind: str) -> dict[str, str]:
    """Names of one kind that are lit anywhere, and how."""
    found: dict[str, str] = page.evaluate(LIT, kind)
    return found


def pressed(page: Page) -> list[str]:
    """Things that are selected."""
    found: list[str] = page.evaluate(PRESSED)
    return found


def root(page: Page, name: str) -> None:
    """Click a root in the bar."""
    page.click(f'.rootbar [data-id="root:{name}"]')


def shape(page: Page, thing: str, slot: str = "thigh") -> None:
    """Click a thing on a plate, where it can be seen."""
    page.locator(f'[data-slot="{slot}"] [data-id="{thing}"]').first.dispatch_event("click")


def summary(page: Page) -> str:
    """The announced sentence."""
    return page.inner_text("#summary")


def search(page: Page) -> str:
    """What stands in the address."""
    found: str = page.evaluate(ADDRESS)
    return found


def asked(page: Page, part: str) -> list[str]:
    """Everything the page has fetched whose address holds a word."""
    names: list[str] = page.evaluate("performance.getEntriesByType('resource').map((one) => one.name)")
    return [name for name in names if part in name]


def level(page: Page) -> str:
    """The level of the section that is shown; nothing if it is closed."""
    view = page.get_attribute('[data-slot="section"]', "data-view") or ""
    return view.removeprefix("section-")


def told(page: Page) -> str:
    """What a screen reader was told last about what is shown."""
    return page.locator("#told").inner_text()
