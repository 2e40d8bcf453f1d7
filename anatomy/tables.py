"""What each data file holds. Loading, checking and data/README.md all read these lines."""

from anatomy.claims import CLAIMS
from anatomy.columns import ID, NAME, ORDER, PLACE, SOURCE, THING
from anatomy.force import FORCE
from anatomy.lesions import LESIONS
from anatomy.loads import LOADS
from anatomy.schema import Column, Table, count
from anatomy.skin import SKIN
from anatomy.structures import STRUCTURES
from anatomy.supply import SUPPLY
from anatomy.tongues import TONGUES
from anatomy.variants import VARIATION

MEASURED = ("value", "count", "tally")
THING_TABLES = {
    "root": "roots",
    "nerve": "nerves",
    "muscle": "muscles",
    "path": "paths",
    "insertion": "insertions",
    "bone": "bones",
    "band": "bands",
    "claim": "claims",
    "variant": "variants",
    "source": "sources",
}

TABLES = {
    "sources": Table(
        "Everything cited, with what was really read of it.",
        (
            ID,
            Column("authors", "Who wrote it."),
            Column("year", "Year of publication.", form=r"\d{4}", allowed="four digits", optional=True),
            Column("title", "Its title."),
            Column("container", "Journal, book or site.", optional=True),
            Column("doi", "Digital object identifier.", form=r"10\.\S+", allowed="a DOI, 10.…", optional=True),
            Column("pmid", "PubMed number.", form=r"\d+", allowed="digits only", optional=True),
            Column("url", "Address.", form=r"https?://\S+", allowed="a web address", optional=True),
            Column("kind", "What sort of source.", choices=("primary", "review", "textbook", "web", "model", "own")),
            Column("design", "How it was made: dissection, EMG, case series …", optional=True),
            Column("read", "What was really read of it."),
        ),
    ),
    "grades": Table(
        "How well a claim or path is supported, and the line that shows it.",
        (
            ID,
            NAME,
            Column("line", "How a path of this grade is drawn.", choices=("solid", "dashed", "dotted", "none")),
            ORDER,
            Column("means", "What the grade says."),
        ),
    ),
    "views": Table(
        "Plates: assets/drawings/<id>.svg, a light one in assets/drawings/light; of the section one a level.",
        (
            ID,
            NAME,
            Column("slot", "The frame it is shown in.", choices=("spine", "thigh", "section")),
            ORDER,
            Column("deep_of", "The view whose deeper parts it shows.", of="views", optional=True),
            Column("about", "What the plate shows, for those who cannot see it."),
        ),
    ),
    "levels": Table(
        "Where the thigh can be cut: assets/drawings/section-<id>.svg.",
        (count("id", "Percent of the way from the knee joint to the tip of the greater trochanter."), NAME, ORDER),
        least=2,
    ),
    "layers": Table("What can be taken away as a whole, from the skin inwards.", (ID, NAME, ORDER)),
    **STRUCTURES,
    **SUPPLY,
    **LOADS,
    **CLAIMS,
    "measures": Table(
        "What the matrix can show: how many sources there are, or the figures of one study on their own scale.",
        (
            ID,
            NAME,
            Column("title", "What is shown, as a heading."),
            Column("unit", "What a figure counts."),
            Column("shows", "The figure as given, a number of cases, or how many of how many.", choices=MEASURED),
            Column("step", "How much one shade of colour covers.", form=r"\d+(\.\d+)?", allowed="a number such as 0.6"),
            Column("caution", "What must be said with it."),
            ORDER,
            SOURCE,
            PLACE,
        ),
    ),
    "synonyms": Table(
        "Other words readers search for.",
        (THING, Column("word", "The other word.")),
        key=("thing", "word"),
    ),
    **SKIN,
    **FORCE,
    **TONGUES,
    **VARIATION,
    **LESIONS,
}
