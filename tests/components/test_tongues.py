"""The catalogue and the names: complete, used, and the same slots everywhere."""

import re
from pathlib import Path

import pytest

import teaching
from anatomy import Atlas
from anatomy.tongues import LANGUAGES
from components.book import vocabulary
from components.templates import TEMPLATES
from components.tongues import latin, spoken
from teaching.tongue import unlike
from tests.conftest import HOME

KINDS = ("nerve", "muscle", "band", "insertion", "bone")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_structure_has_a_name_with_a_source(atlas: Atlas, lang: str) -> None:
    names = spoken(atlas, lang, {})["names"]
    assert not [thing for thing in atlas.things(*KINDS) if not names[thing][0]]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_phrase_of_the_scripts_is_translated(atlas: Atlas, lang: str) -> None:
    words = spoken(atlas, lang, {})["words"]
    assert not [text for text in TEMPLATES.values() if text not in words]


def test_slots_agree_in_all_languages(atlas: Atlas) -> None:
    for row in atlas["words"].to_dict("records"):
        slots = {lang: sorted(re.findall(r"\{\w+\}", row[lang])) for lang in ("en", *LANGUAGES)}
        assert slots["de"] == slots["es"] == slots["en"], row["en"]


def test_latin_names_tell_structures_apart(atlas: Atlas) -> None:
    names = latin(atlas)
    assert len(set(names.values())) == len(names)
    assert names["muscle:vastus-lateralis"] == "Musculus vastus lateralis"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_first_lesson_has_the_same_steps_in_other_words(atlas: Atlas, lang: str) -> None:
    lessons = teaching.load(HOME / "lessons", atlas, vocabulary(atlas))
    told, faults = teaching.spoken(HOME / "lessons" / lang, lessons, atlas, vocabulary(atlas))
    assert not faults
    assert len(told["canary"]) > 60


def test_a_translation_with_another_state_is_named(atlas: Atlas, tmp_path: Path) -> None:
    lessons = teaching.load(HOME / "lessons", atlas, vocabulary(atlas))
    text = (HOME / "lessons/de/canary.yaml").read_text().replace("band=iliotibial-band&plate=lateral\n", "root=L5\n", 1)
    (tmp_path / "canary.yaml").write_text(text)
    told, [fault] = teaching.spoken(tmp_path, lessons, atlas, vocabulary(atlas))
    assert told == {}
    assert "step 1: state is root=L5; must be band=iliotibial-band&plate=lateral" in str(fault)
    assert unlike(None, lessons[0]).startswith("there is no lesson")
