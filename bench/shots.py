"""make shots: the pictures of the README, taken from the page as it is served."""

import os

from playwright.sync_api import sync_playwright

from bench.serve import HOME, served

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
SHOTS = {
    "l5": ("?root=L5", 1440, 900, "light"),
    "band": ("?band=iliotibial-band", 1440, 900, "light"),
    "section": ("?root=L3&level=50", 1440, 900, "light"),
    "claims": ("?panel=evidence&claim=c5", 1440, 900, "light"),
    "said": ("?muscle=gluteus-maximus&about=muscle:gluteus-maximus", 1440, 900, "light"),
    "matrix": ("?panel=matrix", 1440, 900, "light"),
    "locate": (
        "?panel=locate&weak=tensor-fasciae-latae&weak=gluteus-medius&normal=gluteus-maximus",
        1440,
        900,
        "light",
    ),
    "names": ("?labels=all&level=60", 1440, 900, "light"),
    "peel": ("?plate=posterior&peel=muscle:gluteus-maximus&hide=skin&nerve=sciatic", 1440, 900, "light"),
    "dark": ("?root=L4&root=L5&match=all", 1440, 900, "dark"),
    "present": ("?lesson=canary&step=7&present=light", 1920, 1080, "light"),
    "projector": ("?root=S1&plate=posterior&plate=spine-posterior", 1024, 768, "light"),
    "phone": ("?muscle=vastus-lateralis", 390, 844, "light"),
}


def main() -> None:
    """Write docs/*.png."""
    with served() as address, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=os.environ["CHROMIUM"], args=FLAGS)
        for name, (query, width, height, theme) in SHOTS.items():
            page = browser.new_page(
                bypass_csp=True,
                viewport={"width": width, "height": height},
                color_scheme=theme,  # type: ignore[arg-type]
            )
            page.goto(address + query)
            page.wait_for_function("performance.getEntriesByName('settled').length")
            page.wait_for_selector(".tag")
            page.screenshot(path=HOME / f"docs/{name}.png")
            page.close()
        browser.close()


if __name__ == "__main__":
    main()
