"""What is said of a muscle, and of one root feeding it: sources that disagree side by side."""

import pandas as pd

from anatomy import Atlas
from anatomy.votes import charts, disputed, heard, named, versions, votes
from components.parts import Part, Row, cells, joined, names, part, statements, where
from components.phrases import listing

VERSION = "version"  # parts side by side that are no argument for or against
COLUMNS = ("root", "strength", "value", "unit", "named", "source", "place")


def of_muscle(atlas: Atlas, thing: str) -> list[Part]:
    """How sure its supply is, the ranges charts give side by side, root by root, then attachments and action."""
    key, row = thing.split(":")[1], atlas.row(thing)
    form = [[label, row[label.lower()], row["source"], row["place"]] for label in ("Origin", "Insertion", "Action")]
    roots = [{"of": f"supply:{key}.{root}"} for root in named(atlas, key)]
    given = ranges(atlas, charts(atlas, key)) + part(
        "Measured", [supply_row(row) for row in studies(atlas, key)], VERSION
    )
    parts = part("Our grading", sure(atlas, key)) + given + roots
    return parts + part("Attachments and names", form + names(atlas, thing)) + statements(atlas, thing, "Also")


def sure(atlas: Atlas, muscle: str) -> list[Row]:
    """The letter of confidence and what it rests on."""
    found = where(atlas["confidence"], "muscle", muscle)
    return [
        [f"Confidence {letter}", joined([basis, note], " "), source, place]
        for letter, basis, note, source, place in cells(found, "confidence", "basis", "note", "source", "place")
    ]


def ranges(atlas: Atlas, rows: pd.DataFrame) -> list[Part]:
    """One part a version: the segments, and the charts that give just these."""
    places = {(source, root): place for source, root, place in cells(rows, "source", "root", "place")}
    return [
        {
            "head": listing(roots),
            "side": VERSION,
            "rows": [["", "", source, places[source, roots[0]]] for source in sources],
        }
        for roots, sources in versions(atlas, rows)
    ]


def studies(atlas: Atlas, muscle: str) -> list[Row]:
    """What primary studies say of a muscle, root by root."""
    rows, kinds = heard(atlas, muscle), atlas.names("sources", "kind")
    return cells(rows.loc[[kinds[source] == "primary" for source in rows["source"]]], *COLUMNS)


def of_supply(atlas: Atlas, muscle: str, root: str) -> list[Part]:
    """Those who name the root, those who give others, those who looked and found none; and our grading."""
    said = votes(atlas, muscle, root)
    share = atlas.reach(f"muscle:{muscle}").get(f"root:{root}", "")
    graded = [["Our grading", grading(share, disputed(atlas, muscle, root)), "own_synthesis", "synthesis table"]]
    return (
        part("", graded)
        + part(f"Name {root}", [supply_row(row) for row in cells(said.say, *COLUMNS)], "for")
        + part(f"Looked for {root} and found none", [supply_row(row) for row in cells(said.none, *COLUMNS)], "none")
        + part("Give other roots", others(said.other), "against")
    )


def grading(share: str, doubt: bool) -> str:
    """Our word on one supply."""
    words = share if share else "not counted: only a few name it"
    return f"{words}; disputed among the sources" if doubt and share not in ("", "disputed") else words


def supply_row(row: Row) -> Row:
    """One supply statement in words: its own rank, its figure, whom it really speaks of."""
    root, strength, value, unit, spoken, source, place = row
    rank = "" if strength == "unspecified" else strength
    figure = f"{value} {unit}".strip() if value else ""
    return [root, joined([rank, figure, f"said of {spoken}" if spoken else ""]) or "named", source, place]


def others(table: pd.DataFrame) -> list[Row]:
    """One row a chart: the roots it gives instead."""
    return [
        ["", f"gives {listing(list(rows['root']))}", str(source), str(rows["place"].iloc[0])]
        for source, rows in table.groupby("source", sort=False)
    ]
