"""Addresses nobody would write, and what each of them may mean: a second reading by another hand."""

from collections.abc import Callable
from typing import Any
from urllib.parse import quote, quote_plus

from hypothesis import strategies as st

import anatomy
from components.book import vocabulary
from tests.conftest import HOME

ATLAS = anatomy.load(HOME / "data")
KNOWN = vocabulary(ATLAS, sorted(file.stem for file in (HOME / "lessons").glob("*.yaml")))
SINGLE = {"plate": [view for views in KNOWN["plates"].values() for view in views], **KNOWN["settings"]}
VALUES: dict[str, list[str]] = {**KNOWN["picks"], **KNOWN["lists"], **SINGLE, "seed": ["", "1", "42", "9999"]}
OLD = ["roots", "muscles", "view", "layer", "theme", "figure", "Root", "root[]", "root.L5"]
PROTOTYPE = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "length", "prototype"]
MARKUP = ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "javascript:alert(1)", "{{7*7}}", "</title>"]
LETTERS = ["\x00", "\ud800", "\udfff", "\u202eL5", "L5", "Ｌ５", "٤", "🦵" * 30, "ﬀ", "x" * 3000, "%", "%u0041", "\n"]
NUMBERS = ["-1", "0", "00", "1e1", "0x5", "5.0", "10000", "9" * 400, "NaN", "Infinity", "+5", "5 "]
HOSTILE = [*OLD, *PROTOTYPE, *MARKUP, *LETTERS, *NUMBERS, ""]
BENT: list[Callable[[str], str]] = [
    str.upper,
    str.lower,
    lambda text: f"{text} ",
    lambda text: f"\t{text}",
    lambda text: text[:-1],
    lambda text: text * 2,
    lambda text: f"{text}\u0301",
    lambda text: f"{text}&root=L5",
    lambda text: f"{text}=",
    lambda text: quote(text, safe="").replace("%", "%25") + "%35",
]
GARBAGE = [
    "root",
    "L5",
    "=",
    "&",
    "%",
    "%3",
    "%zz",
    "%00",
    "%ED%A0%80",
    "+",
    ";",
    "#",
    "?",
    "/",
    "\\",
    "\ud83d",
    "plate=",
    "é",
]
Pair = tuple[str, str]


@st.composite
def pairs(draw: Any) -> list[Pair]:
    """Most of them right; some bent, taken from another name, or hostile."""
    made = []
    for _ in range(draw(st.integers(0, 9))):
        name = draw(st.sampled_from(list(VALUES)))
        value = draw(st.sampled_from(VALUES[name]))
        way = draw(st.sampled_from(["right"] * 6 + ["name", "value", "both", "hostile name", "hostile value", "moved"]))
        if way in ("name", "both"):
            name = draw(st.sampled_from(BENT))(name)
        if way in ("value", "both"):
            value = draw(st.sampled_from(BENT))(value)
        if way == "hostile name":
            name = draw(st.one_of(st.sampled_from(HOSTILE), st.text(max_size=12)))
        if way == "hostile value":
            value = draw(st.one_of(st.sampled_from(HOSTILE), st.text(max_size=12)))
        if way == "moved":
            name = draw(st.sampled_from(list(VALUES)))
        made += [(name, value)] * draw(st.sampled_from([1, 1, 1, 1, 2, 30]))
    return made


def bare(text: str) -> str:
    """As it is, but for what would end it; also half letters."""
    return "".join(letter if letter > " " and letter not in "&=+%#" else quote(letter) for letter in text)


def every(text: str) -> str:
    """Each byte as its number, in small letters."""
    return "".join(f"%{byte:02x}" for byte in text.encode(errors="surrogatepass"))


def plain(text: str) -> str:
    return quote(text.encode(errors="surrogatepass"), safe=":/")


def plus(text: str) -> str:
    return quote_plus(text.encode(errors="surrogatepass"))


@st.composite
def written(draw: Any, made: list[Pair]) -> str:
    """One of the ways to write the same."""
    way = draw(st.sampled_from([plain, plus, bare, every]))
    return str(draw(st.sampled_from(["&", "&", "&&"]))).join(f"{way(name)}={way(value)}" for name, value in made)


def means(made: list[Pair]) -> tuple[dict[str, Any], int]:
    """What the pairs say, and how many say nothing."""
    state: dict[str, Any] = {
        "picked": [],
        "plates": {slot: views[0] for slot, views in KNOWN["plates"].items()},
        "settings": {name: values[0] for name, values in KNOWN["settings"].items()},
        "lists": {name: [] for name in KNOWN["lists"]},
    }
    left = 0
    for name, value in made:
        if value not in VALUES.get(name, []) and not (name == "seed" and seed(value)):
            left += 1
        elif name in KNOWN["picks"]:
            state["picked"] += [f"{name}:{value}"] * (f"{name}:{value}" not in state["picked"])
        elif name in KNOWN["lists"]:
            state["lists"][name] += [value] * (value not in state["lists"][name])
        elif name == "plate":
            state["plates"] |= {slot: value for slot, views in KNOWN["plates"].items() if value in views}
        else:
            state["settings"][name] = value
    return state, left


def seed(value: str) -> bool:
    """A whole number as people write it, from 1 to 9999."""
    return value.isascii() and value.isdecimal() and value[0] != "0" and 0 < int(value) < 10_000
