"""Which disc hits which root, and how often: a small table, and what follows from it."""

from typing import Any

from dash import html

from anatomy import Atlas
from components.buttons import ask, cite, pick
from components.ids import Attributes, aria, data
from components.parts import cells, where
from components.phrases import figure

HERNIAS = {"posterolateral": "Posterolateral", "far lateral": "Far lateral"}
COUNTED = {"": "Operated", "far lateral": "Far lateral"}  # whose share a column gives


def discs(atlas: Atlas) -> list[Any]:
    """Head, consequence, table, and figures of several discs together."""
    told = [disc for disc in atlas["bones"]["id"] if disc in set(atlas["discs"]["disc"])]
    top = [html.Th("Disc", scope="col", rowSpan=2)]
    top += [html.Th("Root hit", scope="colgroup", colSpan=2), html.Th("Share of hernias", scope="colgroup", colSpan=2)]
    under = [html.Th(words, scope="col") for words in (*HERNIAS.values(), *COUNTED.values())]
    return [
        html.H3("Which disc hits which root"),
        html.P(
            [
                "A posterolateral hernia, the usual kind, hits the root that passes on to the next foramen; a far "
                "lateral one the root that leaves beside the disc. In disc disease the band is therefore mostly "
                "reached through L5 and S1 (tensor fasciae latae, the glutei), rarely through L2 to L4 (vastus "
                "lateralis). ",
                cite(atlas, "own_synthesis"),
            ]
        ),
        html.Div(
            html.Table(
                [html.Thead([html.Tr(top), html.Tr(under)]), html.Tbody([line(atlas, str(disc)) for disc in told])],
                className="discs",
            ),
            className="scroll",
            tabIndex=0,
            role="region",
            **aria(label="Discs and roots"),
        ),
        html.Ul([together(atlas, *row) for row in others(atlas)], className="variants"),
    ]


def line(atlas: Atlas, disc: str) -> html.Tr:
    """One disc: the roots it hits, and its share of operated and of far lateral hernias."""
    rows = where(atlas["discs"], "disc", disc)
    roots = {hernia: root for hernia, root, _ in cells(rows, "hernia", "root", "source")}
    hits = [html.Td(button(atlas, disc, hernia, roots[hernia])) for hernia in HERNIAS]
    head = html.Th([pick(atlas, f"bone:{disc}", atlas.row(f"bone:{disc}")["name"].removesuffix(" disc"))], scope="row")
    return html.Tr([head, *hits, *(html.Td(share(atlas, disc, hernia)) for hernia in COUNTED)])


def button(atlas: Atlas, disc: str, hernia: str, root: str) -> html.Button:
    """Picks the root together with the disc."""
    label = f"{atlas.row(f'bone:{disc}')['name']}, {hernia}: {root}"
    hue: Attributes = data(hue=atlas.row(f"root:{root}")["order"], picks=f"root:{root} bone:{disc}")
    return html.Button(root, type="button", className="pick root", **hue, **aria(label=label, pressed="false"))


def share(atlas: Atlas, disc: str, hernia: str) -> Any:
    """A figure that opens its source."""
    rows = where(where(atlas["hernias"], "disc", disc), "hernia", hernia)
    found = [(low, source) for low, source in cells(rows, "low", "source") if low]
    return [ask(f"source:{source}", f"{low} %") for low, source in found] or "–"


def others(atlas: Atlas) -> list[list[str]]:
    """Figures of several discs together, and what has no figure."""
    rows = atlas["hernias"]
    return cells(rows[(rows["disc"] == "") | (rows["low"] == "")], "disc", "words", "low", "high", "unit", "source")


def together(atlas: Atlas, disc: str, words: str, low: str, high: str, unit: str, source: str) -> html.Li:
    """One statement with its figure and source."""
    name = f"{atlas.row(f'bone:{disc}')['name']}, far lateral: " if disc else ""
    often: list[Any] = [html.B(figure(low, high, unit)), " "] if low else []
    return html.Li(html.P([name, words, " ", *often, cite(atlas, source)]))
