"""From a click to the plate that shows it, on any page."""

from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from playwright.sync_api import Page

CLICK = (Path(__file__).parent / "click.js").read_text().strip().removesuffix(";")


@dataclass(frozen=True)
class Clicks:
    """Times of many clicks, in ms: attributes set, frame that shows it made, second frame begun."""

    changed: list[float]
    painted: list[float]
    framed: list[float]


def clicks(page: Page, selectors: list[str], times: int = 50) -> Clicks:
    """Click in turn, at every phase of the screen's rhythm; raises ValueError if a click changed no plate."""
    rows = []
    for number in range(times):
        page.wait_for_timeout(5 * number % 17)
        selector = selectors[number % len(selectors)]
        found = page.evaluate(CLICK, selector)
        if not found:
            raise ValueError(f"A click on {selector} changed no plate of {page.url}")
        rows.append(found)
    return Clicks(*([row[place] for row in rows] for place in range(3)))


def p95(times: list[float]) -> float:
    """95th percentile."""
    return quantiles(times, n=20)[-1]


def summary(times: list[float]) -> list[float]:
    """Median and 95th percentile."""
    return [round(median(times), 1), round(p95(times), 1)]
