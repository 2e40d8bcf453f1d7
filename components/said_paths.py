"""What is said of a path, an insertion, the band."""

from anatomy import Atlas
from components.parts import Part, Row, cells, joined, names, part, statements, where


def of_path(atlas: Atlas, thing: str) -> list[Part]:
    """Mechanism, grade and caution of a path; its magnitudes; what sources say."""
    key, row = thing.split(":")[1], atlas.row(thing)
    grades = {grade: words for grade, *words in cells(atlas["grades"], "id", "name", "means")}
    how = joined([row["mechanism"], row["also"]], " and ")
    rows = [
        ["Mechanism", f"{how}: {row['words']}", row["source"], row["place"]],
        ["Grade", ": ".join(grades[row["grade"]]), "own_synthesis", "table of paths"],
    ]
    rows += [["Caution", row["caution"], row["source"], row["place"]]] if row["caution"] else []
    columns = ("quantity", "low", "high", "unit", "kind", "source", "place")
    sizes = [size_row(found) for found in cells(where(atlas["magnitudes"], "path", key), *columns)]
    return part("The path", rows) + part("How large", sizes) + statements(atlas, thing, "Sources on it")


def size_row(row: Row) -> Row:
    """One magnitude in words, with its range and what kind of figure it is."""
    quantity, low, high, unit, kind, source, place = row
    figure = joined(dict.fromkeys([low, high]), "–")
    words = f"{quantity}: {figure} {unit}".strip() if figure else quantity
    return ["", f"{words}{'' if kind == 'none' else f' ({kind})'}", source, place]


def of_words(atlas: Atlas, thing: str) -> list[Part]:
    """The main statement of a thing that has one, and the others."""
    row = atlas.row(thing)
    first = [["", row["words"], row["source"], row["place"]]]
    return part("What it is", first) + statements(atlas, thing, "Also") + part("Name", names(atlas, thing))
