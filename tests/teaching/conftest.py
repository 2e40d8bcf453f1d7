"""The shipped lessons, and the words an address may hold."""

from typing import Any

import pytest

import teaching
from anatomy import Atlas
from components.book import vocabulary
from teaching import Lesson
from tests.conftest import HOME


@pytest.fixture(scope="session")
def known(atlas: Atlas) -> dict[str, Any]:
    return vocabulary(atlas)


@pytest.fixture(scope="session")
def lessons(atlas: Atlas, known: dict[str, Any]) -> dict[str, Lesson]:
    return {lesson.id: lesson for lesson in teaching.load(HOME / "lessons", atlas, known)}
