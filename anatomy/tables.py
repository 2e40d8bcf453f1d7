"""What each data file holds. Loading, checking and data/README.md all read these lines."""

from anatomy.columns import FMA, GRADE, ID, LATIN, MUSCLE, NAME, ORDER, PLACE, ROOT, SOURCE, THING, WORDS
from anatomy.force import FORCE
from anatomy.lesions import LESIONS
from anatomy.schema import Column, Table, count, number
from anatomy.skin import SKIN
from anatomy.tongues import TONGUES
from anatomy.variants import VARIATION

SHARES = ("major", "minor", "disputed")
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
