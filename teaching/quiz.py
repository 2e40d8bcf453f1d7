"""The pool of questions, made from the data alone: the same for every reader and every seed."""

from pathlib import Path

from anatomy import Atlas
from teaching import quiz_chain, quiz_claim, quiz_muscles, quiz_nerve, quiz_place, quiz_roots
from teaching.question import KINDS, Question
from teaching.seen import Drawings

MAKERS = {
    "roots": quiz_roots.questions,
    "muscles": quiz_muscles.questions,
    "nerve": quiz_nerve.questions,
    "chain": quiz_chain.questions,
    "claim": quiz_claim.questions,
    "place": quiz_place.questions,
}


def pool(atlas: Atlas, folder: Path) -> tuple[Question, ...]:
    """Every question, kind by kind, in the order of the tables; `folder` holds the drawings."""
    drawings = Drawings(folder, atlas)
    return tuple(question for kind in KINDS for question in MAKERS[kind](atlas, drawings))


def chosen(questions: tuple[Question, ...], kind: str, level: str) -> list[list[str]]:
    """The ids of one kind, or of each kind for "mixed", at one difficulty."""
    kinds = KINDS if kind == "mixed" else (kind,)
    return [[one.id for one in questions if one.kind == each and one.level == level] for each in kinds]
