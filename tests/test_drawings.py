"""The plates against the facts."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from anatomy import Atlas
from components.ids import PICKABLE
from tests.conftest import HOME

DRAWINGS = sorted((HOME / "assets/drawings").glob("*.svg"))


def drawn(file: Path) -> set[str]:
    return set(re.findall(r'data-id="([^"]+)"', file.read_text()))


def test_drawn_ids_and_data_ids_are_the_same_set(atlas: Atlas) -> None:
    assert set().union(*map(drawn, DRAWINGS)) == set(atlas.things(*PICKABLE))


def test_every_plate_of_the_views_table_is_drawn(atlas: Atlas) -> None:
    assert {file.stem for file in DRAWINGS} == set(atlas["views"]["id"])


@pytest.mark.parametrize("file", DRAWINGS, ids=lambda file: file.stem)
def test_a_plate_holds_no_script_no_style_and_no_word(file: Path) -> None:
    tags = {element.tag.split("}")[1] for element in ElementTree.parse(file).iter()}
    assert not tags & {"script", "style", "text", "title", "foreignObject", "image"}


@pytest.mark.parametrize("file", DRAWINGS, ids=lambda file: file.stem)
def test_element_ids_are_a_plates_own(file: Path) -> None:
    others = {name for other in DRAWINGS if other != file for name in re.findall(r'\sid="([^"]+)"', other.read_text())}
    assert not others & set(re.findall(r'\sid="([^"]+)"', file.read_text()))


@pytest.mark.parametrize("file", DRAWINGS, ids=lambda file: file.stem)
def test_every_reference_inside_a_plate_resolves(file: Path) -> None:
    text = file.read_text()
    wanted = set(re.findall(r'url\(#([^)]+)\)|href="#([^"]+)"', text))
    assert {one or other for one, other in wanted} <= set(re.findall(r'\sid="([^"]+)"', text))


@pytest.mark.parametrize("plate", ["lateral", "section"])
def test_the_band_and_vastus_lateralis_under_it_are_on_the_plate(plate: str) -> None:
    ids = drawn(HOME / f"assets/drawings/{plate}.svg")
    assert {"band:iliotibial-band", "muscle:vastus-lateralis", "path:P6"} <= ids
