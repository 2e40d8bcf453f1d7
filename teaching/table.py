"""Lessons as the browser gets them: sources with their short form, claims with their words and grade."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from anatomy import Atlas
from anatomy.citations import short
from teaching.lesson import Lesson, Step


def table(atlas: Atlas, lessons: Iterable[Lesson]) -> dict[str, Any]:
    """All lessons by id."""
    return {"lessons": {lesson.id: entry(atlas, lesson) for lesson in lessons}}


def entry(atlas: Atlas, lesson: Lesson) -> dict[str, Any]:
    """One lesson; its id stands outside."""
    made = {"title": lesson.title, "audience": lesson.audience, "about": lesson.about}
    return {**made, "steps": [told(atlas, step) for step in lesson.steps]}


def told(atlas: Atlas, step: Step) -> dict[str, Any]:
    """One step with everything a reader sees of its sources and claims."""
    sources = [{"id": key, "short": short(atlas.row(f"source:{key}"))} for key in step.sources]
    return {**asdict(step), "sources": sources, "claims": [claim(atlas, key) for key in step.claims]}


def claim(atlas: Atlas, key: str) -> dict[str, str]:
    """The words of a claim, its grade and what the grade is called."""
    row = atlas.row(f"claim:{key}")
    return {
        "id": key,
        "words": row["words"],
        "grade": row["grade"],
        "name": atlas.names("grades")[row["grade"]].lower(),
    }
