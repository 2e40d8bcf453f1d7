"""The band, its ends, and the paths that load it."""

from anatomy.columns import FMA, GRADE, ID, LATIN, MUSCLE, NAME, ORDER, PLACE, SOURCE, THING, WORDS
from anatomy.schema import Column, Table, number

LOADS = {
    "bands": Table("The band.", (ID, NAME, LATIN, FMA, WORDS, SOURCE, PLACE)),
    "insertions": Table(
        "Where the band ends or is anchored.",
        (
            ID,
            NAME,
            LATIN,
            FMA,
            ORDER,
            Column("end", "Which end of the thigh.", choices=("proximal", "shaft", "distal")),
            Column("bone", "The bone it holds to.", of="bones", optional=True),
            WORDS,
            SOURCE,
            PLACE,
        ),
    ),
    "paths": Table(
        "How a muscle, or posture, loads the band, and where the load goes.",
        (
            ID,
            NAME,
            ORDER,
            Column(
                "mechanism",
                "How the load is passed on.",
                choices=("in series", "bulge", "continuity", "anchor", "posture"),
            ),
            Column(
                "also",
                "A second mechanism.",
                choices=("in series", "bulge", "continuity", "anchor", "posture"),
                optional=True,
            ),
            GRADE,
            Column("role", "Loads the band, or takes load from it.", choices=("load", "sink")),
            Column("words", "The path in one sentence."),
            Column("rule", "How it is drawn."),
            Column("caution", "What must be said with it.", optional=True),
            SOURCE,
            PLACE,
        ),
    ),
    "pulls": Table(
        "Which muscle drives a path.",
        (Column("path", "The path.", of="paths"), MUSCLE),
        key=("path", "muscle"),
        least=1,
    ),
    "ends": Table(
        "Where the load of a path goes.",
        (Column("path", "The path.", of="paths"), Column("insertion", "The insertion or anchor.", of="insertions")),
        key=("path", "insertion"),
    ),
    "magnitudes": Table(
        "How large the load of a path is, as far as anyone has said.",
        (
            Column("path", "The path.", of="paths"),
            Column("quantity", "What is measured or estimated."),
            number("low", "Lower end, or the one figure."),
            number("high", "Upper end of the range."),
            Column("unit", "Unit, or none if there is no figure.", optional=True),
            Column(
                "kind",
                "Measured, from a public model, our estimate, or quoted.",
                choices=("measured", "model", "estimate", "quoted", "none"),
            ),
            SOURCE,
            PLACE,
        ),
        key=("path", "quantity", "source"),
    ),
    "statements": Table(
        "What one source says of a path, an insertion, the band or a nerve.",
        (
            THING,
            WORDS,
            Column(
                "side",
                "For or against what is drawn, where sources disagree.",
                choices=("for", "against"),
                optional=True,
            ),
            SOURCE,
            PLACE,
        ),
        key=("thing", "source", "words"),
    ),
}
