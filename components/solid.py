"""What stands around the 3D view: looks, tools, the sentence where it cannot be shown, the list of its parts."""

from dash import html

from anatomy import Atlas
from components.ids import Attributes, aria, data

SLOTS = {"Thigh": ("thigh", "section"), "Low back": ("spine",)}
ABOUT = (
    "The body in three dimensions. Drag or press the arrow keys to turn it, plus and minus to zoom, 0 to start again; "
    "click a part to pick it. The list of parts below picks the same."
)
MISSING = (
    "This browser cannot show the body in 3D (WebGL is off or missing); the list here and the plates say the same."
)


def solid(atlas: Atlas) -> html.Div:
    """Kept out of sight until the 3D view is opened; the script puts it into the frame."""
    canvas = html.Canvas(
        role="application", tabIndex=0, **of("canvas"), **aria(label="The body in 3D", describedby="solid-about")
    )
    inside = [
        looks(atlas),
        html.Div(
            [
                canvas,
                html.Div(className="naming", **of("names"), **aria(hidden="true")),
                html.P(MISSING, className="missing"),
                tools(),
            ],
            className="view",
        ),
        html.P(ABOUT, id="solid-about", className="unseen"),
        html.Div(className="parts", role="group", **of("list"), **aria(label="Parts of the body")),
        html.I([html.B() for _ in range(6)], className="probe", hidden=True, **of("probe")),
    ]
    return html.Div(html.Div(inside, className="solid"), id="solid", hidden=True)


def of(name: str) -> Attributes:
    """The attribute by which the script finds a part of the markup."""
    return data(of=name)


def looks(atlas: Atlas) -> html.Div:
    """A button for each way to look, under the name of the plate that looks the same way."""
    views = atlas["views"]
    groups = []
    for title, slots in SLOTS.items():
        rows = views[views["slot"].isin(slots) & (views["id"] != "solid") & (views["deep_of"] == "")]
        buttons = [
            html.Button(str(name), type="button", className="choose", **data(look=str(key)), **aria(pressed="false"))
            for key, name in rows[["id", "name"]].to_numpy()
        ]
        label = html.Span(title, className="label", **aria(hidden="true"))
        groups.append(html.Div([label, *buttons], className="choice", role="group", **aria(label=f"Look, {title}")))
    return html.Div(groups, className="looks")


def tools() -> html.Div:
    """Nearer, farther, back to the start, and the cut at the level."""
    signs = [("+", "Nearer", data(zoom="0.8")), ("−", "Farther", data(zoom="1.25"))]
    buttons = [tool(*sign) for sign in signs]
    again = tool("↺", "Back to the start (0)", data(reset=""))
    cut = tool("Cut", "Cut at the level", data(cut="") | of("cut") | aria(pressed="false"))
    return html.Div(
        [*buttons, again, cut], className="tools3d", role="group", **of("tools"), **aria(label="View in 3D")
    )


def tool(sign: str, words: str, more: Attributes) -> html.Button:
    """A small button over the picture."""
    return html.Button(sign, type="button", title=words, className="choose", **more, **aria(label=words))
