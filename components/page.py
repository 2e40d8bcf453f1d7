"""Reading order of the page."""

from typing import Any

from dash import dcc, html

from anatomy import Atlas
from components import ids
from components.book import book
from components.drawer import drawer
from components.embed import origin
from components.footer import footer
from components.header import header
from components.ids import aria, data
from components.level import section
from components.panels import bar, bodies
from components.present import over, present
from components.pull import pull
from components.solid import solid
from components.stage import stage
from components.table import table
from components.takeaway import dialog
from components.teacher import teacher
from components.templates import TEMPLATES
from components.tools import tools
from components.variation import banner


def layout(atlas: Atlas) -> html.Div:
    """The whole page, made once; everything that changes later is an attribute or made by the scripts."""
    return html.Div(
        [
            html.A("Skip to the plates", href="#stages", className="skip"),
            header(atlas),
            html.Main(
                [
                    html.Div(
                        [
                            html.P(TEMPLATES["none"], id=ids.SUMMARY, **aria(live="polite")),
                            html.Div(id="asks", className="asks"),
                            tools(atlas),
                        ],
                        className="lead",
                    ),
                    html.P(id=ids.NOTE, role="status"),
                    banner(atlas),
                    html.Div(
                        [stage(atlas, "spine"), stage(atlas, "thigh")], id="stages", className="stages", tabIndex=-1
                    ),
                    present(),
                    html.Div([bar(), section(atlas), *bodies(atlas)], className="aside"),
                    table(atlas),
                ]
            ),
            origin(),
            footer(atlas),
            drawer(),
            *over(),
            teacher(),
            solid(atlas),
            dialog(),
            html.Dialog(id="poll", **aria(labelledby="poll-text")),
            html.Div(id="hint", **aria(hidden="true")),
            html.P(id="told", className="unseen", **aria(live="polite")),
        ],
        id=ids.PAGE,
        **data(panel="meaning", side="right", labels="main", level=""),  # as an address without words has it
    )


def given(atlas: Atlas, light: list[str], facts: dict[str, str], lessons: list[str]) -> dict[str, Any]:
    """The tables that the scripts start with."""
    return {**book(atlas, lessons), "light": light, "facts": facts, "pull": pull(), "published": ""}


def wired() -> html.Div:
    """What Dash itself keeps: the graph of the matrix, and what it is drawn from; everything else is plain HTML."""
    graph = html.Div(id=ids.PLOT, className="plot", **aria(hidden="true"))
    return html.Div([graph, dcc.Store(id=ids.BOOK, data={}), dcc.Store(id=ids.SELECTION)])
