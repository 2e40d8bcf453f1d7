"""The matrix of muscles and roots, drawn when it is first opened; the same as a table."""

from typing import Any

from dash import html

from anatomy import Atlas
from anatomy.citations import short
from anatomy.counts import counts
from anatomy.measures import figures
from anatomy.supply import SHARES
from components import ids
from components.buttons import choice
from components.figures import figure
from components.ids import aria
from components.matrix_cells import SHADES, Cell, Line
from components.matrix_counts import counted
from components.matrix_figures import measured

CONFIG = {"displayModeBar": False, "displaylogo": False, "doubleClick": False, "responsive": True, "showTips": False}

GRADED = [
    *(("share", share, f"our grade: {share}") for share in SHARES),
    ("hatched", "", "hatched: sources disagree"),
    ("empty", "", "empty: nobody names it"),
]
PRINTED = {
    "value": [("empty", "", "empty: no figure given")],
    "count": [("empty", "", "empty: no figure given")],
    "tally": [
        ("shade", "0", "none found, one patient only, or not printed how many were examined (?)"),
        ("empty", "", "empty: no figure given"),
    ],
}


def measures(atlas: Atlas) -> list[str]:
    """What an address may say of it; the first is the default."""
    return list(atlas["measures"]["id"])


def matrix(atlas: Atlas) -> html.Section:
    """The switch, an empty place for the drawing, what the cells picked say, and the table; the script fills them."""
    return html.Section(
        [
            choice("Show", "measure", list(atlas.names("measures").items())),
            html.H2("Matrix", id="matrix-title"),
            html.P("Loading …", id="matrix-unit"),
            html.Figure(
                [
                    html.Div(id=ids.DASH),  # here stands Dash, and draws the graph
                    html.Ul(id="matrix-now", className="rows", **aria(live="polite")),
                    html.Figcaption([html.Div(id="matrix-key", className="shades"), html.P(id="matrix-caution")]),
                ]
            ),
            html.Details([html.Summary("As a table"), html.Div(id="matrix-table")], id="matrix-sheet"),
        ],
        className="matrix",
    )


def facts(atlas: Atlas) -> dict[str, Any]:
    """Every figure the panel can show, with what its cells say."""
    rows = atlas["measures"].to_dict("records")
    return {
        "columns": atlas.things("root"),
        "config": CONFIG,
        "measures": {row["id"]: one(atlas, {str(name): str(cell) for name, cell in row.items()}) for row in rows},
    }


def one(atlas: Atlas, row: dict[str, str]) -> dict[str, Any]:
    """One measure: its figure, its scale in words, its rows and cells."""
    step, own = float(row["step"]), row["source"] == "own_synthesis"
    lines, cells = counted(atlas, counts(atlas), step) if own else measured(atlas, figures(atlas, row["id"]), row)
    heads = list(atlas["roots"]["id"])
    return {
        **{name: row[name] for name in ("title", "unit", "caution", "source")},
        "by": "Counted by us" if own else short(atlas.row(f"source:{row['source']}")),
        "shades": scale(step, row),
        "signs": GRADED if own else PRINTED[row["shows"]],
        "figure": figure(lines, heads, cells),
        "tall": lines[-1].top + 1,
        "rows": [{"things": line.things, "name": line.name, "top": line.top} for line in lines],
        "cells": [said(cell, lines, heads) for cell in cells],
    }


def scale(step: float, row: dict[str, str]) -> list[str]:
    """What each shade covers, in words: whole numbers, or a span with its unit."""
    if row["shows"] != "count":
        unit = "%" if row["shows"] == "tally" else row["unit"].split()[0]
        return [f"{step * shade:.3g}–{step * (shade + 1):.3g} {unit}" for shade in range(SHADES)]
    whole = int(step)
    spans = [list(dict.fromkeys([whole * shade + 1, whole * (shade + 1)])) for shade in range(SHADES)]
    return ["–".join(map(str, span)) for span in spans[:-1]] + [f"{spans[-1][0]} or more"]


def said(cell: Cell, lines: list[Line], heads: list[str]) -> dict[str, Any]:
    """A cell for the script: where it is, what stands in it, what is said of it."""
    return {
        "row": cell.row,
        "column": cell.column,
        "text": cell.text,
        "share": cell.share,
        "hatched": cell.hatched,
        "name": f"{lines[cell.row].name}, {heads[cell.column]}",
        "says": said_in_full(cell),
        "about": cell.about,
    }


def said_in_full(cell: Cell) -> str:
    """The lines of a cell as one sentence after the other; a list after a colon stays a list."""
    return ". ".join(cell.says).replace(":. – ", ": ").replace(". – ", ", ")
