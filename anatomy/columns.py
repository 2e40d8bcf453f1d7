"""Columns that many tables share."""

from anatomy.schema import Column, count

ID = Column(
    "id",
    "Short name used in links, drawings and tests.",
    form=r"[A-Za-z0-9]+([_-][A-Za-z0-9]+)*",
    allowed="letters and digits joined by - or _",
)
NAME = Column("name", "English name as a reader sees it.")
LATIN = Column("latin", "Latin name, Terminologia Anatomica 2.", optional=True)
FMA = Column(
    "fma",
    "Number in the Foundational Model of Anatomy.",
    form=r"[1-9]\d{2,5}",
    allowed="digits only, such as 22431",
    optional=True,
)
ORDER = count("order", "Place in lists, counting from 1.")
SOURCE = Column("source", "Who says so.", of="sources")
PLACE = Column("place", "Where in the source.")
WORDS = Column("words", "What is said, in our own words.")
THING = Column("thing", "What it speaks of, as kind:id.", of="things")
ROOT = Column("root", "Where the fibres leave the spine.", of="roots")
MUSCLE = Column("muscle", "The muscle it speaks of.", of="muscles")
GRADE = Column("grade", "How well it is supported.", of="grades")
