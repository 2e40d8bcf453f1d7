"""Reading order of the page."""

from dash import dcc, html

from anatomy import Atlas
from components import ids
from components.book import TEMPLATES, book
from components.footer import footer
from components.header import header
from components.ids import aria
from components.level import section
from components.meaning import meaning
from components.sheets import evidence
from components.solid import solid
from components.stage import stage
from components.table import table
from components.tools import tools


def layout(atlas: Atlas, light: list[str]) -> html.Div:
    """The whole page, made once; everything that changes later is an attribute or made by the scripts."""
    return html.Div(
        [
            html.A("Skip to the plates", href="#stages", className="skip"),
            header(atlas),
            html.Main(
                [
                    html.Div(
                        [html.P(TEMPLATES["none"], id=ids.SUMMARY, **aria(live="polite")), tools(atlas)],
                        className="lead",
                    ),
                    html.P(id=ids.NOTE, role="status"),
                    html.Div(
                        [stage(atlas, "spine"), stage(atlas, "thigh")], id="stages", className="stages", tabIndex=-1
                    ),
                    html.Div([section(atlas), meaning(atlas)], className="aside"),
                    table(atlas),
                ]
            ),
            footer(),
            solid(atlas),
            html.Div(id="hint", **aria(hidden="true")),
            html.P(id="told", className="unseen", **aria(live="polite")),
            dcc.Store(id=ids.BOOK, data={**book(atlas), **evidence(atlas), "light": light}),
            dcc.Store(id=ids.SELECTION),
        ],
        id=ids.PAGE,
    )
