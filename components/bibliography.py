"""Every source: to search, to filter, to cite, to take away. The script fills the list when it is opened."""

from dash import html

from anatomy import Atlas
from anatomy.votes import KINDS
from components.buttons import choice
from components.ids import aria, data

FILES = {"bib": "BibTeX", "ris": "RIS", "csv": "CSV"}


def bibliography(atlas: Atlas) -> html.Section:
    """How to cite, files, search and filters, and an empty list."""
    used = set(atlas["sources"]["kind"])
    kinds = [("", "all"), *((kind, kind) for kind in KINDS if kind in used)]
    links = [html.A(words, href=f"sources.{end}", download=f"sources.{end}") for end, words in FILES.items()]
    return html.Section(
        [
            html.H2("Sources"),
            html.Div(
                [
                    html.H3("How to cite this page"),
                    html.P(id="citing"),
                    html.Button("Copy", type="button", className="choose", **data(copy="#citing")),
                ],
                className="source cite",
            ),
            html.P(["All sources as a file: ", *links], className="files"),
            html.P(
                "Primary studies count first. A source that repeats another is marked so and is no second voice.",
                className="quiet",
            ),
            html.Div(id="seek", className="seek"),
            choice("Kind", "kind", kinds),
            choice("Sort by", "by", [("name", "name"), ("year", "year")]),
            html.P(id="listed", className="quiet", role="status", **aria(live="polite")),
            html.Ol(id="sources", className="sources"),
        ],
        className="bibliography",
    )
