"""Five hundred quick clicks and keys: what is lit is what the address says, and nothing piles up."""

import random
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, CDPSession, Page, Playwright

from tests.browser.conftest import FLAGS, executable
from tests.browser.faults import SHOWN, agrees, opened
from tests.browser.look import ADDRESS, lit

ROOTS = "[...document.querySelectorAll('.rootbar [data-id]')].map((one) => one.dataset.id)"
PARTS = "[...document.querySelectorAll('.plate [data-id][role]')].length"
PRESS = """(wishes) => {
    const roots = [...document.querySelectorAll(".rootbar [data-id]")];
    for (const [kind, place, shift] of wishes) {
        const parts = [...document.querySelectorAll(".plate [data-id][role]")];
        const from = kind === "root" ? roots : parts;
        const one = from[place % from.length];
        if (kind === "key") {
            one.focus();
            const key = {key: "Enter", shiftKey: shift, bubbles: true, cancelable: true};
            one.dispatchEvent(new KeyboardEvent("keydown", key));
        } else one.dispatchEvent(new MouseEvent("click", {shiftKey: shift, bubbles: true, cancelable: true}));
    }
}"""
HERE = f"(() => {{ const says = ({SHOWN})(); return {ADDRESS} === says; }})()"
KINDS = ("Nodes", "JSEventListeners", "Documents")


@pytest.fixture(scope="module")
def strict(play: Playwright) -> Iterator[Browser]:
    """A browser that takes only so many changes of the history in a while, as it comes from its makers."""
    path = executable()
    if not path:
        pytest.skip("no Chromium found")
    browser = play.chromium.launch(
        executable_path=path, args=FLAGS, ignore_default_args=["--disable-ipc-flooding-protection"]
    )
    yield browser
    browser.close()


def wishes(chance: random.Random, count: int) -> list[tuple[str, int, bool]]:
    return [
        (chance.choice(["root", "part", "key"]), chance.randrange(1000), chance.random() < 0.4) for _ in range(count)
    ]


def grown(line: CDPSession) -> dict[str, float]:
    line.send("HeapProfiler.collectGarbage")
    found = line.send("Performance.getMetrics")["metrics"]
    return {one["name"]: one["value"] for one in found if one["name"] in KINDS}


def test_after_five_hundred_quick_clicks_the_address_says_what_is_lit(strict: Browser, site: str) -> None:
    with opened(strict, site) as page:
        line = page.context.new_cdp_session(page)
        line.send("Performance.enable")
        chance = random.Random(7)
        page.evaluate(PRESS, wishes(chance, 60))
        before = grown(line)
        page.evaluate(PRESS, wishes(chance, 500))
        page.wait_for_function(HERE)
        agrees(page)
        after = grown(line)
        assert after["Documents"] <= before["Documents"]
        assert after["JSEventListeners"] <= before["JSEventListeners"] + 20
        assert after["Nodes"] <= before["Nodes"] * 1.1
        walk(page)


def walk(page: Page) -> None:
    """Back and forward still lead to what they say."""
    for turn in (page.go_back, page.go_back, page.go_forward):
        turn()
        page.wait_for_function(HERE)
        agrees(page)


def test_quick_hands_on_mouse_and_keys_end_where_the_address_is(strict: Browser, site: str) -> None:
    with opened(strict, site) as page:
        chance = random.Random(11)
        bar = page.locator(".rootbar [data-id]")
        spots = [box for box in (bar.nth(place).bounding_box() for place in range(bar.count())) if box]
        page.focus('[data-slot="spine"] [tabindex="0"]')
        for _ in range(120):
            box = chance.choice(spots)
            page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
            page.keyboard.press(chance.choice(["ArrowRight", "Enter", "Space", "Shift+Enter", "Tab", "Escape"]))
        page.keyboard.press("Escape")
        page.keyboard.press("Escape")
        page.mouse.click(spots[4]["x"] + 5, spots[4]["y"] + 5)
        page.wait_for_function(HERE)
        agrees(page)
        assert lit(page, "root")
