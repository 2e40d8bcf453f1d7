"""The two drawings of the panel as Plotly figures without data; colours are tokens, the script fills both in."""

from collections.abc import Sequence
from typing import Any

from plotly import graph_objects as go

CONFIG = {"displayModeBar": False, "staticPlot": True, "responsive": True}
STATES = ("intact", "no<br>compensation", "full<br>compensation", "as set")
CARRIERS = 4
MISSING = {"shape": "/", "size": 6, "solidity": 0.25, "fgcolor": "var(--ink)", "bgcolor": "rgba(0,0,0,0)"}


def charts() -> dict[str, Any]:
    """Who carries the pelvis; front and back of the band."""
    return {"carry": plain(carry(), "N m"), "pull": plain(pull(), "N"), "states": list(STATES), "config": CONFIG}


def carry() -> list[go.Bar]:
    """One trace a carrier, stacked, and what is missing, hatched."""
    traces = [bar(f"var(--carry-{place})", f"var(--on-carry-{place})") for place in range(1, CARRIERS + 1)]
    missing = bar("rgba(0,0,0,0)", "var(--ink)")
    missing.update(marker={"line": {"color": "var(--ink)", "width": 1.5}, "pattern": MISSING}, textposition="outside")
    return [*traces, missing]


def pull() -> list[go.Bar]:
    """The front as a bar from zero, the back as a bar from its lower to its upper end."""
    return [bar("var(--carry-2)", "var(--ink)", "outside"), bar("var(--carry-3)", "var(--ink)", "outside")]


def bar(colour: str, ink: str, where: str = "inside") -> go.Bar:
    """A horizontal bar for each state."""
    return go.Bar(
        orientation="h",
        marker={"color": colour, "line": {"width": 0}},
        textposition=where,
        insidetextanchor="middle",
        textangle=0,
        constraintext="both" if where == "inside" else "none",
        cliponaxis=False,
        textfont={"color": ink},
        hoverinfo="skip",
    )


def plain(traces: Sequence[go.Bar], unit: str) -> dict[str, Any]:
    """A figure of bars with the states from head to foot."""
    drawn = go.Figure(traces)
    drawn.update_layout(
        template=None,
        barmode="stack" if unit == "N m" else "group",
        bargap=0.3,
        bargroupgap=0.08,
        font={"family": "var(--font)", "color": "var(--ink)"},
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        margin={"l": 0, "r": 8, "t": 4, "b": 0},
        showlegend=False,
    )
    line = {"gridcolor": "var(--rule)", "zerolinecolor": "var(--edge)", "fixedrange": True}
    drawn.update_xaxes(**line, title={"text": f"{unit}, model estimate", "standoff": 4}, nticks=6)
    drawn.update_yaxes(fixedrange=True, autorange="reversed", ticks="", showgrid=False)
    found: dict[str, Any] = drawn.to_plotly_json()
    found["layout"].pop("template", None)
    return found
