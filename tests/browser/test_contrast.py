"""What is lit stands out from what lies beside it, by tone alone (WCAG 2.2, 1.4.11: 3 to 1)."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Open

COLOURS = """() => {
    const all = [...document.querySelectorAll(".plate .s[data-id]:not(.thin)")];
    const tone = (shape, part, name) => {
        const one = shape.querySelector(`:scope > ${part}`);
        return one && getComputedStyle(one)[name];
    };
    const of = (shapes, part, name) => [...new Set(shapes.map((one) => tone(one, part, name)).filter(Boolean))];
    return {
        edges: of(all.filter((one) => one.dataset.lit), ".o", "stroke"),
        grounds: of(all.filter((one) => !one.dataset.lit), ".b", "fill"),
    };
}"""


def luminance(colour: str) -> float:
    """Relative luminance of an rgb(…) or color(srgb …) value, as WCAG defines it."""
    numbers = [float(word) for word in colour[colour.index("(") + 1 : -1].replace(",", " ").split() if word != "srgb"]
    parts = [one / 255 if colour.startswith("rgb") else one for one in numbers[:3]]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def colours(page: Page) -> tuple[list[str], list[str]]:
    """Edges of what is lit, and grounds of what is not."""
    found = page.evaluate(COLOURS)
    return found["edges"], found["grounds"]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("query", ["?root=L3", "?root=L5", "?root=S1&plate=posterior", "?band=iliotibial-band"])
def test_the_edge_of_a_lit_part_stands_out_from_every_unlit_neighbour(visit: Open, theme: str, query: str) -> None:
    edges, grounds = colours(visit(query, color_scheme=theme))
    assert edges
    assert grounds
    assert min(contrast(edge, ground) for edge in edges for ground in grounds) >= 3
