"""python -m bench.lessons canary [1024x768] [dark]: every step of a lesson in presenter mode, on one picture."""

import io
import os
import re
import sys
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

from bench.serve import HOME, served

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
ROW = 2  # pictures side by side
SCALE = 2  # of which each is this many times smaller
WAIT = 120_000  # ms; a busy machine compresses the first page slowly
READY = "performance.getEntriesByName('settled').length && document.getElementById('note').textContent === ''"


def picture(page: Page, address: str) -> Image.Image:
    """One step as it stands at rest."""
    page.goto(address)
    page.wait_for_function(READY)
    page.wait_for_load_state("networkidle")
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    return Image.open(io.BytesIO(page.screenshot(type="png"))).convert("RGB")


def sheet(pictures: list[Image.Image]) -> Image.Image:
    """All steps in rows, in order."""
    wide, high = pictures[0].width // SCALE, pictures[0].height // SCALE
    whole = Image.new("RGB", (wide * ROW, high * -(-len(pictures) // ROW)), "white")
    for number, one in enumerate(pictures):
        small = one.resize((wide, high), Image.Resampling.LANCZOS)
        whole.paste(small, (number % ROW * wide, number // ROW * high))
    return whole


def main(lesson: str, size: str = "1920x1080", theme: str = "light", folder: str = "") -> None:
    """Write one picture of all steps, and one of each."""
    width, height = map(int, size.split("x"))
    total = len(re.findall(r"^  - state:", (HOME / f"lessons/{lesson}.yaml").read_text(), re.M))
    kept = Path(folder or tempfile.gettempdir()) / f"{lesson}-{size}-{theme}"
    kept.mkdir(parents=True, exist_ok=True)
    with served() as address, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=os.environ["CHROMIUM"], args=FLAGS)
        page = browser.new_page(bypass_csp=True, viewport={"width": width, "height": height})
        page.set_default_timeout(WAIT)
        steps = range(1, total + 1)
        shots = [picture(page, f"{address}?lesson={lesson}&step={number}&present={theme}") for number in steps]
        browser.close()
    for number, shot in enumerate(shots, 1):
        shot.save(kept / f"{number:02}.png")
    sheet(shots).save(kept.with_suffix(".png"))
    print(kept.with_suffix(".png"))


if __name__ == "__main__":
    main(*sys.argv[1:])
