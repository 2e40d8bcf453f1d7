"""The plates: one frame for each slot, one drawing at a time in it."""

from dash import html

from anatomy import Atlas
from components.buttons import choice
from components.ids import aria, data

TITLES = {"spine": "Low back", "thigh": "Thigh", "section": "Section at mid-thigh"}


def stage(atlas: Atlas, slot: str) -> html.Figure:
    """A frame with its switch; plates.js puts the drawing in."""
    views = atlas["views"]
    rows = views[views["slot"] == slot].to_dict("records")
    options = [(str(row["id"]), str(row["name"])) for row in rows]
    switch = [choice("View", "plate", options)] if len(options) > 1 else []
    return html.Figure(
        [
            html.Figcaption([html.H2(TITLES[slot]), *switch]),
            html.Div(
                html.Div(className="plate", role="group", **data(slot=slot), **aria(label=str(rows[0]["about"]))),
                className="frame",
            ),
        ],
        className=f"stage {slot}",
    )
