"""How many parts of a drawing a hand without a mouse can reach: by really pressing Tab and the arrow keys."""

from playwright.sync_api import Page

HERE = """(shapes) => {
    const all = [...document.querySelectorAll(shapes)];
    const place = all.indexOf(document.activeElement);
    return [place, document.activeElement === document.body];
}"""
TABS, STEPS = 400, 150  # more than any of these pages has


def reached(page: Page, shapes: str) -> tuple[int, int]:
    """Parts that had the focus, and parts there are."""
    found: set[int] = set()
    for _ in range(TABS):
        page.keyboard.press("Tab")
        place, outside = page.evaluate(HERE, shapes)
        if outside:
            break
        if place >= 0 and place not in found:
            found |= walk(page, shapes, place)
    return len(found), page.locator(shapes).count()


def walk(page: Page, shapes: str, start: int) -> set[int]:
    """From part to part by arrow keys, until they lead to no other."""
    found = {start}
    for key in ("ArrowRight", "ArrowDown"):
        for _ in range(STEPS):
            page.keyboard.press(key)
            place, _ = page.evaluate(HERE, shapes)
            if place < 0 or place in found:
                break
            found.add(place)
    return found
