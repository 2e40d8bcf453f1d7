"""Which root feeds which muscle: what sources say, and what we make of it."""

from anatomy.columns import MUSCLE, PLACE, ROOT, SOURCE
from anatomy.schema import Column, Table, number

SHARES = ("major", "minor", "disputed")

SUPPLY = {
    "supply": Table(
        "One root feeding one muscle, group or nerve, as one source says it. Disagreements are kept.",
        (
            Column("root", "Where the fibres leave the spine.", of="segments"),
            Column(
                "nerve", "The nerve that carries them, where the source names one of ours.", of="nerves", optional=True
            ),
            Column("muscle", "The muscle, if it is one of ours.", of="muscles", optional=True),
            Column("group", "The group, where the source names only that.", of="groups", optional=True),
            Column("named", "Muscle and nerve as the source has them.", optional=True),
            Column("strength", "As the source itself ranks it.", choices=("major", "minor", "unspecified")),
            SOURCE,
            PLACE,
            number("value", "A figure the source gives; 0 is a negative finding."),
            Column("unit", "What the figure counts.", optional=True),
        ),
        key=("root", "nerve", "muscle", "group", "named", "source", "place", "unit"),
    ),
    "grading": Table(
        "Our synthesis of the supply table: what the page lights.",
        (
            MUSCLE,
            Column("nerve", "The nerve that carries it.", of="nerves"),
            ROOT,
            Column("share", "How much of the muscle comes from the root.", choices=SHARES),
            SOURCE,
            PLACE,
        ),
        key=("muscle", "root"),
    ),
    "confidence": Table(
        "How sure the grading of a muscle is, and why.",
        (
            MUSCLE,
            Column(
                "confidence",
                "A charts and physiology agree, B charts agree, C sources conflict.",
                choices=("A", "B", "C"),
            ),
            Column("basis", "What it rests on."),
            Column("note", "What the seven roots cannot show.", optional=True),
            SOURCE,
            PLACE,
        ),
        key=("muscle",),
    ),
}
