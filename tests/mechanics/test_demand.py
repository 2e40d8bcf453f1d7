"""What standing on one leg asks."""

import math

import pytest

from mechanics import Model
from mechanics.demand import abduction, leaning, stance


def test_upright_stance_asks_for_the_weight_at_half_the_distance_of_the_hips(model: Model) -> None:
    figures = model.constants
    whole = figures["body-mass"] * figures["gravity"] * model.leg.half
    assert abduction(model.leg.half, 0, figures) == pytest.approx(whole, rel=1e-12)


def test_the_moment_is_the_only_one_at_the_hip_and_knee(model: Model) -> None:
    asked = dict(zip(model.leg.moments, stance(model.leg, 0, model.constants), strict=True))
    assert asked.pop("hip_adduction") == pytest.approx(-57.1, abs=0.1)
    assert asked.pop("ankle_angle") == pytest.approx(-36.9, abs=0.1)
    assert set(asked.values()) == {0}


def test_leaning_10_degrees_over_the_leg_halves_the_demand(model: Model) -> None:
    assert abduction(model.leg.half, math.radians(10), model.constants) == pytest.approx(26.7, abs=0.5)


@pytest.mark.parametrize("start", [0, 5])
@pytest.mark.parametrize("moment", [5, 13, 26])
def test_the_lean_that_is_told_lowers_the_demand_by_what_is_missing(model: Model, start: int, moment: int) -> None:
    lean = leaning(moment, math.radians(start), model.constants)
    assert lean is not None
    before = abduction(model.leg.half, math.radians(start), model.constants)
    assert before - abduction(model.leg.half, lean, model.constants) == pytest.approx(moment, rel=1e-9)


def test_no_lean_makes_up_for_more_than_the_trunk_weighs(model: Model) -> None:
    assert leaning(500, 0, model.constants) is None
