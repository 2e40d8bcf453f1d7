"""Areas of the skin stay on the skin, lie where their sources say, and are drawn the same every time."""

import re
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from drawing import frame, tables
from drawing.areas import PLATE, areas
from drawing.areas_svg import maps
from drawing.part import Part
from drawing.plates import plates
from drawing.raster import Mask, picture
from drawing.svg import ground
from drawing.view import View
from tests.conftest import HOME

DRAWINGS = HOME / "assets/drawings"
MOST = 15_000  # bytes
MIDDLE = 0.0  # y of the band from the side, mm


@pytest.fixture(scope="module")
def view() -> View:
    return next(plate.view for plate in plates() if plate.name == PLATE)


@pytest.fixture(scope="module")
def skin(view: View, body: list[Part]) -> Mask:
    seen = [found for part in body if part.layer == "skin" and (found := picture(view, part.mesh))]
    return ground(view, seen)[8:-8, 8:-8]


@pytest.fixture(scope="module")
def drawn(view: View, skin: Mask) -> dict[str, Mask]:
    return areas(view, skin)


def holds(view: View, mask: Mask, y: float, z: float) -> bool:
    """Whether a place (mm) lies in an area."""
    column, row = view.project([0, y, z]) / view.step
    return bool(mask[round(row), round(column)])


def test_an_area_is_drawn_if_and_only_if_the_facts_say_it_is_seen(drawn: dict[str, Mask]) -> None:
    rows = tables.facts()["areas"]
    assert set(drawn) == {row.cells["id"] for row in rows if row.cells["seen"] == "yes"}


def test_areas_end_where_the_skin_ends(drawn: dict[str, Mask], skin: Mask) -> None:
    assert not [name for name, mask in drawn.items() if (mask & ~skin).any()]


def test_every_area_is_large_enough_to_be_seen(drawn: dict[str, Mask], view: View) -> None:
    assert not [name for name, mask in drawn.items() if mask.sum() < 300 * view.fine**2]


@pytest.mark.parametrize("percent", [25, 50, 75])
def test_the_skin_over_the_band_is_l4_in_map_a_and_never_in_map_b(
    drawn: dict[str, Mask], view: View, percent: int
) -> None:
    assert holds(view, drawn["a-l4"], MIDDLE, frame.height(percent))
    assert "b-l4" not in drawn


@pytest.mark.parametrize("percent", [10, 25, 50, 75, 95])
def test_the_skin_over_the_band_is_that_of_the_lateral_femoral_cutaneous_nerve(
    drawn: dict[str, Mask], view: View, percent: int
) -> None:
    both = drawn["lfcn-anterior"] | drawn["lfcn-posterior"]
    assert holds(view, both, MIDDLE, frame.height(percent))


def test_its_posterior_branch_ends_at_the_middle_of_the_thigh_and_its_anterior_one_at_the_knee(
    drawn: dict[str, Mask], view: View
) -> None:
    low = {name: view.window[3] - (np.flatnonzero(drawn[name].any(1))[-1] / view.fine) for name in drawn}
    assert frame.level(low["lfcn-posterior"]) == pytest.approx(50, abs=8)
    assert frame.level(low["lfcn-anterior"]) == pytest.approx(0, abs=5)


def test_neighbours_overlap_and_hide_no_border(drawn: dict[str, Mask]) -> None:
    chain = ["a-l1", "a-l2", "a-l3", "a-l4", "a-l5", "a-s1"]
    assert all((drawn[one] & drawn[other]).any() for one, other in pairwise(chain))


def test_maps_drawn_anew_are_the_same(body: list[Part]) -> None:
    for name, text in maps(body).items():
        assert text == (DRAWINGS / f"skin-{name}.svg").read_text()


@pytest.mark.parametrize("file", sorted(DRAWINGS.glob("skin-*.svg")), ids=lambda file: file.stem)
def test_a_map_is_light_and_fits_the_plate(file: Path) -> None:
    text = file.read_text()
    assert len(text.encode()) < MOST
    for name in (PLATE, f"{PLATE}-deep"):
        plate = (DRAWINGS / f"{name}.svg").read_text()[:400]
        assert re.findall(r'viewBox="([^"]+)"', plate) == re.findall(r'viewBox="([^"]+)"', text)
