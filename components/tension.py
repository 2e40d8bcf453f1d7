"""The pull on the band in numbers: sliders, the answer in a sentence, two drawings, the table, what it cannot say."""

from typing import Any

from dash import html

from anatomy import Atlas
from components.buttons import ask, cite
from components.ids import aria, data
from components.tension_controls import link, reply, roots, terms

STATES = ("intact", "no compen­sation", "full compen­sation", "as set")
ROWS = (
    ("front", "Front: tensor fasciae latae", "tension:model"),
    ("back", "Back: gluteus maximus", "path:P2"),
    ("support-0", "Gluteus medius and minimus, N m", "tension:model"),
    ("support-1", "Tensor fasciae latae, N m", "tension:model"),
    ("support-2", "Gluteus maximus, N m", "tension:model"),
    ("support-3", "Others, N m", "tension:model"),
    ("missing", "Missing, N m", "tension:spread"),
    ("reserve", "Reserve: most there is, over what is needed", "tension:model"),
    ("drive", "Hardest driven muscle line", "tension:model"),
    ("lean", "Lean in all that makes up for it", "tension:model"),
    ("bulge", "Bulge of vastus lateralis, index", "tension:model"),
)
CARRIERS = ("gluteus medius and minimus", "tensor fasciae latae", "gluteus maximus", "others", "missing")
CAUTIONS = (
    "One man of 75 kg standing on his right leg, one geometry; not you, not walking.",
    "Both bounds are told: the truth lies between nobody compensating and the best possible compensation.",
    "Whether the front is pulled more or less with full compensation is called robust only where nine of ten samples "
    "of weights, pose, lean to 5° and strength from 65 % agree.",
    "The bulge acts across the band and has no newtons. The passive band, and what a dropped pelvis does to it, are "
    "not part of the newtons.",
    "How the pull falls off down the band is drawn as a scheme: nobody has measured it.",
    "Muscles below the knee that this page does not show stay whole.",
)
LATE = "Without the server these are shipped figures for one root at a time, in steps of 20 %. "
CANNOT = "Several roots, lean, strength and other weights need the server."


def tension(atlas: Atlas) -> html.Section:
    """The panel; the script fills in every figure."""
    return html.Section(
        [
            html.H2("How hard is the band pulled?"),
            html.P(
                [
                    html.B("Model estimate", className="estimate"),
                    ", standing on one leg. ",
                    ask("tension:model", "What it rests on"),
                ],
                className="quiet",
            ),
            html.Div(
                [
                    html.Div(html.P("Reckoning …"), id="tension-answer", **aria(live="polite")),
                    html.P(
                        [html.B("Model estimate"), " ", ask("tension:spread", "How far it moves")], className="quiet"
                    ),
                ],
                className="pulled said",
            ),
            html.P(
                [LATE, CANNOT, " ", ask("tension:model", "The model")], id="tension-late", hidden=True, role="status"
            ),
            roots(atlas),
            terms(atlas),
            html.P([html.Span(id="tension-posture"), " ", ask("tension:posture", "What was measured")], id="postured"),
            drawing("carry", "Who carries the pelvis", "tension-support", key(CARRIERS), "tension:model"),
            drawing("pull", "Pull into the band", "tension-back", key(("front", "back"), 2), "path:P2"),
            table(),
            html.P([html.Span(id="tension-lean"), " ", ask("tension:model", "How it is reckoned")], className="quiet"),
            html.H3("What it cannot say"),
            html.Ul([html.Li([words, " ", ask("tension:model", "why")]) for words in CAUTIONS], className="cautions"),
            html.H3("To the claims of the article"),
            html.Ul([claim(atlas, row) for row in atlas["replies"].to_dict("records")], className="replies"),
        ],
        className="tension",
    )


def drawing(name: str, title: str, words: str, shades: html.Div, about: str) -> html.Figure:
    """A place for a drawing, its key, and what it says in a sentence."""
    said = html.P([html.Span(id=words), " ", html.B("Model estimate."), " ", ask(about, "Who says so")])
    return html.Figure(
        [
            html.H3(title),
            html.Div(id=f"tension-{name}", className="plot", **aria(hidden="true")),
            html.Figcaption([shades, said]),
        ]
    )


def key(names: tuple[str, ...], first: int = 1) -> html.Div:
    """The colours by name; what is missing is hatched."""
    swatches = [
        html.Span([html.Span(className="shade", **data(carry=str(place))), name], className="swatch")
        for place, name in enumerate(names, first)
    ]
    return html.Div(swatches, className="shades")


def table() -> html.Div:
    """The same figures and the rest, for keys and screen readers too."""
    heads = [html.Th("Model estimate", scope="col"), *(html.Th(name, scope="col") for name in STATES)]
    rows = [
        html.Tr([html.Th(ask(about, words), scope="row"), *(html.Td() for _ in STATES)], **data(row=name))
        for name, words, about in ROWS
    ]
    return html.Div(
        html.Table([html.Caption("The figures"), html.Thead(html.Tr(heads)), html.Tbody(rows)], id="tension-table"),
        className="scroll",
    )


def claim(atlas: Atlas, row: dict[Any, Any]) -> html.Li:
    """What the model says to one claim; the way there and back."""
    key = str(row["claim"])
    number = atlas.row(f"claim:{key}")["order"]
    back = link(f"Claim {number}", f"Claim {number} in the list of claims", ("panel", "evidence"), ("claim", key))
    return html.Li([back, *reply(atlas, key, "Show"), html.P([row["words"], " ", cite(atlas, row["source"])])])
