"""The plates: one frame for each slot, one drawing at a time in it."""

from dash import html

from anatomy import Atlas
from components.buttons import choose
from components.ids import Attributes, aria, data
from components.level import handle
from components.pull import key
from components.skin import captions

TITLES = {"spine": "Low back", "thigh": "Thigh"}


def stage(atlas: Atlas, slot: str) -> html.Figure:
    """A frame with its switch; plates.js puts the drawing in."""
    views = atlas["views"]
    found = views[views["slot"] == slot].to_dict("records")
    rows = [{str(column): str(cell) for column, cell in row.items()} for row in found]
    return html.Figure(
        [
            html.Figcaption([html.H2(TITLES[slot]), switch(slot, rows)]),
            *([captions(atlas)] if slot == "thigh" else []),
            html.Div(
                [frame(slot, rows[0]["about"]), *([handle()] if slot == "thigh" else [])],
                className="frame",
            ),
            *([key()] if slot == "thigh" else []),
        ],
        className=f"stage {slot}",
    )


def frame(slot: str, about: str) -> html.Div:
    """Where the drawing of a slot goes."""
    return html.Div(className="plate", role="group", **data(slot=slot), **aria(label=about))


def shown(now: bool) -> Attributes:
    """Whether a button is there from the start."""
    return {} if now else {"hidden": True}


def switch(slot: str, rows: list[dict[str, str]]) -> html.Div:
    """A button for each view; the button of a deep one is shown beside its own view only, and turns it off again."""
    deeps = {row["deep_of"]: row["id"] for row in rows if row["deep_of"]}
    names = {row["id"]: row["name"] for row in rows}
    views = [
        choose(row["name"], "plate", row["id"], more=data(deep=deeps[row["id"]]) if row["id"] in deeps else {})
        for row in rows
        if not row["deep_of"]
    ]
    first = rows[0]["id"]
    under = [
        choose(names[deep], "plate", deep, f"{names[view]}, {names[deep]}", more=data(of=view) | shown(view == first))
        for view, deep in deeps.items()
    ]
    groups = [html.Span(views, className="choice")] + ([html.Span(under, className="choice under")] if under else [])
    return html.Div(groups, className="views", role="group", **aria(label=f"{TITLES[slot]}: view"))
