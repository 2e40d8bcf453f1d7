"""What was aimed at, beside what was measured."""

from collections.abc import Iterator
from typing import Any

from bench.peers.table import OURS, ratio

Found = dict[str, Any]


def aims(peers: Found, sizes: Found, crowd: Found) -> list[str]:
    """A row for each aim whose figures are there."""
    return [f"| {aim} | {was} | {'yes' if met else 'no'} |" for aim, was, met in rows(peers, sizes, crowd)]


def rows(peers: Found, sizes: Found, crowd: Found) -> Iterator[tuple[str, str, bool]]:
    """Aim, figure, whether it is met."""
    if peers:
        yield from beside(peers)
    if sizes:
        first, *_, last = sizes.values()
        part = last["root painted"][0] / first["root painted"][0]
        yield "ten times the structures: a click at most 2 × as long", f"{part:.2f} ×", part <= 2
    if crowd:
        soak = crowd["soak"]
        grown = max(after / before for before, after in zip(soak["before"], soak["after"], strict=True))
        yield f"{soak['readers']} readers: no error", f"{soak['errors']} of {soak['requests']}", not soak["errors"]
        yield "workers' memory flat (at most 5 % more)", f"{100 * grown - 100:+.0f} %", grown <= 1.05


def beside(found: Found) -> Iterator[tuple[str, str, bool]]:
    """What concerns the page itself."""
    own = found[OURS]
    for words, key in (("attributes", "root changed"), ("painted", "root painted"), ("second frame", "root framed")):
        part = ratio(found, key, 0) or 0
        yield f"click → {words} no slower than the fastest peer", f"{own[key][0]} ms, {part:.2f} ×", part <= 1
    yield "click → painted, p95 ≤ 33 ms", f"{own['root painted'][1]} ms", own["root painted"][1] <= 33
    slow = own["slow root painted"][1]
    yield "the same 4× slower, p95 ≤ 100 ms", f"{slow} ms", slow <= 100
    yield "first view ≤ 450 kB", f"{own['first']} kB", own["first"] <= 450
    before, after = own["heap"]
    yield "memory flat over 500 clicks (at most 5 % more)", f"{before} → {after} MB", after <= 1.05 * before
    reached, drawn = own["keys"]
    yield "every part by keyboard", f"{reached} of {drawn}", reached == drawn
    for words, key, least in (("desk", "desk", 95), ("phone", "phone", 85), ("accessibility", "accessibility", 100)):
        if own.get(key):
            yield f"Lighthouse, {words} ≥ {least}", str(own[key]), own[key] >= least
