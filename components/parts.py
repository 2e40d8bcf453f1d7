"""What a sheet is made of: parts with a head, and rows of label, words, source, place (and language)."""

from collections.abc import Iterable
from typing import Any

import pandas as pd

from anatomy import Atlas
from anatomy.votes import cited

TONGUES = {"de": "German", "es": "Spanish"}
Row = list[str]
Part = dict[str, Any]  # head, rows; side (for, against, none) where parts stand side by side; of: another sheet


def part(head: str, rows: list[Row], side: str = "") -> list[Part]:
    """One part, or none if it would be empty."""
    return [{"head": head, "rows": rows, **({"side": side} if side else {})}] if rows else []


def where(table: pd.DataFrame, column: str, value: str) -> pd.DataFrame:
    """The rows in which a column has a value."""
    return table[table[column] == value]


def cells(table: pd.DataFrame, *columns: str) -> list[Row]:
    """Some columns as rows of text."""
    return [[str(cell) for cell in row] for row in table[list(columns)].to_numpy()]


def names(atlas: Atlas, thing: str) -> list[Row]:
    """Its names in other languages and its number in the Foundational Model of Anatomy."""
    row, others = atlas.row(thing), where(atlas["names"], "thing", thing)
    called = [[TONGUES[lang], name, source, "", lang] for lang, name, source in cells(others, "lang", "name", "source")]
    latin, number = row.get("latin", ""), row.get("fma", "")
    first = [["Latin", latin, "ta2", "", "la"]] if latin else []
    return first + called + ([["FMA", number, "fma", ""]] if number else [])


def statements(atlas: Atlas, thing: str, head: str) -> list[Part]:
    """What single sources say of a thing: those that take no side, then both sides beside each other."""
    found = where(cited(atlas, "statements"), "thing", thing)
    heads = {"": head, "for": "Speak for it as drawn", "against": "Speak against it"}
    rows = {side: cells(where(found, "side", side), "words", "source", "place") for side in heads}
    return [made for side, name in heads.items() for made in part(name, [["", *row] for row in rows[side]], side)]


def joined(words: Iterable[str], by: str = "; ") -> str:
    """The words that are there, joined."""
    return by.join(filter(None, words))
