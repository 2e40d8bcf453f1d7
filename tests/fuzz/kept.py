"""What a browser kept, spoiled: any text at all, or nearly what the page itself wrote."""

import json
from random import Random
from typing import Any

KEYS = {
    "localStorage": ["theme", "lesson-keys", "lesson-motion", "quiz-boxes", "quiz-log"],
    "sessionStorage": ["lesson", "teacher", "teacher-began", "quiz-round"],
}
MARKUP = "<img src=x onerror=alert(1)>"
TEXTS = [
    "",
    "null",
    "{",
    "[]",
    "{}",
    "0",
    "true",
    "dark",
    '"dark"',
    "DARK",
    "off",
    "open",
    "NaN",
    "1e999",
    "-1",
    "[[]]",
]
TEXTS += [MARKUP, json.dumps(MARKUP), "\x00", "\ud800", "9" * 300, "x" * 500_000, "[" * 5000, '{"steps": 7}']
TEXTS += [
    '{"steps": "ab"}',
    '{"steps": [null]}',
    '{"steps": [{}, {}]}',
    '{"__proto__": {"steps": [1]}}',
    '{"key": "nerve 1 "}',
]
THINGS: list[Any] = [None, True, 0, -1, 1.5, 2, 6, 1e300, 99999999, "", "1", "x", MARKUP, "__proto__", [], {}, [None]]
THINGS += [{"a": 1}, "root=L9", "lesson=canary", "2026-99-99", "x" * 50_000, [[[]]], list(range(500))]


def spoil(random: Random, text: str | None) -> str:
    """A text instead of the one that was kept."""
    if text is None or random.random() < 0.3:
        return random.choice(TEXTS)
    try:
        whole = [json.loads(text)]
    except ValueError:
        whole = []
    if not whole or not isinstance(whole[0], list | dict) or random.random() < 0.15:
        return blow(random, text)
    for _ in range(random.randrange(1, 4)):
        bend(random, whole)
    return json.dumps(whole[0] if whole else None)


def blow(random: Random, text: str) -> str:
    """Cut short, a letter turned, a piece twice."""
    start = random.randrange(len(text) + 1)
    way = random.choice(["cut", "turned", "twice"])
    if way == "cut":
        return text[:start]
    return text[:start] + (chr(random.randrange(1, 0x3000)) if way == "turned" else text[:start]) + text[start + 1 :]


def bend(random: Random, whole: Any) -> None:
    """Somewhere inside: another value, one less, one twice, one from elsewhere."""
    spots = list(places(whole))
    home, key = random.choice(spots)
    other, name = random.choice(spots)
    way = random.choice(["thing", "thing", "gone", "twice", "elsewhere"])
    if way == "gone" and home is not whole:
        del home[key]
    elif way == "twice" and isinstance(home, list):
        home.insert(random.randrange(len(home)), json.loads(json.dumps(home[key])))
    else:
        home[key] = json.loads(json.dumps(other[name])) if way == "elsewhere" else random.choice(THINGS)


def places(whole: Any) -> Any:
    """Every place inside, as its home and its key."""
    inside = enumerate(whole) if isinstance(whole, list) else whole.items() if isinstance(whole, dict) else ()
    for key, value in list(inside):
        yield whole, key
        yield from places(value)


def spoiled(random: Random, kept: dict[str, dict[str, str]], first: list[str]) -> dict[str, dict[str, str]]:
    """Both stores: one of the first keys is spoiled for certain, each other one often."""
    chosen = {random.choice(first)}
    made: dict[str, dict[str, str]] = {}
    for store, keys in KEYS.items():
        chosen |= {key for key in keys if random.random() < 0.3}
        held = {key: spoil(random, kept[store].get(key)) if key in chosen else kept[store].get(key) for key in keys}
        made[store] = {key: value for key, value in held.items() if value is not None}
    return made
