"""Bones, roots, nerves and muscles: what has a name of its own."""

from anatomy.columns import FMA, ID, LATIN, MUSCLE, NAME, ORDER, PLACE, ROOT, SOURCE, WORDS
from anatomy.schema import Column, Table

STRUCTURES = {
    "bones": Table("Bones, and the discs and ligaments that hold them.", (ID, NAME, LATIN, FMA, ORDER)),
    "segments": Table("Segments of the spinal cord that statements may name.", (ID, ORDER)),
    "roots": Table(
        "The spinal nerve roots the page shows.",
        (
            Column("id", "Name of the root.", of="segments"),
            NAME,
            FMA,
            ORDER,
            Column("bone", "The bone below or through which it leaves.", of="bones"),
        ),
    ),
    "signs": Table(
        "What one source says of one root: where it leaves, its reflex, test, skin, pain.",
        (
            ROOT,
            Column("topic", "What it is about.", choices=("level", "foramen", "reflex", "motor", "skin", "pain")),
            WORDS,
            SOURCE,
            PLACE,
        ),
        key=("root", "topic", "source", "words"),
    ),
    "nerves": Table(
        "Nerves between root and muscle, and their neighbours.",
        (
            ID,
            NAME,
            LATIN,
            FMA,
            ORDER,
            Column("plexus", "The plexus it comes from.", choices=("lumbar", "sacral", "both")),
            Column("parent", "The nerve it is a part or branch of.", of="nerves", optional=True),
            Column("course", "How it runs, in our own words."),
            SOURCE,
            PLACE,
        ),
    ),
    "carries": Table(
        "A root carried by a nerve: the root values we draw.",
        (
            Column("nerve", "The nerve.", of="nerves"),
            ROOT,
            Column("through", "The nerve its fibres pass on the way.", of="nerves", optional=True),
            SOURCE,
            PLACE,
        ),
        key=("nerve", "root"),
    ),
    "groups": Table("Muscles that are spoken of together.", (ID, NAME, ORDER)),
    "muscles": Table(
        "The muscles, with attachments and action as one source gives them.",
        (
            ID,
            NAME,
            LATIN,
            FMA,
            ORDER,
            Column("group", "The group it is listed under.", of="groups"),
            Column("origin", "Where it comes from."),
            Column("insertion", "Where it goes to."),
            Column("action", "What it does."),
            SOURCE,
            PLACE,
        ),
        covered_by=(("grading", "muscle"), ("confidence", "muscle")),
    ),
    "members": Table(
        "Which muscles a group holds, where sources name the group only.",
        (Column("group", "The group.", of="groups"), MUSCLE),
        key=("group", "muscle"),
    ),
}
