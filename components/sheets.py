"""What is known of each thing and who says so: rows of label, words, source, place."""

from typing import Any

import pandas as pd

from anatomy import Atlas
from anatomy.citations import full, link, short
from components.ids import PICKABLE

Row = list[str]
LABELS = {"level": "Level", "foramen": "Foramen", "reflex": "Reflex", "motor": "Test", "skin": "Skin", "pain": "Pain"}
KINDS = {
    "primary": "primary study",
    "review": "review",
    "textbook": "textbook",
    "web": "web page",
    "model": "model",
    "own": "our own",
}


def evidence(atlas: Atlas) -> dict[str, Any]:
    """Sheets by thing, and the sources they cite."""
    sheets = {thing: rows for thing in atlas.things(*PICKABLE) if (rows := sheet(atlas, thing))}
    cited = {row[2] for rows in sheets.values() for row in rows if row[2]}
    sources = {thing.split(":", 1)[1]: citation(atlas.row(thing)) for thing in atlas.things("source")}
    return {"sheets": sheets, "sources": {key: words for key, words in sources.items() if key in cited}}


def citation(source: dict[str, str]) -> Row:
    """Short form, full form, link, kind and what was read of it."""
    return [short(source), full(source), link(source), KINDS[source["kind"]], source["read"]]


def sheet(atlas: Atlas, thing: str) -> list[Row]:
    """Everything the tables say of one thing."""
    kind = thing.split(":")[0]
    makers = {"muscle": of_muscle, "root": of_root, "nerve": of_nerve, "path": of_path}
    makers |= {"insertion": of_words, "band": of_words}
    rows = names(atlas, thing) + (makers[kind](atlas, thing) if kind in makers else [])
    more = where(atlas["statements"], "thing", thing)
    return rows + [["", *row] for row in cells(more, "words", "source", "place")]


def names(atlas: Atlas, thing: str) -> list[Row]:
    """Its Latin name and its number in the Foundational Model of Anatomy."""
    row = atlas.row(thing)
    latin, number = row.get("latin", ""), row.get("fma", "")
    return ([["Latin", latin, "", "", "la"]] if latin else []) + ([["FMA", number, "", ""]] if number else [])


def where(table: pd.DataFrame, column: str, value: str) -> pd.DataFrame:
    """The rows of a table that speak of one value."""
    return table[table[column] == value]


def cells(table: pd.DataFrame, *columns: str) -> list[Row]:
    """Some columns of a table as rows of text."""
    return [[str(cell) for cell in row] for row in table[list(columns)].to_numpy()]


def of_words(atlas: Atlas, thing: str) -> list[Row]:
    """The main statement of a thing that has one."""
    row = atlas.row(thing)
    return [["What it is", row["words"], row["source"], row["place"]]]


def of_muscle(atlas: Atlas, thing: str) -> list[Row]:
    """Attachments, action, how sure the grading is, and every statement on its supply."""
    key = thing.split(":")[1]
    row = atlas.row(thing)
    rows = [[label, row[label.lower()], row["source"], row["place"]] for label in ("Origin", "Insertion", "Action")]
    sure = where(atlas["confidence"], "muscle", key)
    rows += [
        [f"Confidence {letter}", ". ".join(filter(None, [basis, note])), source, place]
        for letter, basis, note, source, place in cells(sure, "confidence", "basis", "note", "source", "place")
    ]
    return rows + [supply_row(list(cells)) for cells in said(atlas, key)]


def said(atlas: Atlas, muscle: str) -> list[Row]:
    """Supply statements on a muscle, by root."""
    found = atlas.statements(muscle).sort_values("root", kind="stable")
    return cells(found, "root", "strength", "value", "unit", "named", "source", "place")


def supply_row(cells: Row) -> Row:
    """One supply statement in words."""
    root, strength, value, unit, named, source, place = cells
    rank = "" if strength == "unspecified" else strength
    figure = f"{value} {unit}".strip() if value else ""
    words = "; ".join(filter(None, [rank, figure, f"said of {named}" if named else ""]))
    return [root, words or "named", source, place]


def of_root(atlas: Atlas, thing: str) -> list[Row]:
    """Level, foramen, reflex, test, skin and pain of a root."""
    key = thing.split(":")[1]
    signs = where(atlas["signs"], "root", key)
    return [[LABELS[topic], *rest] for topic, *rest in cells(signs, "topic", "words", "source", "place")]


def of_nerve(atlas: Atlas, thing: str) -> list[Row]:
    """Course, roots, and what sources say of its root values."""
    key = thing.split(":")[1]
    row = atlas.row(thing)
    carries = where(atlas["carries"], "nerve", key)
    rows = [["Course", row["course"], row["source"], row["place"]]]
    rows += [[root, "carried", source, place] for root, source, place in cells(carries, "root", "source", "place")]
    supply = atlas["supply"]
    whole = supply[(supply["nerve"] == key) & (supply["muscle"] == "") & (supply["group"] == "")]
    columns = ("root", "strength", "value", "unit", "named", "source", "place")
    return rows + [supply_row(found) for found in cells(whole, *columns)]


def of_path(atlas: Atlas, thing: str) -> list[Row]:
    """Mechanism, grade, caution and magnitudes of a path."""
    key = thing.split(":")[1]
    row = atlas.row(thing)
    grades = {key: words for key, *words in cells(atlas["grades"], "id", "name", "means")}
    mechanism = " and ".join(filter(None, [row["mechanism"], row["also"]]))
    rows = [
        ["Mechanism", f"{mechanism}: {row['words']}", row["source"], row["place"]],
        ["Grade", ": ".join(grades[row["grade"]]), "", ""],
    ]
    rows += [["Caution", row["caution"], "", ""]] if row["caution"] else []
    sizes = where(atlas["magnitudes"], "path", key)
    columns = ("quantity", "low", "high", "unit", "kind", "source", "place")
    return rows + [size_row(found) for found in cells(sizes, *columns)]


def size_row(cells: Row) -> Row:
    """One magnitude in words, with its range and what kind of figure it is."""
    quantity, low, high, unit, kind, source, place = cells
    figure = "–".join(filter(None, dict.fromkeys([low, high])))
    words = f"{quantity}: {figure} {unit}" if figure else quantity
    return ["Magnitude", f"{words.strip()}{'' if kind == 'none' else f' ({kind})'}", source, place]
