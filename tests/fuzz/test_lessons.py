"""Spoiled lessons: read, or refused with file, line and column; never another exception."""

import re
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

import anatomy
import teaching
from components.book import vocabulary
from tests.conftest import HOME
from tests.fuzz.conftest import often

ATLAS = anatomy.load(HOME / "data")
WORDS = vocabulary(ATLAS)
TEXTS = [file.read_bytes() for file in sorted((HOME / "lessons").glob("*.yaml"))]
PLACE = re.compile(r"lesson\.yaml:\d+:\d+: ")
PIECES = [
    b": ",
    b"- ",
    b"\t",
    b"&a ",
    b"*a",
    b"!!python/object/apply:os.system [ls]",
    b"<<: *a",
    b"{",
    b"[",
    b"'",
    b'"',
    b"|\n",
    b"\x00",
    b"\xff",
    b"---\n",
    b"%YAML 9.9\n",
    b"null",
    b"1e999",
    b"2026-11-31",
    b"? ",
    b"#",
    b"\xf0\x9f\xa6\xb5",
    b"steps:",
]


@st.composite
def spoiled(draw: Any) -> bytes:
    """One of the shipped lessons after one to four blows."""
    text = draw(st.sampled_from(TEXTS))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 60)))
        way = draw(st.sampled_from(["out", "in", "twice", "byte", "line"]))
        if way == "out":
            text = text[:start] + text[end:]
        elif way == "in":
            text = text[:start] + draw(st.sampled_from(PIECES)) + text[start:]
        elif way == "twice":
            text = text[:end] + text[start:]
        elif way == "byte":
            text = text[:start] + draw(st.binary(min_size=1, max_size=1)) + text[start + 1 :]
        else:
            lines = text.splitlines(keepends=True)
            first, second = (draw(st.integers(0, max(0, len(lines) - 1))) for _ in range(2))
            if lines:
                lines[first], lines[second] = lines[second], lines[first]
            text = b"".join(lines)
    return bytes(text)


@given(body=st.one_of(spoiled(), st.binary(max_size=80)))
@often(600, 25)
def test_a_spoiled_lesson_is_refused_with_its_place(body: bytes) -> None:
    faults = []
    try:
        lesson = teaching.parse("lesson.yaml", body, ATLAS, WORDS)
        assert teaching.entry(ATLAS, lesson)["steps"]
    except teaching.LessonError as error:
        faults = [str(fault) for fault in error.faults] or ["none told"]
    assert all(PLACE.match(fault) for fault in faults), faults
