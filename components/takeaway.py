"""What can be taken away: this view as a picture, as a link or on paper, and the code that leads a phone to it."""

from dash import html

from components.ids import aria, data

WAYS = (
    ("svg", "Picture (SVG)", "Save what the plates show as a drawing that stays sharp at any size"),
    ("png", "Picture (PNG)", "Save what the plates show as an image, 2480 pixels wide: A4 at 300 dpi"),
    ("link", "Copy link", "Copy the address of this view"),
    ("code", "Show QR code", "Show the address of this view large, for phones to read"),
    ("print", "Print", "Print plates, sentence and table, or save them as PDF"),
)

UNSERVED = "Handouts and slides are made by the server; without it they cannot be had."


def takeaway() -> html.Details:
    """A button with a panel under it."""
    ways = html.Div([way(*row) for row in WAYS], className="takes", role="group", **aria(label="This view"))
    said = html.P(id="taken", role="status", className="quiet")
    papers = [html.H2("Lessons"), html.Ul(id="papers"), html.P(UNSERVED, id="unserved", className="quiet", hidden=True)]
    inside = [html.H2("This view"), ways, said, *papers]
    return html.Details(
        [html.Summary("Take away"), html.Div(inside, className="panel")], className="pop", id="takeaway"
    )


def way(key: str, words: str, title: str) -> html.Button:
    """One way to take the view along."""
    return html.Button(words, type="button", className="choose", title=title, **data(take=key))


def dialog() -> html.Dialog:
    """The code of this view, large enough for a lecture hall; takeaway/code.js fills it in."""
    close = html.Form(
        html.Button("Close", type="submit", className="choose"),
        method="dialog",  # closes it without a script
    )
    head = html.Div([html.H2("Open this view on your phone", id="code-name"), close], className="head")
    inside = [
        head,
        html.Div(id="code", role="img", **aria(labelledby="code-name")),
        html.P(id="code-link"),
        html.P(id="code-local", className="quiet", hidden=True),
    ]
    return html.Dialog(inside, id="code-box", **aria(labelledby="code-name"))
