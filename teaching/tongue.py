"""Lessons in other languages: lessons/<language>/<lesson>.yaml, the same steps and states in other words."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from anatomy import Atlas
from teaching.faults import Fault
from teaching.lesson import Lesson
from teaching.load import read

HEAD = ("title", "audience", "about")
STEP = ("title", "text", "notes", "question", "answer")


def spoken(
    folder: Path, lessons: Iterable[Lesson], atlas: Atlas, vocabulary: Mapping[str, Any]
) -> tuple[dict[str, dict[str, str]], tuple[Fault, ...]]:
    """By lesson each English text with its translation; and the faults of translations that are left out."""
    found, faults = read(sorted(folder.glob("*.yaml")), atlas, vocabulary)
    known = {lesson.id: lesson for lesson in lessons}
    made: dict[str, dict[str, str]] = {}
    for other in found:
        wrong = unlike(known.get(other.id), other)
        if wrong:
            faults += (Fault(f"{folder.name}/{other.id}.yaml", 1, 1, wrong),)
        else:
            made[other.id] = pairs(known[other.id], other)
    return made, faults


def unlike(lesson: Lesson | None, other: Lesson) -> str:
    """How a translation differs in more than its words; nothing where it does not."""
    if lesson is None:
        return f"there is no lesson {other.id!r} to translate; allowed: the name of a lesson of the folder above"
    if len(other.steps) != len(lesson.steps):
        return f"{len(other.steps)} steps; must be {len(lesson.steps)} as in the English lesson"
    for number, (step, told) in enumerate(zip(lesson.steps, other.steps, strict=True), 1):
        if step.state != told.state:
            return f"step {number}: state is {told.state}; must be {step.state} as in the English lesson"
        lacking = [name for name in STEP if bool(getattr(step, name)) != bool(getattr(told, name))]
        if lacking:
            return f"step {number}: {', '.join(lacking)} must be there just where the English lesson has it"
    return ""


def pairs(lesson: Lesson, other: Lesson) -> dict[str, str]:
    """Every text of a lesson with its translation."""
    said = {getattr(lesson, name): getattr(other, name) for name in HEAD}
    for step, told in zip(lesson.steps, other.steps, strict=True):
        said |= {getattr(step, name): getattr(told, name) for name in STEP if getattr(step, name)}
    return said
