"""make growth: our page with its structures once, three and ten times: what a click costs, what it weighs."""

import argparse
import os
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

import anatomy
from bench.click import clicks, summary
from bench.grow import KINDS, grow
from bench.peers.__main__ import FLAGS, opened
from bench.peers.sides import ours
from bench.results import HOME, keep
from bench.serve import served
from bench.start import weighed

TIMES = (1, 3, 10)


def measured(browser: Browser, folder: Path, times: int, presses: int) -> dict[str, Any]:
    """One size."""
    with served("bench.grown:server", FOLDER=str(folder)) as address:
        side = ours(f"{times} times", address)
        found: dict[str, Any] = weighed(browser, address, side.staged)
        for what, selectors in (("root", side.roots), ("part", side.parts)):
            page = opened(browser, side)
            clicks(page, selectors, len(selectors))
            taken = clicks(page, selectors, presses)
            found |= {f"{what} {key}": summary(values) for key, values in vars(taken).items()}
            found["shapes"] = page.locator(side.shapes).count()
            page.context.close()
    return found | {"things": len(anatomy.load(folder / "data").things(*KINDS))}


def table(found: dict[str, dict[str, Any]]) -> str:
    """Markdown; the last column is ten times to once."""
    first = next(iter(found.values()))
    lines = [["", *found, "last : first"], ["---", *["---:"] * (len(found) + 1)]]
    for key, one in first.items():
        for place in (0, 1) if isinstance(one, list) else (None,):
            values = [size[key] if place is None else size[key][place] for size in found.values()]
            end = "" if place is None else (", median", ", p95")[place]
            lines.append([key + end, *map(str, values), f"{values[-1] / values[0]:.2f}" if values[0] else "–"])
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def main() -> None:
    """Print the table, and leave the figures for docs/bench.md."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clicks", type=int, default=50)
    wish = parser.parse_args()
    found = {}
    with tempfile.TemporaryDirectory() as place, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=os.environ["CHROMIUM"], args=FLAGS)
        for times in TIMES:
            print(f"… {times} times", flush=True)
            grow(HOME, Path(place) / str(times), times)
            found[f"{times}×"] = measured(browser, Path(place) / str(times), times, wish.clicks)
        browser.close()
    keep("growth", found)
    print(table(found))


if __name__ == "__main__":
    main()
