"""What stands behind the estimates of the pull: figures, weights, how far they move, posture, the claims."""

from anatomy import Atlas
from components.parts import Part, Row, cells, joined, part, where
from components.phrases import name, opening

TITLES = {
    "tension:model": "The force model",
    "tension:weights": "How much of a muscle a root is",
    "tension:spread": "How far the estimates move",
    "tension:posture": "What posture does to the band",
    "tension:replies": "What the model says to the article",
}
BOUNDS = {"none": "without compensation", "full": "with full compensation"}
QUANTITIES = {"front": "pull into the front of the band", "missing": "missing moment, of what is needed"}


def of_tension(atlas: Atlas, key: str) -> list[Part]:
    """The sheet of one of the titles."""
    makers = {"model": model, "weights": weights, "spread": spread, "posture": posture, "replies": replies}
    return makers[key.split(":")[1]](atlas)


def model(atlas: Atlas) -> list[Part]:
    """Every figure the model reckons with, where its lines and strengths come from."""
    columns = ("words", "value", "low", "high", "unit", "source", "place")
    rows = [
        [opening(words), sized(value, low, high, unit), source, place]
        for words, value, low, high, unit, source, place in cells(atlas["constants"], *columns)
    ]
    lines = [[count, "", source, ""] for source, count in sources(atlas)]
    return part("Figures", rows) + part("Strength and length of the muscle lines", lines)


def sources(atlas: Atlas) -> list[tuple[str, str]]:
    """By source how many muscle lines it gives."""
    found = atlas["actuators"]["source"].value_counts()
    return [(str(source), f"{count} lines") for source, count in found.items()]


def sized(value: str, low: str, high: str, unit: str) -> str:
    """ "0.35 (0.31–0.4) m"."""
    ends = "–".join(filter(None, (low, high)))
    return joined([value, f"({ends})" if ends else "", "" if unit == "1" else unit], " ")


def weights(atlas: Atlas) -> list[Part]:
    """The scales that can be chosen; the page starts with the first."""
    columns = ("name", "major", "minor", "disputed", "words", "source", "place")
    rows = [
        [opening(called), f"major {major}, minor {minor}, disputed {disputed}. {words}", source, place]
        for called, major, minor, disputed, words, source, place in cells(atlas["weightings"], *columns)
    ]
    return part("Weights of the shares; those of a muscle are divided by their sum", rows)


def spread(atlas: Atlas) -> list[Part]:
    """A part a root: where nine of ten samples lie."""
    table = atlas["spreads"]
    columns = ("severity", "bound", "quantity", "low", "middle", "high", "source", "place")
    made = []
    for root in dict.fromkeys(table["root"]):
        rows: list[Row] = [
            [f"{severity} %, {BOUNDS[bound]}", f"{QUANTITIES[what]}: {middle} % ({low} to {high} %)", source, place]
            for severity, bound, what, low, middle, high, source, place in cells(where(table, "root", root), *columns)
        ]
        made += part(f"{root} lost", rows)
    return made


def posture(atlas: Atlas) -> list[Part]:
    """What was measured."""
    columns = ("joint", "words", "source", "place")
    rows = [
        [opening(joint.replace("-", " ")), words, source, place]
        for joint, words, source, place in cells(atlas["postures"], *columns)
    ]
    return part("", rows)


def replies(atlas: Atlas) -> list[Part]:
    """Claim by claim."""
    rows = [
        [name(atlas, f"claim:{claim}"), words, source, place]
        for claim, words, source, place in cells(atlas["replies"], "claim", "words", "source", "place")
    ]
    return part("", rows)
