"""Values of style sheets worked out: custom properties put in, mixed colours mixed, pixels without their unit."""

import re
from collections.abc import Mapping
from functools import cache

import tinycss2
from tinycss2.color5 import parse_color

Values = Mapping[str, str]
VAR = re.compile(r"var\(\s*(--[\w-]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)")  # with a fallback that may hold one more
MIX = re.compile(r"color-mix\(in srgb,\s*([^\s,]+)\s+([\d.]+)%,\s*([^\s,)]+)\s*\)")
PIXELS = re.compile(r"(?<![\w.])(-?[\d.]+)px\b")
PAINTS = ("fill", "stroke", "stop-color")


def resolved(value: str, known: Values) -> str:
    """A value with every custom property put in; empty if one is missing."""
    while found := VAR.search(value):
        put = known.get(found[1]) or (found[2] or "").strip()
        if not put:
            return ""
        value = value[: found.start()] + put + value[found.end() :]
    return value.strip()


def written(name: str, value: str) -> str:
    """A value as a drawing without style sheets can hold it."""
    if name in PAINTS:
        return colour(value)
    return PIXELS.sub(r"\1", value)


@cache
def colour(value: str) -> str:
    """#rrggbb for anything that names an opaque colour; none for what is transparent; a reference as it is."""
    while found := MIX.search(value):
        value = value[: found.start()] + mixed(found[1], float(found[2]) / 100, found[3]) + value[found.end() :]
    if value == "none" or value.startswith("url("):
        return value.replace('"', "")
    parsed = parse_color(value)
    if parsed is None or isinstance(parsed, str):
        raise ValueError(f"{value!r} is no colour.")
    if not parsed.alpha:
        return "none"
    return "#" + "".join(f"{round(part * 255):02x}" for part in parsed.to("srgb").coordinates)


def mixed(one: str, part: float, other: str) -> str:
    """Two colours mixed as color-mix does in srgb."""
    pairs = zip(parts(one), parts(other), strict=True)
    return "#" + "".join(f"{round(part * left + (1 - part) * right):02x}" for left, right in pairs)


def parts(value: str) -> list[int]:
    """Red, green and blue of an opaque colour, 0 to 255."""
    text = colour(value)
    return [int(text[start : start + 2], 16) for start in (1, 3, 5)]


def declared(content: list[tinycss2.ast.Node]) -> dict[str, str]:
    """What a rule declares."""
    found = tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True)
    return {one.name: tinycss2.serialize(one.value).strip() for one in found if one.type == "declaration"}
