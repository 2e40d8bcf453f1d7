"""Components as HTML text: what can be read before any script runs, or without one."""

import re
from collections.abc import Mapping
from html import escape
from typing import Any

from dash.development.base_component import Component

VOID = {"br", "hr", "img", "input", "link", "meta", "wbr"}
NAMES = {"className": "class", "htmlFor": "for"}
INERT = {"Store", "Graph"}  # they hold or draw something, but say nothing


def plain(part: Any, inside: Mapping[str, str] | None = None) -> str:
    """A component, a text or a list of them as HTML.

    `inside` holds HTML to be put into empty elements: by the value of their data-slot.
    """
    if isinstance(part, list | tuple):
        return "".join(plain(one, inside) for one in part)
    if not isinstance(part, Component):
        return "" if part is None else escape(str(part), quote=False)
    kind = type(part).__name__
    if kind in INERT:
        return ""
    values = {name: getattr(part, name) for name in part.to_plotly_json()["props"]}  # type: ignore[no-untyped-call]
    body = plain(values.pop("children", None), inside) or (inside or {}).get(str(values.get("data-slot")), "")
    tag = kind.lower()
    start = f"<{tag}{''.join(attribute(name, value) for name, value in values.items())}>"
    return start if tag in VOID else f"{start}{body}</{tag}>"


def attribute(name: str, value: Any) -> str:
    """One attribute with the space before it; nothing for what is unset."""
    if value is None or value is False:
        return ""
    key = NAMES.get(name, name if "-" in name else name.lower())
    if value is True:
        return f" {key}"
    if isinstance(value, dict):
        value = ";".join(f"{dashed(one)}:{size}" for one, size in value.items())
    return f' {key}="{escape(str(value))}"'


def dashed(name: str) -> str:
    """fontSize as font-size; a custom property as it is."""
    return name if name.startswith("--") else re.sub("[A-Z]", lambda letter: f"-{letter[0].lower()}", name)
