"""The matrix as a Plotly figure: shades, figures, signs, hatching; its colours are tokens that the page fills in."""

from collections.abc import Sequence
from typing import Any

from plotly import graph_objects as go

from components.matrix_cells import SHADES, Cell, Line

SIGNS = {"major": "●", "minor": "◐", "disputed": "◌"}
SYMBOLS = "DejaVu Sans, Segoe UI Symbol, Apple Symbols, Noto Sans Symbols2, sans-serif"  # one font for all signs
FONTS = {"figures": "var(--font)", "signs": SYMBOLS}
INSET = 0.46  # half a cell, less its seam
SIDE = 0.4  # where a figure ends that has a sign before it


def figure(lines: Sequence[Line], heads: Sequence[str], cells: Sequence[Cell]) -> dict[str, Any]:
    """Rows from head to foot, roots from left to right; a cell of which nobody speaks stays empty."""
    drawn = go.Figure([heat(lines, heads, cells), hatch(lines, cells), *words(lines, cells)])
    drawn.update_layout(
        template=None,
        font={"family": "var(--font)", "color": "var(--ink)"},
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        margin={"l": 0, "r": 0, "t": 30, "b": 0},
        showlegend=False,
        barmode="overlay",
        dragmode=False,
        hovermode="closest",
        hoverlabel={"bgcolor": "var(--card)", "bordercolor": "var(--edge)", "align": "left"},
        coloraxis={"showscale": False, "cmin": 0, "cmax": SHADES + 1, "colorscale": scale()},
        shapes=[hue(place) for place in range(len(heads))],
    )
    bare = {"fixedrange": True, "showgrid": False, "zeroline": False, "ticks": "", "tickmode": "array"}
    drawn.update_xaxes(**bare, side="top", range=[-0.5, len(heads) - 0.5], **ticks(range(len(heads)), bold(heads)))
    names = [line.name for line in lines]
    drawn.update_yaxes(**bare, range=[lines[-1].top + 1, -0.3], ticklabelstandoff=6, ticklabeloverflow="allow")
    drawn.update_yaxes(**ticks([line.middle for line in lines], names))
    found: dict[str, Any] = drawn.to_plotly_json()
    found["layout"].pop("template", None)
    return found


def ticks(places: Sequence[float], names: Sequence[str]) -> dict[str, list[Any]]:
    """Names at places."""
    return {"tickvals": list(places), "ticktext": list(names)}


def bold(names: Sequence[str]) -> list[str]:
    """Heads of columns."""
    return [f"<b>{name}</b>" for name in names]


def scale() -> list[list[Any]]:
    """One flat colour a shade, none between."""
    step = 1 / (SHADES + 1)
    return [[round((shade + end) * step, 4), f"var(--heat-{shade})"] for shade in range(SHADES + 1) for end in (0, 1)]


def hue(place: int) -> dict[str, Any]:
    """The colour of a root under its name."""
    box = {"x0": place - INSET, "x1": place + INSET, "y0": -0.26, "y1": -0.1}
    return {"type": "rect", **box, "fillcolor": f"var(--hue-{place + 1})", "line": {"width": 0}}


def heat(lines: Sequence[Line], heads: Sequence[str], cells: Sequence[Cell]) -> go.Heatmap:
    """The shades; between groups lies a row of nothing. Each cell knows its number in the list."""
    edges = [0.0]
    rows: list[int | None] = []
    for number, line in enumerate(lines):
        if line.top > edges[-1]:
            edges.append(line.top)
            rows.append(None)
        edges.append(line.top + 1)
        rows.append(number)
    numbers = {(cell.row, cell.column): number for number, cell in enumerate(cells)}
    places = [[numbers.get((row, column)) if row is not None else None for column in range(len(heads))] for row in rows]
    at = [[None if place is None else cells[place] for place in row] for row in places]
    return go.Heatmap(
        x=list(range(len(heads))),
        y=edges,
        z=[[None if cell is None else cell.shade + 0.5 for cell in row] for row in at],
        customdata=places,
        hovertext=[["" if cell is None else hover(cell, lines, heads) for cell in row] for row in at],
        hovertemplate="%{hovertext}<extra></extra>",
        hoverongaps=False,
        coloraxis="coloraxis",
        xgap=2,
        ygap=2,
    )


def hover(cell: Cell, lines: Sequence[Line], heads: Sequence[str]) -> str:
    """What is said of a cell, line by line."""
    return "<br>".join([f"<b>{lines[cell.row].name}, {heads[cell.column]}</b>", *cell.says])


def hatch(lines: Sequence[Line], cells: Sequence[Cell]) -> go.Bar:
    """Lines across the cells that are disputed."""
    found = [cell for cell in cells if cell.hatched]
    return go.Bar(
        orientation="h",
        base=[cell.column - INSET for cell in found],
        x=[2 * INSET] * len(found),
        y=[lines[cell.row].middle for cell in found],
        width=2 * INSET,
        hoverinfo="skip",
        marker={
            "color": "rgba(0,0,0,0)",
            "line": {"width": 0},
            "pattern": {
                "shape": "/",
                "size": 7,
                "solidity": 0.16,
                "fgopacity": 0.5,
                "bgcolor": "rgba(0,0,0,0)",
                "fgcolor": [f"var(--on-heat-{cell.shade})" for cell in found],
            },
        },
    )


def words(lines: Sequence[Line], cells: Sequence[Cell]) -> list[go.Scatter]:
    """The figures, and beside them the signs of our grading."""
    signed = [cell for cell in cells if cell.share]
    return [
        text("figures", lines, cells, [cell.text for cell in cells], SIDE if signed else 0),
        text("signs", lines, signed, [SIGNS[cell.share] for cell in signed], -INSET),
    ]


def text(kind: str, lines: Sequence[Line], cells: Sequence[Cell], shown: Sequence[str], aside: float) -> go.Scatter:
    """Words in cells, in the ink that can be read on their shade; the page sets signs smaller."""
    return go.Scatter(
        mode="text",
        x=[cell.column + aside for cell in cells],
        y=[lines[cell.row].middle for cell in cells],
        text=list(shown),
        meta=kind,
        textposition="middle left" if aside > 0 else "middle right" if aside < 0 else "middle center",
        textfont={"family": FONTS[kind], "color": [f"var(--on-heat-{cell.shade})" for cell in cells]},
        hoverinfo="skip",
    )
