"""What must be true of a question on a section: it is drawn there, and lies where the words say."""

from collections.abc import Iterator
from itertools import pairwise
from math import atan2, degrees

from teaching.question import Question
from tests.teaching import facts
from tests.teaching.facts import key

FRONT, OUTER = ("in front", "behind"), ("outer side", "inner side")


def place(question: Question) -> Iterator[str]:
    drawn = facts.drawn(f"section-{question.state.removeprefix('level=')}")
    missing = {one.id for one in question.choices} - set(drawn)
    if missing:
        yield f"not on this section: {missing}"
        return
    yield from words(question, drawn)
    if question.level == "3":
        root = question.id.split(".")[2]
        for one in question.choices:
            dispute = facts.in_dispute(key(one.id), root)
            if dispute != (one.id in question.right) or not (dispute or facts.at_one(key(one.id), root)):
                yield f"{one.id} is on the wrong side"
    elif facts.name(question.right[0]).lower() not in question.text.lower():
        yield "another structure is asked for"


def words(question: Question, drawn: dict[str, tuple[float, float]]) -> Iterator[str]:
    """In front is up, the outer side is left; the numbers run clockwise, and no two parts are told alike."""
    x, y = drawn["bone:femur"]
    turns = []
    for one in question.choices:
        right, up = drawn[one.id][0] - x, y - drawn[one.id][1]
        if ("in front" in one.words and up <= 0) or ("behind" in one.words and up >= 0):
            yield f"{one.id} is not {one.words}"
        if ("outer side" in one.words and right >= 0) or ("inner side" in one.words and right <= 0):
            yield f"{one.id} is not {one.words}"
        turns.append(round((degrees(atan2(right, up)) % 360 + 22.5) // 45) % 8)
    if any(one > other for one, other in pairwise(turns)):
        yield "the numbers do not run round the bone"
    if len({one.words for one in question.choices}) != len(question.choices):
        yield "two parts are told alike"
