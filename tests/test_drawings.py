"""The plates against the facts."""

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

from anatomy import Atlas
from tests.conftest import HOME

FOLDER = HOME / "assets/drawings"
FULL = sorted(FOLDER.glob("*.svg"))
LIGHT = sorted(FOLDER.glob("light/*.svg"))
BOTH = [*FULL, *LIGHT]
DRAWN = ("root", "nerve", "muscle", "band", "path", "insertion", "bone")  # kinds of things that have a shape


def named(file: Path) -> str:
    return str(file.relative_to(FOLDER))


def drawn(file: Path) -> list[str]:
    return re.findall(r'data-id="([^"]+)"', file.read_text())


def stems(files: list[Path]) -> set[str]:
    """The names of plates; maps of the skin are laid over one and are no plates."""
    return {file.stem for file in files if not file.stem.startswith("skin-")}


def ids(file: Path) -> set[str]:
    return set(re.findall(r'\sid="([^"]+)"', file.read_text()))


def views(atlas: Atlas) -> set[str]:
    """Every drawing there must be: the views, and a section for each level; 3D is no drawing."""
    table = atlas["views"]
    flat = set(table[(table["slot"] != "section") & (table["id"] != "solid")]["id"])
    return flat | {f"section-{level}" for level in atlas["levels"]["id"]}


def test_drawn_ids_and_data_ids_are_the_same_set(atlas: Atlas) -> None:
    plates = [file for file in FULL if file.stem in stems(FULL)]
    assert {thing for file in plates for thing in drawn(file)} == set(atlas.things(*DRAWN))


@pytest.mark.parametrize("files", [FULL, LIGHT], ids=["full", "light"])
def test_every_plate_of_the_views_table_is_drawn(atlas: Atlas, files: list[Path]) -> None:
    assert stems(files) == views(atlas)


def test_every_map_of_the_skin_is_drawn(atlas: Atlas) -> None:
    assert {file.stem for file in FULL} - stems(FULL) == {f"skin-{key}" for key in atlas["maps"]["id"]}


@pytest.mark.parametrize("file", LIGHT, ids=named)
def test_a_light_plate_stands_for_the_same_things_as_the_full_one(file: Path) -> None:
    full = FOLDER / file.name
    assert Counter(drawn(file)) == Counter(drawn(full))
    for attribute in ("viewBox", "data-levels", "data-margin"):
        found = [re.findall(rf'\s{attribute}="([^"]+)"', each.read_text()[:400]) for each in (file, full)]
        assert found[0] == found[1]


@pytest.mark.parametrize("file", BOTH, ids=named)
def test_a_plate_holds_no_script_no_style_and_no_word(file: Path) -> None:
    tags = {element.tag.split("}")[1] for element in ElementTree.parse(file).iter()}
    assert not tags & {"script", "style", "text", "title", "foreignObject", "image"}


def test_element_ids_are_a_plates_own() -> None:
    owners = Counter(name for file in FULL for name in ids(file))
    assert not [name for name, count in owners.items() if count > 1]


@pytest.mark.parametrize("file", BOTH, ids=named)
def test_every_reference_inside_a_plate_resolves(file: Path) -> None:
    wanted = set(re.findall(r'url\(#([^)]+)\)|href="#([^"]+)"', file.read_text()))
    assert {one or other for one, other in wanted} <= ids(file)


@pytest.mark.parametrize("file", BOTH, ids=named)
def test_what_is_named_belongs_to_a_layer_of_the_table(file: Path, atlas: Atlas) -> None:
    layers = set(atlas["layers"]["id"])
    parents = {child: parent for parent in ElementTree.parse(file).iter() for child in parent}
    for element in list(parents):
        if element.get("data-id"):
            chain: ElementTree.Element | None = element
            while chain is not None and not chain.get("data-layer"):
                chain = parents.get(chain)
            assert chain is not None, element.get("data-id")
            assert chain.get("data-layer") in layers or file.stem.startswith("skin-")


@pytest.mark.parametrize("plate", ["lateral", "section-50"])
def test_the_band_and_vastus_lateralis_under_it_are_on_the_plate(plate: str) -> None:
    assert {"band:iliotibial-band", "muscle:vastus-lateralis", "path:P6"} <= set(drawn(FOLDER / f"{plate}.svg"))
