"""The section of the thigh: closed until somebody asks for it, then at the level the reader moves."""

from dash import html

from anatomy import Atlas
from components.ids import aria, data

LABEL = "Level of the section"


def levels(atlas: Atlas) -> dict[str, str]:
    """What each level is called: "50 %, mid-thigh"."""
    return {level: f"{level} %, {name}" for level, name in atlas.names("levels").items()}


def section(atlas: Atlas) -> html.Figure:
    """The section's frame and its controls; the same slider opens it and moves it."""
    step = gap(atlas)
    return html.Figure(
        [
            html.Figcaption([html.H2("Section"), html.Span(className="at", **data(says="level"))]),
            html.P("Cut the thigh across and look at the cut from below.", className="quiet closed"),
            html.Div(html.Div(className="plate", role="group", **data(slot="section")), className="frame"),
            html.Div(
                [
                    nudge("−", -step, "Lower level"),
                    html.Span(id="range", className="range"),
                    nudge("+", step, "Higher level"),
                    html.Button(["Cut here"], type="button", id="cut", className="closed"),
                    html.Button("Close", type="button", id="uncut", className="opened"),
                ],
                className="levels",
                role="group",
                **aria(label=LABEL),
            ),
        ],
        className="stage section",
    )


def gap(atlas: Atlas) -> int:
    """From one level to the next."""
    first, second, *_ = map(int, atlas["levels"]["id"])
    return second - first


def nudge(sign: str, step: int, label: str) -> html.Button:
    """A button that moves the level by one."""
    return html.Button(sign, type="button", className="nudge", **data(step=str(step)), **aria(label=label))


def handle() -> html.Div:
    """The line across the thigh, and what the hand takes hold of."""
    grip = html.Div(
        html.Span(),
        id="grip",
        role="slider",
        tabIndex=0,
        title="Drag to cut the thigh here",
        **aria(label=LABEL, orientation="vertical", valuemin="0", valuemax="100", valuenow="50"),
    )
    return html.Div(grip, id="line", className="cut", hidden=True)
