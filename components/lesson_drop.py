"""A lesson of the reader's own: where it is dropped or chosen, and where its faults are listed."""

from dash import html

from components.ids import aria, data
from teaching.form import SIZE

WORDS = {
    "checking": "Checking {name} …",
    "faulty": "{name} was not opened. {count} to mend:",
    "left": "Left out when the page was started. {count} to mend:",
    "bulky": "{name}:1:1: too large; allowed: {most} kB",
    "unkept": "This browser keeps nothing (its storage is off or full): drop the lesson again after a reload.",
    "unchecked": (
        "{name} could not be checked: that takes the program that serves this page, and it does not answer. "
        "Start it (make run) and drop the file again; the lessons listed above work without it."
    ),
}


def drop() -> html.Div:
    """The place to drop a file on, a button for those who cannot drag, what became of it."""
    return html.Div(
        [
            html.H3("A lesson of your own"),
            html.P("Drop a lesson file anywhere on the page, or choose one.", className="quiet"),
            html.Button("Choose a file", type="button", className="choose"),
            html.P(className="came", role="status"),
            html.Ul(className="faults", **aria(label="To mend")),
        ],
        id="drop",
        className="drop",
        **data(most=str(SIZE)),
    )
