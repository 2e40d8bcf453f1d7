"""Five cases: Locate says what the lesson says it does."""

import pytest

from anatomy import Atlas
from anatomy.answer import Answer, locate
from teaching import Lesson
from teaching.state import parts

# number of the step with the answer -> place, what is as good, what is possible, what is unlikely, next test
CASES = {
    3: ("nerve:femoral", [], ["root:L4"], [], "ankle-dorsiflexion"),
    5: ("root:L4", ["roots:L3+L4"], [], ["nerve:femoral"], ""),
    7: ("nerve:superior-gluteal", [], ["root:L5"], [], "ankle-dorsiflexion"),
    9: ("root:L5", ["roots:L4+L5"], [], ["nerve:common-fibular-division"], ""),
    11: ("nerve:sciatic", [], [], ["roots:L5+S1"], ""),
}


def answer(atlas: Atlas, state: str) -> Answer:
    marks = parts(state)
    return locate(
        atlas, [value for name, value in marks if name == "weak"], [value for name, value in marks if name == "normal"]
    )


@pytest.mark.parametrize("number", CASES)
def test_the_answer_is_first_whatever_is_changed(atlas: Atlas, lessons: dict[str, Lesson], number: int) -> None:
    place, good, possible, unlikely, test = CASES[number]
    found = answer(atlas, lessons["lesion"].steps[number - 1].state)
    verdicts = {one.id: one.verdict for one in found.places}
    assert found.says == "clear"
    assert (found.places[0].id, found.places[0].first, found.places[0].last) == (place, 1, 1)
    assert [name for name, verdict in verdicts.items() if verdict == "as-good"] == good
    assert {verdicts[name] for name in possible} <= {"possible"}
    assert {verdicts[name] for name in unlikely} <= {"unlikely"}
    assert not test or found.test == test


@pytest.mark.parametrize("number", CASES)
def test_question_and_answer_have_the_same_marks_and_only_the_answer_lights_the_place(
    lessons: dict[str, Lesson], number: int
) -> None:
    asked, told = (parts(step.state) for step in lessons["lesion"].steps[number - 2 : number])
    place = tuple(CASES[number][0].split(":"))
    assert place in told
    assert [part for part in asked if part[0] in ("weak", "normal")] == [
        part for part in told if part[0] in ("weak", "normal")
    ]
    assert not [part for part in asked if part[0] in ("root", "nerve", "muscle")]


def test_two_nerves_and_two_roots_and_the_sciatic(lessons: dict[str, Lesson]) -> None:
    assert len(lessons["lesion"].steps) == 12
    assert [place.split(":")[0] for place, *_ in CASES.values()] == ["nerve", "root", "nerve", "root", "nerve"]


def test_a_weak_ankle_alone_leaves_three_places_close(atlas: Atlas) -> None:
    found = locate(atlas, ["ankle-dorsiflexion"], [])
    assert found.says == "close"
    assert {"root:L4", "root:L5"} <= set(found.close)
    assert found.places[0].id == "nerve:common-fibular-division"


def test_l4_comes_second_where_the_femoral_nerve_is_first(atlas: Atlas, lessons: dict[str, Lesson]) -> None:
    assert answer(atlas, lessons["lesion"].steps[2].state).places[1].id == "root:L4"
