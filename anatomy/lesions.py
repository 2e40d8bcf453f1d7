"""The tables of what a lesion shows: findings, what they test, how likely they are, what candidates are called."""

from anatomy.columns import ID, NAME, ORDER, PLACE, SOURCE
from anatomy.schema import Column, Table, number

LOSSES = ("whole", "major", "minor", "disputed", "none")  # how much of what a test tests goes with a root or nerve
SEVERITIES = ("slight", "severe")
IDS, SPACED = r"[\w:+-]+( [\w:+-]+)*", "ids with a blank between them"

LESIONS = {
    "findings": Table(
        "What is tested at the bedside, apart from single muscles; ids differ from those of muscles.",
        (
            ID,
            NAME,
            Column("kind", "What is tested.", choices=("movement", "reflex", "skin", "stretch")),
            Column("abnormal", "What it is called when it is not normal."),
            Column("normal", "What it is called when it is normal."),
            ORDER,
        ),
        covered_by=(("shows", "finding"),),
    ),
    "shows": Table(
        "What a finding tests: muscles of ours, or a share of a root and a nerve where no muscle of ours does it.",
        (
            Column("finding", "The finding.", of="findings"),
            Column("muscle", "The muscle it tests.", of="muscles", optional=True),
            Column("root", "The root it tests.", of="roots", optional=True),
            Column("nerve", "The nerve it tests.", of="nerves", optional=True),
            Column("share", "How much of it comes from there.", choices=LOSSES[:-1], optional=True),
            SOURCE,
            PLACE,
        ),
        key=("finding", "muscle", "root", "nerve"),
    ),
    "candidates": Table(
        "Nerves that may be named as the place of a lesion; single roots and neighbours always may.",
        (
            Column("nerve", "The nerve.", of="nerves"),
            ORDER,
            Column("words", "What must be said with it.", optional=True),
        ),
        key=("nerve",),
    ),
    "chances": Table(
        "How likely a finding is abnormal when what it tests is lost so far: our middle, and the ends it may have.",
        (
            Column(
                "kind",
                "Strength of a muscle, or the kind of finding.",
                choices=("strength", "reflex", "skin", "stretch"),
            ),
            Column("loss", "How much of what is tested comes from the lost root or nerve.", choices=LOSSES),
            Column("severity", "Of a lesion how severe; empty for either.", choices=SEVERITIES, optional=True),
            number("low", "Lower end."),
            number("middle", "What is reckoned with."),
            number("high", "Upper end."),
            Column("words", "Why."),
            Column("leans", "A source it leans on.", of="sources", optional=True),
            SOURCE,
            PLACE,
        ),
        key=("kind", "loss", "severity"),
    ),
    "verdicts": Table(
        "What a candidate is called beside the best one.",
        (
            ID,
            NAME,
            number("within", "How many times less likely it may be than the best."),
            ORDER,
            Column("means", "What the word says."),
            SOURCE,
            PLACE,
        ),
    ),
    "ratios": Table(
        "Likelihood ratios that studies give for a finding; shown, not reckoned with.",
        (
            Column("finding", "The finding.", of="findings"),
            Column("roots", "The root or roots it speaks for."),
            number("ratio", "How many times likelier it is with that root than without."),
            number("low", "Lower end of its 95 % confidence interval."),
            number("high", "Upper end of its 95 % confidence interval."),
            Column("caution", "What must be said with it.", optional=True),
            SOURCE,
            PLACE,
        ),
        key=("finding", "roots", "source"),
    ),
    "patterns": Table(
        "Textbook patterns typed from their sources, each with the place they should lead to.",
        (
            Column("name", "What the pattern is called."),
            Column("weak", "Findings and muscles that are abnormal.", form=IDS, allowed=SPACED, optional=True),
            Column("normal", "Findings and muscles that are normal.", form=IDS, allowed=SPACED, optional=True),
            Column(
                "expected", "The candidates one of which should come first.", form=IDS, allowed=SPACED, optional=True
            ),
            Column(
                "says",
                "How sure the answer should be.",
                choices=("clear", "close", "contradictory", "normal", "empty"),
            ),
            SOURCE,
            PLACE,
            Column("also", "Another source, for a part of it.", of="sources", optional=True),
            Column("there", "Where in it.", optional=True),
        ),
        key=("name",),
    ),
}
