"""A thousand questions as a class gets them, checked against the tables by code that makes none."""

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

import anatomy
from anatomy import Atlas
from teaching.dice import mulberry32, order
from teaching.question import KINDS, Question
from teaching.quiz import chosen, pool
from tests.conftest import HOME
from tests.teaching import truth

SEEDS, EACH = range(1, 18), 20


@pytest.fixture(scope="module")
def questions(atlas: Atlas) -> tuple[Question, ...]:
    return pool(atlas, HOME / "assets/drawings")


def draws(questions: tuple[Question, ...]) -> list[Question]:
    """The first twenty of each difficulty, all kinds mixed, for each of some seeds."""
    by_id = {question.id: question for question in questions}
    return [
        by_id[key]
        for seed in SEEDS
        for level in ("1", "2", "3")
        for key in order(chosen(questions, "mixed", level), seed)[:EACH]
    ]


def test_a_thousand_draws_say_what_the_tables_say(questions: tuple[Question, ...]) -> None:
    drawn = draws(questions)
    assert len(drawn) >= 1000
    assert {question.kind for question in drawn} == set(KINDS)
    assert [fault for question in drawn for fault in truth.faults(question)] == []


def test_every_question_of_the_pool_says_what_the_tables_say(questions: tuple[Question, ...]) -> None:
    assert [fault for question in questions for fault in truth.faults(question)] == []


def test_every_kind_is_asked_at_every_difficulty(questions: tuple[Question, ...]) -> None:
    counted = Counter((question.kind, question.level) for question in questions)
    assert set(counted) == {(kind, level) for kind in KINDS for level in ("1", "2", "3")}
    assert 200 <= len(questions) <= 350


def test_the_pool_is_the_same_each_time_and_no_id_comes_twice(questions: tuple[Question, ...], atlas: Atlas) -> None:
    assert pool(atlas, HOME / "assets/drawings") == questions
    assert len({question.id for question in questions}) == len(questions)


def test_the_checks_find_what_is_wrong(questions: tuple[Question, ...]) -> None:
    """A question with its answers exchanged is told from a true one, whatever its kind."""
    for kind in KINDS:
        for level in ("1", "2", "3"):
            one = next(question for question in questions if question.kind == kind and question.level == level)
            wrong = [choice.id for choice in one.choices if choice.id not in (*one.right, *one.neutral)]
            swapped = tuple(reversed(one.right)) if one.way == "order" else tuple(wrong[:1])
            assert truth.faults(replace(one, right=swapped)), one.id


def test_a_seed_always_gives_the_same_order_and_another_seed_another(questions: tuple[Question, ...]) -> None:
    heaps = chosen(questions, "mixed", "1")
    assert order(heaps, 42) == order(heaps, 42)
    assert order(heaps, 42) != order(heaps, 43)
    assert sorted(order(heaps, 42)) == sorted(key for heap in heaps for key in heap)


def test_the_numbers_are_those_published_for_mulberry32() -> None:
    dice = mulberry32(42)
    assert [round(dice() * 2**32) for _ in range(3)] == [2581720956, 1925393290, 3661312704]


def test_a_path_may_have_any_name(tmp_path: Path, questions: tuple[Question, ...]) -> None:
    for file in (HOME / "data").glob("*.csv"):
        (tmp_path / file.name).write_text(re.sub(r"\bP1\b", "fore-strap", file.read_text()))
    renamed = pool(anatomy.load(tmp_path), HOME / "assets/drawings")
    chains = [question.id for question in renamed if "fore-strap" in question.id]
    assert len(chains) == len([question for question in questions if re.search(r"\bP1\b", question.id)]) > 0
