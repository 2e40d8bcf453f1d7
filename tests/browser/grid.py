"""Where the cells of the matrix are, and what stands in them, as a person sees it."""

from typing import Any

from playwright.sync_api import Page

DRAWN = "#matrix-graph .heatmaplayer image"
PLACE = """([row, head]) => {
    const middle = (kind, words) => {
        const found = [...document.querySelectorAll(`#matrix-graph .${kind} text`)];
        const box = found.find((one) => one.textContent === words).getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2];
    };
    return [middle("xtick", head)[0], middle("ytick", row)[1]];
}"""
WORDS = """([x, y, wide]) => [...document.querySelectorAll("#matrix-graph .textpoint text")]
    .map((one) => [one.textContent, one.getBoundingClientRect()])
    .filter(([, box]) => Math.abs(box.x + box.width / 2 - x) < wide / 2)
    .filter(([, box]) => Math.abs(box.y + box.height / 2 - y) < wide / 3)
    .map(([words]) => words)"""
WIDE = """() => {
    const heads = [...document.querySelectorAll("#matrix-graph .xtick text")];
    const [one, two] = heads.map((head) => head.getBoundingClientRect());
    return two.x + two.width / 2 - one.x - one.width / 2;
}"""
HATCHED = """([x, y]) => [...document.querySelectorAll("#matrix-graph .barlayer .point path")].some((one) => {
    const box = one.getBoundingClientRect();
    return box.left < x && x < box.right && box.top < y && y < box.bottom && getComputedStyle(one).fill.includes("url");
})"""
COLOUR = """async ([x, y]) => {
    const image = document.querySelector("#matrix-graph .heatmaplayer image");
    const box = image.getBoundingClientRect();
    const picture = Object.assign(new Image(), {src: image.getAttribute("href") ?? image.getAttribute("xlink:href")});
    await picture.decode();
    const pen = document.createElement("canvas").getContext("2d");
    Object.assign(pen.canvas, {width: picture.width, height: picture.height});
    pen.drawImage(picture, 0, 0);
    const [column, row] = [(x - box.x) / box.width * picture.width, (y - box.y) / box.height * picture.height];
    const [red, green, blue, there] = pen.getImageData(column, row, 1, 1).data;
    return there ? `rgb(${red}, ${green}, ${blue})` : "";
}"""
LINES = "(one) => [...one.querySelectorAll('tspan.line')].map((line) => line.textContent).join('|')"
OUTLINED = """([x, y]) => [...document.querySelectorAll("#matrix-graph .shapelayer path")].some((one) => {
    const box = one.getBoundingClientRect();
    return parseFloat(one.style.strokeWidth) === 3 && box.left < x && x < box.right && box.top < y && y < box.bottom;
})"""


def place(page: Page, row: str, root: str) -> tuple[float, float]:
    """The middle of a cell on the screen."""
    page.wait_for_selector(DRAWN, state="attached")
    x, y = page.evaluate(PLACE, [row, root])
    return x, y


def ask(page: Page, script: str, row: str, root: str) -> Any:
    """What a script finds at a cell."""
    return page.evaluate(script, [*place(page, row, root), page.evaluate(WIDE)])


def words(page: Page, row: str, root: str) -> list[str]:
    """What stands in a cell: its figure, then the sign of our grade."""
    found: list[str] = ask(page, WORDS, row, root)
    return found


def click(page: Page, row: str, root: str) -> None:
    """Click a cell, as a hand does."""
    reach(page)
    page.mouse.click(*place(page, row, root))


def hover(page: Page, row: str, root: str) -> str:
    """Point at a cell and read what is said of it."""
    reach(page)
    x, y = place(page, row, root)
    page.mouse.move(x - 3, y)
    page.mouse.move(x, y)
    page.wait_for_selector("#matrix-graph .hovertext")
    return str(page.eval_on_selector("#matrix-graph .hovertext", LINES))


def reach(page: Page) -> None:
    """Bring the drawing into view."""
    page.locator("#matrix-plot").scroll_into_view_if_needed()
