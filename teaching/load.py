"""Read lessons from a folder, a file or what a reader brought, or name every fault."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from anatomy import Atlas
from teaching.check import Check
from teaching.faults import Fault, LessonError
from teaching.form import SIZE
from teaching.lesson import Lesson
from teaching.parse import tree

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
OWN = "own"  # what a lesson is called that a reader brought


def load(folder: Path, atlas: Atlas, vocabulary: Mapping[str, Any]) -> tuple[Lesson, ...]:
    """Every lesson of a folder, by name; raises LessonError naming all faults."""
    lessons, faults = read(sorted(folder.glob("*.yaml")), atlas, vocabulary)
    if faults:
        raise LessonError(faults)
    return lessons


def read(
    files: Iterable[Path], atlas: Atlas, vocabulary: Mapping[str, Any], taken: Iterable[str] = ()
) -> tuple[tuple[Lesson, ...], tuple[Fault, ...]]:
    """The lessons that are sound, and the faults of the others; names that are taken are faults."""
    names = {OWN, *taken}
    lessons: list[Lesson] = []
    faults: list[Fault] = []
    for file in files:
        try:
            lessons.append(one(file, atlas, vocabulary, names))
            names.add(file.stem)
        except LessonError as error:
            faults += error.faults
    return tuple(lessons), tuple(faults)


def one(file: Path, atlas: Atlas, vocabulary: Mapping[str, Any], taken: set[str]) -> Lesson:
    """One file; its name must be usable in an address, and free."""
    try:
        with file.open("rb") as body:
            held = body.read(SIZE + 1)
    except OSError as error:
        raise LessonError([Fault(str(file), 1, 1, f"cannot be read ({error.strerror}); must be a text file")]) from None
    if not NAME.fullmatch(file.stem) or file.stem in taken:
        fault = "is taken" if file.stem in taken else "cannot stand in a link"
        words = f"the name {file.stem!r} {fault}; allowed: small letters and digits joined by -, each name once"
        raise LessonError([Fault(file.name, 1, 1, words)])
    return parse(file.name, held, atlas, vocabulary, file.stem)


def parse(file: str, body: bytes, atlas: Atlas, vocabulary: Mapping[str, Any], key: str = OWN) -> Lesson:
    """The lesson in the bytes of a file; raises LessonError naming all faults."""
    root, faults = tree(file, body)
    check = Check(file, atlas, vocabulary)
    lesson = check.lesson(key, root) if root else None
    if lesson is None or check.faults:
        raise LessonError(sorted({*faults, *check.faults}))
    return lesson
