"""Tables of what varies: the plexus, the discs that hit a root, and the sources that copy one another."""

from anatomy.columns import ID, NAME, ORDER, PLACE, ROOT, SOURCE, THING, WORDS
from anatomy.schema import Column, Table, number

LOW = number("low", "Lower end, or the one figure.")
HIGH = number("high", "Upper end of the range.")
UNIT = Column("unit", "What the figure counts.", optional=True)
HERNIA = Column("hernia", "Where the disc gives way.", choices=("posterolateral", "far lateral"), optional=True)
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
            LOW,
            HIGH,
            UNIT,
            SOURCE,
            PLACE,
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
            Column("hernia", "Where the disc gives way.", choices=("posterolateral", "far lateral")),
            ROOT,
            SOURCE,
            PLACE,
        ),
        key=("disc", "hernia"),
    ),
    "hernias": Table(
        "How often a disc gives way, and what else is said of it.",
        (
            Column("disc", "The disc; none where several are counted together.", of="bones", optional=True),
            HERNIA,
            WORDS,
            LOW,
            HIGH,
            UNIT,
            SOURCE,
            PLACE,
        ),
        key=("disc", "hernia", "source", "words"),
    ),
    "copies": Table(
        "Sources that are no voice of their own: they repeat, reprint or quote another.",
        (
            Column("copy", "The source that repeats.", of="sources"),
            Column("of", "What it repeats, if that is one of ours.", of="sources", optional=True),
            WORDS,
            SOURCE,
            PLACE,
        ),
        key=("copy", "words"),
    ),
}
