"""make load: hundreds of readers at once on two workers: errors, times by kind, memory; then where the knee is."""

import argparse
import asyncio
import json
import time
import urllib.request
from statistics import median, quantiles
from typing import Any
from urllib.parse import urljoin

import psutil

from bench.reader import Log, Logs, Site, read
from bench.results import keep
from bench.serve import running
from copies.crawl import GIVEN

WORKERS = 2
STEPS = (25, 50, 100, 200, 400, 800)
ARRIVE = 120  # seconds in which a lecture hall opens the page
COMING = 2  # new readers a second, while the knee is sought
SLOW = 1.0  # seconds; beyond this the whole page is late for one reader in twenty: the knee is passed


def site(home: str) -> Site:
    """What the page asks for: its tables name plates and facts, its worker what it keeps."""
    text, worker = fetched(home), fetched(urljoin(home, "sw.js"))
    given = json.loads(GIVEN.findall(text)[0])
    release, _ = json.JSONDecoder().raw_decode(worker.partition("const release = ")[2])
    plates = [f"{release['assets']}drawings/{views[0]}.svg" for views in given["address"]["plates"].values()]
    tables = [one for one in given["facts"].values() if one.endswith(".json")]
    sections = [f"{release['assets']}drawings/light/{one}.svg" for one in given["light"] if one.startswith("section")]
    roots = [one.removeprefix("root:") for one in given["things"] if one.startswith("root:")]
    return Site(
        home, [*plates, given["facts"]["evidence"]], [*tables, *sections], roots, release["live"] + release["fixed"]
    )


def fetched(address: str) -> str:
    """A text as it is without compression."""
    with urllib.request.urlopen(address) as answer:
        return str(answer.read().decode())


def memory(pid: int) -> list[float]:
    """MB that each worker holds for itself."""
    return [round(one.memory_full_info().uss / 1e6, 1) for one in psutil.Process(pid).children()]


async def crowd(place: Site, readers: int, arrive: float, stay: float) -> tuple[Log, Log]:
    """That many readers, who come within `arrive` seconds and stay `stay` seconds more: both times apart."""
    coming, staying = Log(), Log()
    logs = Logs(coming)
    end = time.monotonic() + arrive + stay
    tasks = [asyncio.create_task(read(place, logs, end, number, arrive)) for number in range(readers)]
    await asyncio.sleep(arrive)
    logs.now = staying
    await asyncio.gather(*tasks)
    return coming, staying


def told(log: Log, seconds: float) -> dict[str, Any]:
    """Counts, and times by kind in ms: median, p95, p99."""
    kinds = {}
    for name, times in sorted(log.times.items()):
        parts = quantiles(times, n=100) if len(times) > 1 else times * 100
        kinds[name] = [len(times), *(round(1000 * part, 1) for part in (median(times), parts[94], parts[98]))]
    asked = sum(len(times) for name, times in log.times.items() if name != "whole page")
    rate = round(asked / seconds, 1)
    return {"requests": asked, "errors": len(log.errors), "first errors": log.errors[:5], "rate": rate, "kinds": kinds}


def soak(place: Site, pid: int, readers: int, minutes: float) -> dict[str, Any]:
    """One crowd for long; memory once all have come, and at the end."""
    before: list[float] = []

    async def whole() -> tuple[Log, Log]:
        asyncio.get_running_loop().call_later(ARRIVE, lambda: before.extend(memory(pid)))
        return await crowd(place, readers, ARRIVE, 60 * minutes)

    coming, staying = asyncio.run(whole())
    found = {"readers": readers, "minutes": minutes, "before": before, "after": memory(pid)}
    return found | {"coming": told(coming, ARRIVE)} | told(staying, 60 * minutes)


def knee(place: Site, seconds: float) -> list[dict[str, Any]]:
    """Crowds that grow, until the page is late or fails."""
    found = []
    for readers in STEPS:
        coming, staying = asyncio.run(crowd(place, readers, readers / COMING, seconds))
        found.append({"readers": readers, **told(staying, seconds)})
        print(f"  {readers} readers: {line(found[-1])}", flush=True)
        if coming.errors or staying.errors or found[-1]["kinds"]["whole page"][2] > 1000 * SLOW:
            break
    return found


def line(step: dict[str, Any]) -> str:
    """One crowd in a line."""
    _, middle, late, _ = step["kinds"]["whole page"]
    whole = f"whole page median {middle} ms, p95 {late} ms"
    return f"{step['requests']} requests ({step['rate']} a second), {step['errors']} errors, {whole}"


def main() -> None:
    """Print what was found, and leave it for docs/bench.md."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--readers", type=int, default=200)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--step", type=float, default=30, help="seconds for each crowd of the search for the knee")
    wish = parser.parse_args()
    print(f"{wish.readers} readers, {wish.minutes:g} minutes", flush=True)
    with running(workers=WORKERS) as (home, pid):
        place = site(home)
        found = soak(place, pid, wish.readers, wish.minutes)
        keep("load", {"soak": found, "knee": []})
        print(f"  while they come: {line(found['coming'])}\n  {line(found)}")
        for name, (count, *times) in found["kinds"].items():
            print(f"  {name}: {count}, median {times[0]} ms, p95 {times[1]} ms, p99 {times[2]} ms")
        print(f"  memory of the workers, MB: {found['before']} → {found['after']}")
        for error in [*found["coming"]["first errors"], *found["first errors"]]:
            print(f"  {error}")
        print("knee")
        keep("load", {"soak": found, "knee": knee(place, wish.step)})


if __name__ == "__main__":
    main()
