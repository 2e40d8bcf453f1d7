"""The three lessons that ship: every step shows something, every text is short, every figure has its source."""

import re
from typing import Any

import pytest

from anatomy import Atlas
from components.footer import STAND
from teaching import Lesson, Step
from teaching.state import parts, unknown

MARKS = ("weak", "normal")
NUMBER = re.compile(r"(?<![\w.–])\d+(?:\.\d+)?(?![\w])")


def steps(lessons: dict[str, Lesson]) -> list[tuple[str, Step]]:
    return [
        (f"{lesson.id} {number}", step) for lesson in lessons.values() for number, step in enumerate(lesson.steps, 1)
    ]


def said(atlas: Atlas, step: Step) -> str:
    """Everything our tables say with the sources or claims of a step."""
    words = [text for table in ("arguments", "statements") for text in spoken(atlas, table, step)]
    figures = atlas["magnitudes"][atlas["magnitudes"]["source"].isin(step.sources)]
    ratios = atlas["ratios"][atlas["ratios"]["source"].isin(step.sources)]
    return " ".join([*words, *map(str, figures.to_numpy().flat), *map(str, ratios.to_numpy().flat)])


def spoken(atlas: Atlas, table: str, step: Step) -> list[str]:
    rows = atlas[table]
    wanted = rows["source"].isin(step.sources)
    if table == "arguments":
        wanted |= rows["claim"].isin(step.claims)
    return [str(words) for words in rows[wanted]["words"]]


def test_three_ship_and_each_is_as_long_as_it_says(lessons: dict[str, Lesson]) -> None:
    assert list(lessons) == ["canary", "lesion", "roots"]
    assert 12 <= len(lessons["canary"].steps) <= 16
    assert len(lessons["roots"].steps) >= 8
    assert len(lessons["lesion"].steps) >= 10


def test_every_state_is_understood_and_shows_something(
    atlas: Atlas, known: dict[str, Any], lessons: dict[str, Lesson]
) -> None:
    for place, step in steps(lessons):
        assert not list(unknown(step.state, known)), place
        picked = [f"{name}:{value}" for name, value in parts(step.state) if name in known["picks"]]
        marked = [value for name, value in parts(step.state) if name in MARKS]
        assert picked or marked, place
        if "match=all" in step.state:
            assert set.intersection(*({*atlas.reach(thing)} for thing in picked)), place


def test_every_text_is_short_and_has_a_source_and_notes(lessons: dict[str, Lesson]) -> None:
    for place, step in steps(lessons):
        assert len(step.text.split()) <= 60, place
        assert step.sources, place
        assert step.notes, place


def test_several_steps_ask_and_every_question_is_answered(lessons: dict[str, Lesson]) -> None:
    for lesson in lessons.values():
        asked = [step for step in lesson.steps if step.question]
        assert len(asked) >= 5
        assert all(step.answer for step in asked)


def test_every_figure_stands_in_what_the_tables_say_with_the_sources_of_its_step(
    atlas: Atlas, lessons: dict[str, Lesson]
) -> None:
    for place, step in steps(lessons):
        held = set(NUMBER.findall(said(atlas, step).replace(".0 ", " ")))
        for text in (step.text, step.notes, step.answer):
            assert set(NUMBER.findall(text)) <= held, place


def test_the_canary_story_tells_every_claim_once_and_ends_with_what_we_stand_by(
    atlas: Atlas, lessons: dict[str, Lesson]
) -> None:
    told = [claim for step in lessons["canary"].steps for claim in step.claims]
    assert set(told) == set(atlas["claims"]["id"])
    assert told.count("c25") == 2  # it opens the story and closes it
    assert len(told) == len(set(told)) + 1
    assert lessons["canary"].steps[-1].text.endswith(STAND)


def test_the_grade_of_a_claim_is_never_said_otherwise_than_it_is(atlas: Atlas, lessons: dict[str, Lesson]) -> None:
    names = {name.lower(): grade for grade, name in atlas.names("grades").items()}
    grades = atlas.names("claims", "grade")
    for place, step in steps(lessons):
        named = {grade for name, grade in names.items() if name in step.text.lower()}
        if step.claims:
            assert named <= {grades[claim] for claim in step.claims}, place


def test_roots_go_from_l1_to_s2_one_by_one(atlas: Atlas, lessons: dict[str, Lesson]) -> None:
    picked = [step.state.split("&")[0] for step in lessons["roots"].steps]
    single = [
        state for step, state in zip(lessons["roots"].steps, picked, strict=True) if step.state.count("root=") == 1
    ]
    assert single == [f"root={root}" for root in atlas["roots"]["id"]]


@pytest.mark.parametrize("name", ["canary", "lesion", "roots"])
def test_no_sentence_is_longer_than_a_breath(lessons: dict[str, Lesson], name: str) -> None:
    for step in lessons[name].steps:
        assert max(len(sentence.split()) for sentence in re.split(r"(?<=[.?:;])\s", step.text)) <= 32
