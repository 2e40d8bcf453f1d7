"""The relations themselves, on boxes: what holds one way must not hold the other way."""

from collections.abc import Sequence

import numpy as np
import pytest

from drawing.mesh import Points
from tests.drawing.boxes import box
from tests.drawing.case import Case
from tests.drawing.shapes import Shape, whole
from tests.drawing.statements import HOLDS

OPPOSITES = [
    ("lateral_to", "medial_to", (-30, 0, 0)),
    ("anterior_to", "posterior_to", (0, -30, 0)),
    ("superficial_to", "deep_to", (-30, 0, 0)),
    ("above", "below", (0, 0, 60)),
    ("in_front_of", "behind", (0, -30, 0)),
    ("passes_above", "passes_below", (0, 0, 60)),
]


def centre(_: float) -> Points:
    return np.array([100.0, 1.0])


def at(*middle: float, half: Sequence[float] = (8, 8, 20)) -> Shape:
    return whole([box(middle, half)])


def holds(relation: str, subject: Shape, *objects: Shape, margin: float = 0) -> bool:
    return HOLDS[relation](Case(subject, objects, None, margin, centre))[0]


@pytest.mark.parametrize(("relation", "opposite", "shift"), OPPOSITES)
def test_a_relation_holds_one_way_and_its_opposite_the_other(
    relation: str, opposite: str, shift: tuple[float, float, float]
) -> None:
    here, there = at(0, 0, 900), at(*np.add((0, 0, 900), shift))
    assert holds(relation, there, here)
    assert holds(opposite, here, there)
    assert not holds(relation, here, there)
    assert not holds(opposite, there, here)


def test_the_margin_is_asked_for() -> None:
    assert holds("lateral_to", at(-30, 0, 900), at(0, 0, 900), margin=29)
    assert not holds("lateral_to", at(-30, 0, 900), at(0, 0, 900), margin=31)


def test_what_meets_at_no_level_is_not_beside() -> None:
    assert not holds("lateral_to", at(-30, 0, 900), at(0, 0, 1000))


@pytest.mark.parametrize("relation", ["between", "between_layers"])
def test_between_needs_both_sides(relation: str) -> None:
    left, middle, right = at(-20, 0, 900), at(0, 0, 900, half=(1, 1, 20)), at(20, 0, 900)
    assert holds(relation, middle, left, right)
    assert not holds(relation, at(-40, 0, 900, half=(1, 1, 20)), left, right)


def test_a_disc_lies_between_the_bone_above_and_the_bone_below() -> None:
    above, disc, below = at(0, 0, 930, half=(8, 8, 9)), at(0, 0, 915, half=(8, 8, 5)), at(0, 0, 900, half=(8, 8, 9))
    assert holds("stacked_between", disc, above, below)
    assert not holds("stacked_between", disc, below, above)


def test_a_wall_hides_what_is_in_front_of_it_only_from_behind() -> None:
    wall, nerve = at(0, 30, 900, half=(40, 2, 40)), at(0, 0, 900)
    assert holds("covers_from_behind", wall, nerve)
    assert not holds("covers_from_outside", wall, nerve)
    assert not holds("covers_from_behind", nerve, wall)


def test_a_muscle_ends_where_its_fibres_end() -> None:
    muscle, bone = at(0, 0, 900), at(0, 0, 870, half=(8, 8, 10))
    assert holds("ends_on", muscle, bone, margin=3)
    assert not holds("starts_on", muscle, bone, margin=3)
    assert holds("near", muscle, bone, margin=3)
    assert holds("reaches_below", bone, muscle, margin=15)


def test_a_tendon_counts_as_the_end_of_its_muscle() -> None:
    belly, tendon = box((0, 0, 900)), box((0, 0, 860), (1, 1, 30))
    muscle = Shape(whole([belly, tendon]).mesh, belly.fibres)
    assert holds("ends_on", muscle, at(0, 0, 820, half=(8, 8, 10)), margin=5)
