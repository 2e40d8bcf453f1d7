"""make peers: our page beside others, measured the same way in one run; no pass, no fail."""

import argparse
import os
from statistics import median
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from bench.click import clicks, summary
from bench.heap import grown
from bench.keyboard import reached
from bench.lighthouse import scores
from bench.peers.sides import Side, sides
from bench.peers.table import table
from bench.results import keep, kept
from bench.start import fresh, load, weighed

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
SLOW = 4


def opened(browser: Browser, side: Side) -> Page:
    """A fresh page, whole."""
    _, page = fresh(browser)
    page.goto(side.address)
    page.wait_for_function(side.ready)
    page.wait_for_load_state("networkidle")
    return page


def clicked(browser: Browser, side: Side, times: int, slow: bool) -> dict[str, list[float]]:
    """Median and p95 for roots, and for parts of the drawing where they can be clicked."""
    found: dict[str, list[float]] = {}
    for what, selectors in (("root", side.roots), ("part", side.parts)):
        if not selectors:
            continue
        page = opened(browser, side)
        if slow:
            page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOW})
        clicks(page, selectors, len(selectors))
        taken = clicks(page, selectors, times)
        found |= {f"{what} {key}": summary(values) for key, values in vars(taken).items()}
        page.context.close()
    return found


def measured(browser: Browser, side: Side, times: int, loads: int, judged: bool) -> dict[str, Any]:
    """Everything of one page."""
    found: dict[str, Any] = weighed(browser, side.address, side.staged)
    for key, clicking in (("plate", False), ("interactive", True)):
        found[key] = round(median(load(browser, side.address, side.shapes, side.light, clicking) for _ in range(loads)))
    found |= clicked(browser, side, times, slow=False)
    found |= {f"slow {key}": value for key, value in clicked(browser, side, times, slow=True).items()}
    page = opened(browser, side)
    found["keys"] = reached(page, side.shapes)
    found["heap"] = grown(page, side.roots)
    page.context.close()
    return found | (scores(side.address) if judged else {})


def main() -> None:
    """Print the table, and leave the figures for docs/bench.md."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clicks", type=int, default=50)
    parser.add_argument("--loads", type=int, default=5, help="visits with an empty cache")
    parser.add_argument("--no-lighthouse", action="store_true")
    parser.add_argument("--missing", action="store_true", help="only what an earlier run, cut short, did not reach")
    wish = parser.parse_args()
    with sides() as pages, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=os.environ["CHROMIUM"], args=FLAGS)
        found: dict[str, Any] = kept("peers").get("found", {}) if wish.missing else {}
        for side in pages:
            if side.name in found:
                continue
            print(f"… {side.name}", flush=True)
            found[side.name] = measured(browser, side, wish.clicks, wish.loads, not wish.no_lighthouse)
            keep("peers", found)  # page by page: the whole takes a quarter of an hour
        browser.close()
    print(table(found))


if __name__ == "__main__":
    main()
