"""A lesson that is wrong is refused with every fault at once: file, line, column, what is wrong, what is allowed."""

import re
from pathlib import Path
from typing import Any

import pytest

import teaching
from anatomy import Atlas
from teaching.faults import LessonError
from teaching.form import SIZE, STEPS
from tests.conftest import HOME

FAULTY = Path(__file__).with_name("faulty.yaml")
SOUND = (HOME / "lessons/roots.yaml").read_text()
HEAD = "title: a\naudience: b\nabout: c\nsteps:\n"
STEP = "- {state: root=L5, title: a, text: b}\n"


def faults(atlas: Atlas, known: dict[str, Any], body: bytes | str, name: str = "x.yaml") -> list[str]:
    """Every fault of a lesson; none if it is sound."""
    try:
        teaching.parse(name, body.encode() if isinstance(body, str) else body, atlas, known)
    except LessonError as error:
        return str(error).splitlines()
    return []


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("1:1", "the lesson has no about"),
        ("2:10", "audience is empty; must be: who it is for"),
        ("3:1", "'abuot' is no key of the lesson; allowed: about,"),
        ("5:12", "root has no 'L9'; allowed: L1, L2, L3, L4, L5, S1, S2"),
        ("5:20", "plate has no 'latreal'; allowed: lateral,"),
        ("5:34", "nothing is called 'colour'; allowed:"),
        ("8:29", "'nobody_1999' is not in sources.csv; allowed:"),
        ("9:14", "'c99' is not in claims.csv; allowed:"),
        ("12:5", "title is already in line 11"),
        ("13:10", "text is empty"),
        ("14:5", "the step has no title"),
        ("15:11", "<b> in text"),
        ("16:13", "an answer without a question"),
        ("17:12", "lesson is set by the page while a lesson runs"),
        ("19:11", "text must be a text, not a list"),
        ("20:14", "sources must be a list, not a text"),
        ("21:22", "match is set twice"),
        ("23:11", "text has 61 words; at most 60"),
        ("27:5", "the step must hold keys with values, not a text"),
    ],
)
def test_each_of_nineteen_kinds_of_fault_is_named_at_its_place(
    atlas: Atlas, known: dict[str, Any], place: str, words: str
) -> None:
    named = faults(atlas, known, FAULTY.read_bytes(), FAULTY.name)
    assert len(named) == 19
    assert any(fault.startswith(f"faulty.yaml:{place}: {words}") for fault in named)


@pytest.mark.parametrize(
    ("body", "place", "words"),
    [
        (b"", "1:1", "the file is empty"),
        (b"# nothing but a remark", "1:1", "the file is empty"),
        (b"title: a\nabout: \xff", "2:1", "is not UTF-8"),
        (b"title: a\x07b", "1:9", "cannot be printed"),
        (b"title: a: b", "1:9", "a second colon in one line; put the text in the lines below"),
        (b"title: a\n\tabout: b", "2:1", "a tab; indent with blanks"),
        (b"title: 'a", "1:10", "not YAML"),
        (b"title: [a", "1:10", "not YAML"),
        (b"- a", "1:1", "the lesson must hold keys with values, not a list"),
        (b"title: &a b", "1:8", "&a is an anchor"),
        (b"title: *a", "1:8", "*a stands for something else"),
        (b"title: !!python/object:os.system b", "1:8", "is a tag"),
        (b"title: a\n---\ntitle: b", "2:1", "a second document"),
        (b"title: [[[[[[[a]]]]]]]", "1:13", "lists within lists"),
        (b"? [a]\n: b", "1:3", "a list is no key of the lesson"),
        ((HEAD + "  []").encode(), "5:3", "steps must be a list, not an empty list"),
        ((HEAD + "  text").encode(), "5:3", "steps must be a list, not a text"),
        ((HEAD + STEP * (STEPS + 1)).encode(), "5:1", "61 steps are too many; at most 60"),
        ((HEAD + STEP.replace("L5", "")).encode(), "5:11", "root has no ''"),
        ((HEAD + STEP.replace("root=L5", "")).encode(), "5:10", "state is empty"),
        ((HEAD + STEP.replace("root=L5", "[a]")).encode(), "5:11", "state is a list"),
        ((HEAD + STEP.replace("root=L5", "root=L5&" * 60)).encode(), "5:11", "state has 480 signs; at most 400"),
    ],
)
def test_what_is_no_lesson_at_all_is_said_with_a_place(
    atlas: Atlas, known: dict[str, Any], body: bytes, place: str, words: str
) -> None:
    assert any(re.match(f"x.yaml:{place}: .*{re.escape(words)}", fault) for fault in faults(atlas, known, body))


def test_a_million_laughs_are_cut_short(atlas: Atlas, known: dict[str, Any]) -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{one}: &{one} [*{two}, *{two}]\n" for one, two in zip("bcdefgh", "abcdefg", strict=True)
    )
    assert "*a stands for something else; write it out" in faults(atlas, known, bomb)[-1]


def test_a_file_without_end_is_not_read_whole(atlas: Atlas, known: dict[str, Any], tmp_path: Path) -> None:
    file = tmp_path / "long.yaml"
    file.write_bytes(b"#" * (SIZE + 1))
    with pytest.raises(LessonError, match=r"long.yaml:1:1: 96 kB are too much; allowed: 96 kB"):
        teaching.load(tmp_path, atlas, known)


def test_a_lesson_of_sixty_steps_is_taken(atlas: Atlas, known: dict[str, Any]) -> None:
    assert len(teaching.parse("x.yaml", (HEAD + STEP * STEPS).encode(), atlas, known).steps) == STEPS


def test_a_link_copied_whole_is_taken_as_its_state(atlas: Atlas, known: dict[str, Any]) -> None:
    body = HEAD + '- {state: "http://127.0.0.1:8050/?root=L5&plate=lateral", title: a, text: b}'
    assert teaching.parse("x.yaml", body.encode(), atlas, known).steps[0].state == "root=L5&plate=lateral"


def test_text_is_read_as_it_stands_whatever_yaml_would_make_of_it(atlas: Atlas, known: dict[str, Any]) -> None:
    body = HEAD + "- {state: level=50, title: no, text: 1e3, question: 2026-11-28, answer: 0x10}"
    step = teaching.parse("x.yaml", body.encode(), atlas, known).steps[0]
    assert (step.state, step.title, step.text, step.question, step.answer) == (
        "level=50",
        "no",
        "1e3",
        "2026-11-28",
        "0x10",
    )


def test_a_byte_order_mark_and_windows_lines_change_nothing(atlas: Atlas, known: dict[str, Any]) -> None:
    windows = ("\ufeff" + SOUND.replace("\n", "\r\n")).encode()
    assert teaching.parse("roots.yaml", windows, atlas, known) == teaching.parse(
        "roots.yaml", SOUND.encode(), atlas, known
    )
    assert faults(atlas, known, windows.replace(b"root=S1", b"root=S9")) == faults(
        atlas, known, SOUND.replace("root=S1", "root=S9")
    )
