"""What is shown on the plates: layers, peeled parts, names."""

from dash import html

from anatomy import Atlas
from components.buttons import choice
from components.ids import aria, data
from components.skin import switch
from components.takeaway import takeaway

HOW = "Click parts to take them off (or Alt and click, or the Delete key)"
BACK = "Bring the last part back (Ctrl+Z)"


def tools(atlas: Atlas) -> html.Div:
    """Peel and undo at hand; layers and names in panels that open."""
    return html.Div(
        [
            html.Button("Peel", type="button", id="peel", className="choose", title=HOW, **aria(pressed="false")),
            html.Button("Undo", type="button", id="undo", className="choose", title=BACK),
            panel("Layers", [layers(atlas), bring(), switch(atlas)]),
            panel("Names", names()),
            takeaway(),
        ],
        className="show",
        role="group",
        **aria(label="What is shown"),
    )


def panel(words: str, inside: list[html.Div | html.Button]) -> html.Details:
    """A button with a panel under it."""
    return html.Details([html.Summary(words), html.Div(inside, className="panel")], className="pop")


def layers(atlas: Atlas) -> html.Div:
    """A button for each layer: pressed while it is shown."""
    buttons = [
        html.Button(name, type="button", className="layer", **data(toggle=f"hide={key}"), **aria(pressed="true"))
        for key, name in atlas.names("layers").items()
    ]
    return html.Div(buttons, className="layers", role="group", **aria(label="Layers"))


def bring() -> html.Button:
    """Everything back."""
    return html.Button("Show all", type="button", id="bring", className="choose")


def names() -> list[html.Div | html.Button]:
    """How many names stand on the plates, and how large."""
    return [
        choice("Names", "labels", [("none", "none"), ("main", "main"), ("all", "all")]),
        choice("Type", "type", [("usual", "usual"), ("large", "large")]),
        choice("Names on the plates", "names", [("", "usual"), ("latin", "Latin")]),
    ]
