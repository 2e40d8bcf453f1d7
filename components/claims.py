"""The article, claim by claim: in our words, graded, with what speaks for and against."""

from dash import html

from anatomy import Atlas
from components.buttons import ask, choice, cite, pick
from components.footer import STAND
from components.ids import data, thing
from components.said_claims import SEED
from components.tension_controls import reply


def claims(atlas: Atlas) -> html.Section:
    """The sentence to stand by, a filter by grade, and the claims in the order of the article."""
    used = set(atlas["claims"]["grade"])
    grades = [(key, name) for key, name in atlas.names("grades").items() if key in used]
    return html.Section(
        [
            html.H2("The article, claim by claim"),
            html.P([STAND, " ", ask("band:iliotibial-band", "Who says so")], className="stand"),
            html.P(
                [
                    "The sentences of ",
                    cite(atlas, SEED),
                    ", told in our words and graded by what we read. Picking a claim lights what it speaks of.",
                ],
                className="quiet",
            ),
            choice("Grade", "grade", [("", "all"), *grades]),
            html.P(id="graded", className="quiet", role="status"),
            html.Ol([line(atlas, claim) for claim in atlas.things("claim")], className="claims", id="claims"),
        ],
    )


def line(atlas: Atlas, claim: str) -> html.Li:
    """One claim: its words, its grade as sign and word, its nuance, and how many speak for and against."""
    key, row = claim.split(":")[1], atlas.row(claim)
    grade = html.Span(atlas.names("grades")[row["grade"]], className="verdict", **data(grade=row["grade"]))
    nuance = [html.P(row["nuance"], className="nuance")] if row["nuance"] else []
    return html.Li(
        [
            pick(atlas, claim, row["words"]),
            html.Div(
                [
                    grade,
                    ask(claim, count(atlas, key), f"{count(atlas, key)} claim {row['order']}"),
                    *reply(atlas, key, "In numbers"),
                ]
            ),
            *nuance,
        ],
        **thing("claim", key),
        **data(grade=row["grade"], still="", number=row["order"]),
    )


def count(atlas: Atlas, claim: str) -> str:
    """How many arguments stand on each side."""
    sides = atlas["arguments"][atlas["arguments"]["claim"] == claim]["side"].value_counts()
    return f"{sides.get('for', 0)} for · {sides.get('against', 0)} against"
