"""make bench"""

import os

from playwright.sync_api import sync_playwright

from bench import pull, solve
from bench.measure import clicks, first_view, opened, spread
from bench.serve import served

ROOTS = [f'.rootbar [data-id="root:{root}"]' for root in ("L2", "L3", "L4", "L5", "S1", "S2", "L1")]
SHAPES = [
    f'.plate [data-id="muscle:{name}"]'
    for name in ("vastus-lateralis", "tensor-fasciae-latae", "gluteus-maximus", "gluteus-medius")
]
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


def main() -> None:
    """Print the table."""
    with served() as address, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=os.environ["CHROMIUM"], args=FLAGS)
        first_view(browser, address)  # the server compresses everything once
        view = first_view(browser, address)
        print(f"First view: {view['first']:.0f} kB, {view['requests']} requests, plates after {view['ready']:.0f} ms")
        print(f"Full plates: {view['kB']:.0f} kB in all, after {view['full']:.0f} ms")
        for size, name in view["files"][:12]:
            print(f"  {size:7.1f} kB  {name}")
        for what, selectors in (("roots", ROOTS), ("muscles on the plate", SHAPES)):
            painted, framed, asked = clicks(opened(browser, address), selectors)
            print(f"50 clicks, {what}: {asked} requests")
            print(f"  click to painted: {spread(painted)}")
            print(f"  to second frame:  {spread(framed)}")
        page = opened(browser, address)
        painted, framed = pull.moves(page)
        print("50 moves of a slider of the pull")
        print(f"  slider to painted: {pull.line(painted)}")
        print(f"  to second frame:   {pull.line(framed)}")
        print(f"  50 moves in a fifth of a second: {pull.piled(page)} requests, one at a time")
        browser.close()
    print("The force model alone")
    solve.main()


if __name__ == "__main__":
    main()
