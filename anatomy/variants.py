"""Tables of what varies: the plexus, the discs that hit a root, and the sources that copy one another."""

from anatomy.columns import ID, NAME, ORDER, PLACE, ROOT, SOURCE, THING, WORDS
from anatomy.schema import Column, Table, number

LOW = number("low", "Lower end, or the one figure.")
HIGH = number("high", "Upper end of the range.")
UNIT = Column("unit", "What the figure counts.", optional=True)
WAYS = ("posterolateral", "far lateral")
FIGURE = (LOW, HIGH, UNIT)
CITED = (SOURCE, PLACE)
TOPICS = ("plexus", "gluteal", "roots", "furcal", "vertebrae")
VARIATION = {
    "variants": Table(
        "What varies from person to person, as one source gives it.",
        (
            ID,
            NAME,
            ORDER,
            Column("topic", "The heading it stands under.", choices=TOPICS),
            WORDS,
            *FIGURE,
            *CITED,
        ),
        covered_by=(("touches", "variant"),),
    ),
    "touches": Table(
        "What a variant speaks of.",
        (Column("variant", "The variant.", of="variants"), THING),
        key=("variant", "thing"),
    ),
    "discs": Table(
        "The root a hernia of a disc usually hits.",
        (
            Column("disc", "The disc.", of="bones"),
            Column("hernia", "Where the disc gives way.", choices=WAYS),
            ROOT,
            *CITED,
        ),
        key=("disc", "hernia"),
        each=("disc", "hernia"),
    ),
    "hernias": Table(
        "How often a disc gives way, and what else is said of it.",
        (
            Column("disc", "The disc; none where several are counted together.", of="bones", optional=True),
            Column("hernia", "Where the disc gives way.", choices=WAYS, optional=True),
            WORDS,
            *FIGURE,
            *CITED,
        ),
        key=("disc", "hernia", "source", "words"),
    ),
    "copies": Table(
        "Sources that are no voice of their own: they repeat, reprint or quote another.",
        (
            Column("copy", "The source that repeats.", of="sources"),
            Column("of", "What it repeats, if that is one of ours.", of="sources", optional=True),
            WORDS,
            *CITED,
        ),
        key=("copy", "words"),
    ),
}
