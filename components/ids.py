"""Ids and attributes that two files share."""

from typing import Any

BOOK = "book"
SELECTION = "selection"
SUMMARY = "summary"
NOTE = "note"
PAGE = "page"
DASH = "dash"
PLOT = "matrix-plot"
GRAPH = "matrix-graph"
PICKABLE = ("root", "nerve", "muscle", "band", "path", "insertion", "bone", "claim", "variant")


Attributes = dict[str, Any]


def data(**values: str) -> Attributes:
    """data-… attributes."""
    return {f"data-{name}": value for name, value in values.items()}


def aria(**values: str) -> Attributes:
    """aria-… attributes."""
    return {f"aria-{name}": value for name, value in values.items()}


def thing(kind: str, name: str) -> Attributes:
    """The attribute that says which thing an element stands for; a variant is none of the body, but can be picked."""
    return data(pick=f"{kind}:{name}") if kind == "variant" else data(id=f"{kind}:{name}")


def setting(key: str, value: str) -> Attributes:
    """The attributes of a button that sets one part of the address."""
    return data(set=f"{key}={value}") | aria(pressed="false")
