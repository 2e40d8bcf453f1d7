"""Tables of the force model: its constants, its muscle lines, its poses. Read by the room mechanics."""

from anatomy.columns import ID, NAME, ORDER, PLACE, ROOT, SOURCE, WORDS
from anatomy.schema import Column, Table, count, number


def figure(name: str, means: str) -> Column:
    """A column of decimal numbers that no row may leave empty."""
    return Column(name, means, form=r"-?\d+(\.\d+)?", allowed="a number such as 0.67")


JOINTS = ("hip-extension", "hip-adduction", "knee-flexion")
RECKONED = """
body-mass gravity upper-share leg-share upper-height ankle-lever lean-limit strength-least
strength-average missing-scale bulge-moment posture-largest posture-other hip-extension-start
hip-extension-end hip-adduction-start hip-adduction-end knee-flexion-start knee-flexion-end
active-height-1 active-centre-1 active-width-1 active-slope-1 active-height-2 active-centre-2
active-width-2 active-slope-2 active-height-3 active-centre-3 active-width-3 active-slope-3
passive-shape passive-strain
"""
LINE = Column("line", "The muscle line.", of="actuators")
FORCE = {
    "constants": Table(
        "Figures the force model reckons with.",
        (
            ID,
            figure("value", "What is reckoned with."),
            number("low", "Lower end, where it is uncertain."),
            number("high", "Upper end, where it is uncertain."),
            Column("unit", "Its unit; 1 for a plain number."),
            WORDS,
            SOURCE,
            PLACE,
        ),
        needs=tuple(RECKONED.split()),
    ),
    "actuators": Table(
        "Muscle lines of the leg model, each with the muscle whose roots it has.",
        (
            ID,
            Column("muscle", "The muscle it stands for; a line of none is left whole.", of="muscles", optional=True),
            figure("force", "Greatest isometric force, N."),
            figure("fibre", "Length of the fibres at which they are strongest, m."),
            figure("tendon", "Length of the tendon when slack, m."),
            figure("pennation", "Angle of the fibres to the tendon at that fibre length, rad."),
            SOURCE,
            PLACE,
        ),
    ),
    "weightings": Table(
        "How much a share of the grading counts when the strength lost with a root is reckoned.",
        (
            ID,
            NAME,
            ORDER,
            figure("major", "Weight of a major share."),
            figure("minor", "Weight of a minor share."),
            figure("disputed", "Weight of a disputed share."),
            WORDS,
            SOURCE,
            PLACE,
        ),
    ),
    "poses": Table(
        "Poses for which the geometry of the leg is worked out; all angles in degrees.",
        (
            ID,
            figure("flexion", "Hip flexion; below 0 extension."),
            figure("adduction", "Hip adduction; below 0 abduction."),
            figure("rotation", "Hip rotation inwards."),
            figure("knee", "Knee flexion."),
            WORDS,
            SOURCE,
            PLACE,
        ),
    ),
    "wraps": Table(
        "Surfaces that muscle lines run over in the published model, put back into the leg model.",
        (
            LINE,
            Column("surface", "Name of the surface in the leg model."),
            Column("side", "Name of the point that says on which side of it the line runs."),
            Column("after", "How many points of the line lie before it.", form=r"[1-9]", allowed="a digit from 1"),
            SOURCE,
            PLACE,
        ),
        key=("line",),
    ),
    "couplings": Table(
        "How far the tibia shifts with knee flexion x (rad): linear·x + quadratic·x² + cubic·x³ + quartic·x⁴, in m.",
        (
            Column("id", "Name of the shift in the leg model."),
            figure("linear", "Factor of x."),
            figure("quadratic", "Factor of x²."),
            figure("cubic", "Factor of x³."),
            figure("quartic", "Factor of x⁴."),
            SOURCE,
            PLACE,
        ),
    ),
    "postures": Table(
        "What posture does to the tension of the band at rest, as measured.",
        (
            Column("joint", "The movement.", choices=JOINTS),
            Column("tension", "What happens to the tension.", choices=("up", "down")),
            Column("effect", "How large, beside the other movements.", choices=("largest", "smaller", "unranked")),
            WORDS,
            SOURCE,
            PLACE,
        ),
        key=("joint", "source"),
    ),
    "replies": Table(
        "What the model says to a claim of the article, and the state of the panel that shows it.",
        (
            Column("claim", "The claim.", of="claims"),
            Column(
                "lost",
                "Roots lost, in percent, as in the address.",
                form=r"[LS]\d\.\d+( [LS]\d\.\d+)*",
                allowed="such as L5.100 S1.60",
                optional=True,
            ),
            Column("posture", "A movement at its full range.", choices=JOINTS, optional=True),
            WORDS,
            SOURCE,
            PLACE,
        ),
        key=("claim",),
    ),
    "spreads": Table(
        "How far the estimates move when what is uncertain moves: single roots, in stance; python -m mechanics.spread.",
        (
            ROOT,
            count("severity", "Severity of the lesion, percent."),
            Column("bound", "Without compensation, or with all of it.", choices=("none", "full")),
            Column(
                "quantity",
                "Change of the pull of tensor fasciae latae, or missing abduction moment.",
                choices=("front", "missing"),
            ),
            figure("low", "Percent (of the intact pull; of the moment needed) that 5 of 100 samples lie below."),
            figure("middle", "Percent that half of the samples lie below."),
            figure("high", "Percent that 95 of 100 samples lie below."),
            SOURCE,
            PLACE,
        ),
        key=("root", "severity", "bound", "quantity"),
    ),
}
