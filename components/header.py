"""The bar that is always in view: name, roots, any or all, search, side, theme."""

from dash import html

from anatomy import Atlas
from components.buttons import choice, pick
from components.ids import aria
from components.tongues import languages


def header(atlas: Atlas) -> html.Header:
    """Title, the seven roots, and the switches."""
    roots = [pick(atlas, root) for root in atlas.things("root")]
    return html.Header(
        [
            html.H1("Roots to the band"),
            html.Div(
                [
                    html.Div(roots, className="rootbar", role="group", **aria(label="Nerve roots")),
                    choice("Match", "match", [("any", "any"), ("all", "all")]),
                    html.Button("Clear", type="button", id="clear", className="choose", title="Clear (Esc)"),
                ],
                className="filter",
            ),
            html.Div(
                [
                    html.Div(id="search", className="search", role="search"),
                    choice("Side", "side", [("right", "right"), ("left", "left")]),
                    languages(),
                    html.Button("Dark", type="button", id="theme", className="choose", **aria(pressed="false")),
                ],
                className="tools",
            ),
        ],
        className="top",
    )
