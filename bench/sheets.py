"""make sheets: every plate in every state on one picture each, in docs/plates, to be looked at."""

import io
import os
from collections.abc import Iterator

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from anatomy import load
from bench.serve import HOME, served

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
GL = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"]
STATES = {
    "normal": ("", "light"),
    "L3": ("root=L3", "light"),
    "L5": ("root=L5", "light"),
    "S1": ("root=S1", "light"),
    "band": ("band=iliotibial-band", "light"),
    "dark": ("root=L5", "dark"),
    "left": ("root=L5&side=left", "light"),
    "names": ("labels=all", "light"),
}
SIZES = {"1440": (1440, 900), "390": (390, 844)}
ROW = 4  # pictures side by side


def picture(browser: Browser, address: str, slot: str, size: tuple[int, int], theme: str) -> Image.Image:
    """One frame of the page as it stands at rest."""
    page = browser.new_page(bypass_csp=True, viewport={"width": size[0], "height": size[1]}, color_scheme=theme)  # type: ignore[arg-type]
    page.goto(address)
    page.wait_for_function("performance.getEntriesByName('staged').length")
    page.wait_for_load_state("networkidle")
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    shot = page.locator(f".{slot} .frame").first.screenshot(type="png")
    page.close()
    return Image.open(io.BytesIO(shot)).convert("RGB")


def sheet(pictures: list[Image.Image]) -> Image.Image:
    """Pictures of one size in rows."""
    wide, high = max(one.width for one in pictures), max(one.height for one in pictures)
    rows = -(-len(pictures) // ROW)
    whole = Image.new("RGB", (wide * min(ROW, len(pictures)), high * rows), "white")
    for number, one in enumerate(pictures):
        whole.paste(one, (number % ROW * wide, number // ROW * high))
    return whole


def jobs() -> Iterator[tuple[str, str, list[tuple[str, str]]]]:
    """Name, frame, and the addresses and themes of each sheet."""
    views = load(HOME / "data")["views"]
    for view, slot in views[["id", "slot"]].to_numpy():
        if slot == "section":
            levels = range(10, 96, 5)
            yield "sections", slot, [(f"level={level}&band=iliotibial-band", "light") for level in levels]
        else:
            yield view, slot, [(f"plate={view}&{query}".rstrip("&"), theme) for query, theme in STATES.values()]


def main() -> None:
    """Write docs/plates/*.jpg."""
    folder = HOME / "docs/plates"
    folder.mkdir(parents=True, exist_ok=True)
    with served() as address, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=os.environ["CHROMIUM"], args=[*FLAGS, *GL])
        for name, slot, states in jobs():
            for width, size in SIZES.items():
                shots = [picture(browser, f"{address}?{query}", slot, size, theme) for query, theme in states]
                sheet(shots).save(folder / f"{name}-{width}.jpg", quality=82)
                print(name, width, flush=True)
        browser.close()


if __name__ == "__main__":
    main()
