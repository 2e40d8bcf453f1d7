"""Maps of the skin: the switch, the words under which one is shown, what the browser needs to name its areas."""

from typing import Any

from dash import html

from anatomy import Atlas
from components.buttons import ask, choice, choose
from components.ids import data

PLATE = "lateral"  # the view the areas are drawn for
NAME = "Skin areas"
TITLES = {"nerve": "Skin areas of single nerves", "root": "Skin areas of roots, two maps"}
AWAY = "Skin areas are drawn on the side view."


def switch(atlas: Atlas) -> html.Div:
    """None, or one of the maps."""
    return html.Div(choice(NAME, "skin", [("", "none"), *atlas.names("maps").items()]), className="maps")


def views(atlas: Atlas) -> list[str]:
    """The view the areas are drawn for, and its deeper side."""
    rows = atlas["views"]
    return [PLATE, *rows[rows["deep_of"] == PLATE]["id"]]


def captions(atlas: Atlas) -> html.Div:
    """What stands over the plate while a map is shown; all but one are hidden."""
    rows = atlas["maps"][["id", "kind", "name", "words"]].to_numpy()
    return html.Div([caption(atlas, *map(str, row)) for row in rows], id="skin", hidden=True)


def caption(atlas: Atlas, key: str, kind: str, name: str, words: str) -> html.Div:
    """Which map it is, that it is no muscle, what of it lies outside the picture, who says so; where it is drawn."""
    areas = atlas["areas"]
    unseen = areas[(areas["map"] == key) & (areas["seen"] == "no")]["name"]
    beyond = f"Not seen from this side: {', '.join(unseen)}. " if len(unseen) else ""
    said = ask(f"skin:{kind}", "Who says so", f"{TITLES[kind]}: who says so")
    away = html.P([f"{AWAY} ", choose("Side view", "plate", PLATE)], className="away", hidden=True)
    return html.Div(
        [html.P([html.B("Skin, not muscle"), f": {name}. {words} {beyond}", said]), away],
        className="caption",
        hidden=True,
        **data(map=key),
    )


def skin(atlas: Atlas) -> dict[str, Any]:
    """Views with areas, the names of maps and areas."""
    return {
        "name": NAME,
        "views": views(atlas),
        "maps": atlas.names("maps"),
        "areas": atlas.names("areas"),
    }
