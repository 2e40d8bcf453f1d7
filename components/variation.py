"""What varies: the switch that shifts the map, what studies found, and which disc hits which root."""

from typing import Any

from dash import html

from anatomy import Atlas
from anatomy.shift import LEAST, WEIGHTS
from components.buttons import choice, choose, cite, pick
from components.ids import aria, data, thing
from components.phrases import figure
from components.variation_discs import discs

TOPICS = {
    "plexus": "The plexus and its nerves",
    "gluteal": "The two gluteal nerves",
    "roots": "Roots",
    "furcal": "Furcal nerve",
    "vertebrae": "Vertebrae in between",
}
OFTEN = "prefixed-or-postfixed"


def variation(atlas: Atlas) -> html.Section:
    """Switch, findings, discs."""
    return html.Section(
        [
            html.H2("Variation and levels"),
            *switch(atlas),
            html.H3("What dissections and recordings found"),
            html.P("Picking a line lights what it speaks of.", className="quiet"),
            *(block(atlas, topic, head) for topic, head in TOPICS.items()),
            *discs(atlas),
        ],
        className="variation",
    )


def switch(atlas: Atlas) -> list[Any]:
    """Usual, prefixed, postfixed; how often; how the illustration is made."""
    weights = ", ".join(f"{share} {weight:g}" for share, weight in WEIGHTS.items())
    major, minor, least = (f"{weight:g}" for weight in LEAST.values())
    return [
        html.H3("The whole map half a segment higher or lower"),
        choice("Plexus", "plexus", [("", "usual"), ("prefixed", "prefixed"), ("postfixed", "postfixed")]),
        html.P([often(atlas), " ", cite(atlas, str(atlas.row(f"variant:{OFTEN}")["source"]))]),
        html.P(
            [
                "Prefixed: the fibres come from higher roots. Postfixed: from lower ones. An illustration, not a "
                "measured map: nobody has published one for every muscle. Each root takes the mean of its own weight "
                f"and its neighbour’s ({weights}) and gets the nearest share again: from {major} major, from {minor} "
                f"minor, from {least} slight, dotted as disputed ones are. What moves beyond L1 or S2 leaves the page. "
                "These numbers are our display choice; ",
                cite(atlas, "own_estimate"),
            ],
            className="quiet",
        ),
    ]


def often(atlas: Atlas) -> str:
    """How often a plexus is prefixed or postfixed, in one sentence."""
    row = atlas.row(f"variant:{OFTEN}")
    return f"One or the other pattern was found in {figure(row['low'], row['high'], row['unit'])}."


def block(atlas: Atlas, topic: str, head: str) -> html.Div:
    """The findings of one topic."""
    rows = [variant for variant in atlas.things("variant") if atlas.row(variant)["topic"] == topic]
    return html.Div([html.H4(head), html.Ul([line(atlas, variant) for variant in rows], className="variants")])


def line(atlas: Atlas, variant: str) -> html.Li:
    """One finding: a button that lights it, its figure, what it says, who says so."""
    row = atlas.row(variant)
    often = figure(row["low"], row["high"], row["unit"])
    return html.Li(
        [
            html.Div([pick(atlas, variant), html.B(often)] if often else pick(atlas, variant), className="head"),
            html.P([row["words"], " ", cite(atlas, row["source"])]),
        ],
        **thing("variant", variant.split(":")[1]),
        **data(still=""),
    )


def banner(atlas: Atlas) -> html.Div:
    """Said as long as the map is shifted, whatever else is open."""
    words = {
        "prefixed": "Illustration: prefixed plexus, the whole map half a segment higher.",
        "postfixed": "Illustration: postfixed plexus, the whole map half a segment lower.",
    }
    return html.Div(
        [
            *(html.B(text, **data(plexus=plexus)) for plexus, text in words.items()),
            html.P([often(atlas), " ", cite(atlas, str(atlas.row(f"variant:{OFTEN}")["source"]))]),
            html.P("Dotted means slight here, not disputed. Other panels and all sources speak of the usual map."),
            choose("Back to the usual plexus", "plexus", ""),
        ],
        id="banner",
        className="banner",
        role="status",
        **aria(label="Illustration"),
    )
