"""The article's claims, what they speak of, and what speaks for and against."""

from anatomy.columns import GRADE, ID, ORDER, THING, WORDS
from anatomy.schema import Column, Table

CLAIMS = {
    "claims": Table(
        "The article's sentences, graded one by one.",
        (
            ID,
            ORDER,
            Column("words", "The claim, in our own words."),
            GRADE,
            Column("view", "The plate that shows best what it is about.", of="views", optional=True),
            Column("nuance", "What the grade needs said with it.", optional=True),
        ),
        covered_by=(("subjects", "claim"), ("arguments", "claim")),
    ),
    "subjects": Table(
        "What a claim speaks of.",
        (Column("claim", "The claim.", of="claims"), THING),
        key=("claim", "thing"),
    ),
    "arguments": Table(
        "What speaks for or against a claim, one source a row.",
        (
            Column("claim", "The claim.", of="claims"),
            Column("side", "For or against.", choices=("for", "against")),
            WORDS,
            Column("source", "Who says so; none where nothing was found.", of="sources", optional=True),
            Column("place", "Where in the source.", optional=True),
        ),
        key=("claim", "side", "words", "source"),
    ),
}
