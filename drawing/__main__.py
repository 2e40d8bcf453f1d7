"""make plates: everything that is drawn, from the descriptions; the same bytes each time."""

import multiprocessing
import os
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from drawing.areas_svg import maps
from drawing.body import build
from drawing.part import Part
from drawing.plates import Plate, plates
from drawing.scene import scene
from drawing.section import sections
from drawing.solid import export
from drawing.stance import stance
from drawing.svg import svg
from drawing.tension import tension

ASSETS = Path(__file__).parents[1] / "assets"
BODY: list[Part] = []


def save(name: str, text: str, full: bool) -> None:
    """Write one drawing."""
    folder = ASSETS / "drawings" if full else ASSETS / "drawings/light"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.svg").write_text(text)


def one_plate(plate: Plate) -> str:
    """Draw a plate at both details."""
    body = stance(BODY) if plate.name == "stance" else BODY
    seen = scene(plate, body)
    pulls = tension(seen, body)
    for full in (True, False):
        save(plate.name, svg(seen, body, pulls, full), full)
    return plate.name


def one_section(number: float) -> str:
    """Draw a section at both details."""
    for name, (full, light) in sections(BODY, [number]).items():
        save(name, full, True)
        save(name, light, False)
    return f"section {number}"


def skin() -> str:
    """Draw the maps of the skin; there is one detail only."""
    for name, text in maps(BODY).items():
        save(f"skin-{name}", text, True)
    return "skin"


def solid() -> str:
    """Write the model of the 3D view."""
    export(BODY, ASSETS / "model/body.bin")
    return "3D"


def work(job: tuple[Callable[..., str], tuple[object, ...]]) -> str:
    """Do one piece of work and say how long it took."""
    start = time.perf_counter()
    name = job[0](*job[1])
    return f"{name}: {time.perf_counter() - start:.0f} s"


def main(wanted: list[str]) -> None:
    """Draw all, or what is named: plates by id, "sections", "skin", "solid"."""
    from drawing.frame import LEVELS

    start = time.perf_counter()
    BODY.extend(build())
    print(f"body: {time.perf_counter() - start:.0f} s", flush=True)
    jobs: list[tuple[Callable[..., str], tuple[object, ...]]] = [
        (one_plate, (plate,)) for plate in plates() if not wanted or plate.name in wanted
    ]
    if not wanted or "sections" in wanted:
        jobs += [(one_section, (level,)) for level in LEVELS]
    if not wanted or "skin" in wanted:
        jobs.append((skin, ()))
    if not wanted or "solid" in wanted:
        jobs.append((solid, ()))
    fork = multiprocessing.get_context("fork")  # the workers share the body
    with ProcessPoolExecutor(min(len(jobs), os.cpu_count() or 1), mp_context=fork) as pool:
        for line in pool.map(work, jobs):
            print(line, flush=True)
    print(f"all: {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main(sys.argv[1:])
