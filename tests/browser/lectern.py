"""What the tests of lessons see and do, in one word each."""

from typing import Any

from playwright.sync_api import Page

PREPARED = "performance.getEntriesByName('prepared').length > 0"
WAIT = "(number) => dash_clientside.lesson.current()?.number === number"


def step(page: Page, box: str = "#present") -> str:
    """Where one is, as the page says."""
    return page.inner_text(f"{box} .count")


def number(page: Page) -> int:
    """Which step is shown."""
    return int(step(page).split()[1])


def reach(page: Page, wanted: int) -> None:
    """Wait until a step is shown."""
    page.wait_for_function(WAIT, arg=wanted)


def presenting(page: Page) -> bool:
    """True while the presentation is shown."""
    return page.locator("#present").is_visible()


def fonts(page: Page) -> list[list[Any]]:
    """Every text that is seen, and its size in parts of the height of the window."""
    found: list[list[Any]] = page.evaluate("""() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = [];
        while (walker.nextNode()) {
            const {data, parentElement: one} = walker.currentNode;
            const seen = data.trim() && one.checkVisibility({visibilityProperty: true});
            if (!seen || one.closest("script, style, .unseen") || !one.getBoundingClientRect().width) continue;
            found.push([data.trim(), parseFloat(getComputedStyle(one).fontSize) / innerHeight]);
        }
        return found;
    }""")
    return found


def overlaps(page: Page) -> list[list[str]]:
    """Names on the plates that cover one another, or are cut off by the window."""
    found: list[list[str]] = page.evaluate("""() => {
        const tags = [...document.querySelectorAll(".tag")].filter((one) => one.checkVisibility());
        const boxes = tags.map((one) => [one.textContent, one.firstElementChild.getBoundingClientRect()]);
        const cut = boxes.filter(([, box]) => box.left < -1 || box.right > innerWidth + 1
            || box.top < -1 || box.bottom > innerHeight + 1);
        const over = boxes.flatMap(([name, one], place) => boxes.slice(place + 1)
            .filter(([, other]) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2
                && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 3)
            .map(([other]) => [name, other]));
        return [...cut.map(([name]) => [name]), ...over];
    }""")
    return found


def middles(page: Page) -> list[tuple[str, str | None]]:
    """What each name on the plates is of, and which lit muscle lies under the middle of the name."""
    found: list[tuple[str, str | None]] = page.evaluate("""() => {
        const under = ({left, right, top, bottom}) => document.elementsFromPoint((left + right) / 2, (top + bottom) / 2)
            .find((one) => one.closest('.plate [data-id^="muscle:"]'))?.closest("[data-id]");
        return [...document.querySelectorAll(".tag")].filter((one) => one.checkVisibility()).map((one) => {
            const part = under(one.firstElementChild.getBoundingClientRect());
            return [one.dataset.of, part?.dataset.lit ? part.dataset.id : null];
        });
    }""")
    return found
