"""What Lighthouse says of a page, if it is installed (npm): performance on a phone and on a desk, accessibility."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

from bench.peers.build import HERE, TOOLS

FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-background-networking"


def scores(address: str, times: int = 3) -> dict[str, Any]:
    """Medians of several runs; nothing if Lighthouse is not there."""
    if not (TOOLS / "lighthouse").exists():
        return {}
    phone = [run(address, []) for _ in range(times)]
    desk = [run(address, ["--preset=desktop"]) for _ in range(times)]
    return {"phone": middle(phone, "performance"), "desk": middle(desk, "performance"), **rest(phone)}


def run(address: str, more: list[str]) -> dict[str, Any]:
    """One run: what it found."""
    wish = ["--output=json", "--quiet", "--only-categories=performance,accessibility", f"--chrome-flags={FLAGS}"]
    environment = {**os.environ, "CHROME_PATH": os.environ["CHROMIUM"]}
    done = subprocess.run(
        [str(Path(TOOLS / "lighthouse")), address, *wish, *more], cwd=HERE, env=environment, capture_output=True
    )
    return dict(json.loads(done.stdout)) if done.returncode == 0 else {}


def middle(runs: list[dict[str, Any]], category: str) -> int | None:
    """The median score of a category, 0 to 100; none if Lighthouse gave none."""
    found = sorted(run["categories"][category]["score"] for run in runs if run and run["categories"][category]["score"])
    return round(100 * found[len(found) // 2]) if found else None


def rest(runs: list[dict[str, Any]]) -> dict[str, Any]:
    """Accessibility, and what weighs in the score of the phone (ms): first and largest paint, blocked time."""
    audits = {"fcp": "first-contentful-paint", "lcp": "largest-contentful-paint", "tbt": "total-blocking-time"}
    found = {
        short: sorted(round(run["audits"][name].get("numericValue") or 0) for run in runs if run)
        for short, name in audits.items()
    }
    times = {short: values[len(values) // 2] for short, values in found.items() if values}
    return {"accessibility": middle(runs, "accessibility"), **times}
