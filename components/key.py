"""How to read the plates: shown while nothing is picked."""

from dash import html

from anatomy import Atlas
from components.ids import Attributes, aria, data

SHARES = {
    "major": "major supply: full colour, thick outline",
    "minor": "minor supply: paler, thin outline",
    "disputed": "disputed, given by few charts: faint, dotted outline",
    "hidden": "a muscle hidden behind others",
}


def key(atlas: Atlas) -> html.Div:
    """Outlines of muscles, lines of tension paths, signs of the band."""
    muscles = [entry(words, data(share=share), "patch") for share, words in SHARES.items()]
    used = set(atlas["paths"]["grade"])
    rows = atlas["grades"][["id", "name", "line"]].to_numpy()
    grades: dict[str, list[str]] = {}
    for grade, name, line in rows:
        if grade in used:
            grades.setdefault(str(line), []).append(str(name).lower())
    paths = [entry(f"path: {' or '.join(names)}", data(line=line), "sample") for line, names in grades.items()]
    sinks = [
        entry("bulge: short arcs across the thigh, never along the band", {}, "arcs"),
        entry("sink: load leaves the band for the bone", {}, "bar"),
        entry("where the band ends or is held", {}, "ring"),
    ]
    skin = [entry("area of skin, if shown: dots in a dashed border, never a muscle", {}, "dotted")]
    return html.Div([html.H3("How to read the plates"), html.Ul([*muscles, *paths, *sinks, *skin])], className="key")


def entry(words: str, attributes: Attributes, sign: str) -> html.Li:
    """A sign and its meaning."""
    return html.Li([html.Span(className=sign, **attributes, **aria(hidden="true")), html.Span(words)])
