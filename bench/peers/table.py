"""The table of the peers: a row for each measure, a column for each page, and ours against the best of the others."""

from typing import Any

FLOOR = "bare page"  # no peer: what the browser itself takes
OURS = "this page, served"
ROWS = (  # words, key, unit, place in a pair
    ("bytes until the plates stand", "first", "kB", None),
    ("bytes in all, idle time too", "all", "kB", None),
    ("requests until the plates stand", "asked", "", None),
    ("requests in all", "requests", "", None),
    ("first plate", "plate", "ms", None),
    ("first answer to a click", "interactive", "ms", None),
    *(
        (f"{words}{how}, {end}", f"{slow}{what} {key}", "ms", place)
        for slow, how in (("", ""), ("slow ", ", 4× slower"))
        for what, start in (("root", "root → "), ("part", "part → "))
        for key, end_words in (("changed", "attributes"), ("painted", "painted"), ("framed", "second frame"))
        for words in (start + end_words,)
        for place, end in ((0, "median"), (1, "p95"))
    ),
    ("DOM nodes", "nodes", "", None),
    ("memory, before 500 clicks", "heap", "MB", 0),
    ("memory, after", "heap", "MB", 1),
    ("Lighthouse, phone", "phone", "", None),
    ("Lighthouse, desk", "desk", "", None),
    ("Lighthouse, accessibility", "accessibility", "", None),
    ("parts reached by keyboard", "keys", "", 0),
    ("parts drawn", "keys", "", 1),
)
MORE_IS_BETTER = {"phone", "desk", "accessibility", "keys"}


def value(found: dict[str, Any], key: str, place: int | None) -> float | None:
    """One figure; none where it could not be had."""
    got = found.get(key)
    return got if got is None or place is None else got[place]


def ratio(found: dict[str, dict[str, Any]], key: str, place: int | None) -> float | None:
    """Ours to the best of the peers."""
    peers = [value(one, key, place) for name, one in found.items() if name != FLOOR and not name.startswith("this")]
    there = [one for one in peers if one is not None]
    own = value(found[OURS], key, place)
    best = (max if key in MORE_IS_BETTER else min)(there, default=None)
    return own / best if own is not None and best else None


def shown(number: float | None, unit: str) -> str:
    """A figure as the table writes it."""
    if number is None:
        return "–"
    return f"{number:.1f}" if unit == "ms" and number < 100 else f"{number:.0f}" if unit != "MB" else f"{number:.1f}"


def table(found: dict[str, dict[str, Any]]) -> str:
    """Markdown."""
    head = ["", *found, "ours : best peer"]
    lines = [head, ["---"] + ["---:"] * (len(head) - 1)]
    for words, key, unit, place in ROWS:
        cells = [shown(value(one, key, place), unit) for one in found.values()]
        part = ratio(found, key, place)
        lines.append([f"{words}{f', {unit}' if unit else ''}", *cells, f"{part:.2f}" if part is not None else "–"])
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
