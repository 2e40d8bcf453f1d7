"""Spot the claim of the article that is not borne out, or the one that is."""

from collections.abc import Iterator, Sequence

from anatomy import Atlas
from teaching.cited import of_claims
from teaching.question import Choice, Question
from teaching.seen import Drawings

GOOD, BAD, BETWEEN = "W", "U", ("P", "C")
OFFERED = 3  # claims beside the right one
TEXT = {
    "good": "Which of these sentences of the article is well supported?",
    "bad": "Which of these sentences of the article is unsupported?",
    "two": "Which two of these sentences of the article are well supported?",
    "between": "Which of these sentences is borne out only in part, or contested?",
}


def questions(atlas: Atlas, _drawings: Drawings) -> Iterator[Question]:
    """Each graded claim once or twice; what nobody looked into is never asked."""
    good, bad = graded(atlas, GOOD), graded(atlas, BAD)
    between = [claim for grade in BETWEEN for claim in graded(atlas, grade)]
    for turn, claim in enumerate(good):
        yield question(atlas, "good", "1", [claim], some(bad, turn * OFFERED, 1, OFFERED))
    for turn, claim in enumerate(bad):
        yield question(atlas, "bad", "1", [claim], some(good, turn, 1, OFFERED))
        pair = some(good, turn, 1 + turn // len(good), 2)
        yield question(atlas, "two", "2", pair, some(bad, turn, 1, OFFERED))
    for turn, claim in enumerate(between):
        yield question(atlas, "between", "3", [claim], [*some(good, turn, 1, 2), *some(bad, turn * 2, 1, 2)])


def graded(atlas: Atlas, grade: str) -> list[str]:
    """Claims of one grade, in the order of the article."""
    rows = atlas["claims"]
    return [str(claim) for claim in rows[rows["grade"] == grade]["id"]]


def some(claims: Sequence[str], start: int, step: int, count: int) -> list[str]:
    """A few, a step apart, beginning anew at the end of the list."""
    return [claims[(start + turn * step) % len(claims)] for turn in range(count)]


def question(atlas: Atlas, ask: str, level: str, right: list[str], wrong: list[str]) -> Question:
    """The claims in the order of the article."""
    rows = {claim: atlas.row(f"claim:{claim}") for claim in [*right, *wrong]}
    offered = sorted(rows, key=lambda claim: int(rows[claim]["order"]))
    lead = min(right, key=lambda claim: int(rows[claim]["order"]))
    return Question(
        id=f"claim.{'.'.join(offered)}.{ask}",
        kind="claim",
        level=level,
        text=TEXT[ask],
        state="",
        choices=tuple(Choice(f"claim:{claim}", rows[claim]["words"]) for claim in offered),
        right=tuple(f"claim:{claim}" for claim in offered if claim in right),
        why=because(atlas, [rows[claim] for claim in offered if claim in right]),
        about=f"claim:{lead}",
        reveal=(f"claim:{lead}",),
        sources=of_claims(atlas, right),
        way="many" if len(right) > 1 else "one",
    )


def because(atlas: Atlas, right: list[dict[str, str]]) -> tuple[str, ...]:
    """The grade they share, what it means, and the nuance of each."""
    grade = right[0]["grade"]
    means = atlas.names("grades", "means")[grade]
    told = f"{atlas.names('grades')[grade]}: {means[:1].lower()}{means[1:]}"
    return told, *(row["nuance"] for row in right if row["nuance"])
