"""The quiz: what is asked, how hard, in which order; the script puts the questions in."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

from anatomy import Atlas
from anatomy.citations import short
from components.quiz_words import KINDS, LEVELS, SAYS
from teaching.question import Question
from teaching.quiz import pool

SEEDS = (1, 9999)
ABOUT = (
    "Questions are made from the tables of this page. What the sources do not agree on is never asked as if it were "
    "settled; the third difficulty asks about the disagreement itself."
)
KEPT = (
    "Results stay in this browser and nowhere else. A wrong answer comes back the same day, a right one after "
    "one day, then three, a week, three weeks."
)


def table(atlas: Atlas, drawings: Path) -> dict[str, Any]:
    """Every question with the names of its sources, and the words around them."""
    questions = pool(atlas, drawings)
    sources = {source for question in questions for source in question.sources}
    return {
        "says": SAYS,
        "kinds": [kind for kind in KINDS if kind != "mixed"],
        "questions": [packed(question) for question in questions],
        "sources": {source: short(atlas.row(f"source:{source}")) for source in sorted(sources)},
    }


def packed(question: Question) -> dict[str, Any]:
    """A question without what it does not hold."""
    whole = {key: value for key, value in asdict(question).items() if value}
    return whole | {
        "choices": [{key: value for key, value in asdict(one).items() if value} for one in question.choices]
    }


def settings() -> dict[str, list[str]]:
    """What an address may say of the quiz; the seed may also be a number, see ranges()."""
    return {"quiz": ["", *KINDS], "difficulty": list(LEVELS), "seed": [""], "poll": ["", "1"]}


def ranges() -> dict[str, list[int]]:
    """Settings that may hold any whole number between two."""
    return {"seed": list(SEEDS)}
