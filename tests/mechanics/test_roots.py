"""What the loss of a root does in stance, by the weights of the grading."""

from collections.abc import Mapping

import numpy as np
import pytest

from mechanics import Answer, Model, answer, checked

ROOTS = ("L1", "L2", "L3", "L4", "L5", "S1", "S2")


def lost(model: Model, severity: Mapping[str, float], weighting: str = "display") -> Answer:
    return answer(model, checked(model, {"severity": severity, "weighting": weighting}))


def test_without_compensation_the_loss_of_l5_takes_over_a_third_of_the_moment(model: Model) -> None:
    found = lost(model, {"L5": 1})
    assert found.none.missing / found.none.needed == pytest.approx(0.38, abs=0.02)


@pytest.mark.parametrize("root", ROOTS)
def test_with_full_compensation_no_single_root_drops_the_pelvis(model: Model, root: str) -> None:
    assert abs(lost(model, {root: 1}).full.missing) < 0.01


def test_the_reserve_is_nearly_three_times_the_demand_and_shrinks_with_l5(model: Model) -> None:
    found = lost(model, {"L5": 1})
    assert 2.6 < found.reserve_intact < 3.0
    assert 1.5 < found.reserve < 1.9


@pytest.mark.parametrize("weighting", ["display", "even", "steep", "major"])
def test_l5_and_s1_cost_more_than_the_roots_above_and_below(model: Model, weighting: str) -> None:
    cost = {root: lost(model, {root: 1}, weighting).none.missing for root in ROOTS}
    assert min(cost["L5"], cost["S1"]) > max(cost[root] for root in ("L1", "L2", "L3", "S2"))


def test_l5_costs_most_on_the_display_scale_and_l4_more_than_l3(model: Model) -> None:
    cost = {root: lost(model, {root: 1}).none.missing for root in ROOTS}
    assert cost["L5"] > cost["S1"] > cost["L4"] > max(cost["L3"], cost["L2"])


@pytest.mark.parametrize("root", ["L4", "L5", "S1"])
def test_without_compensation_the_deficit_grows_in_step_with_severity(model: Model, root: str) -> None:
    missing = np.array([lost(model, {root: step / 10}).none.missing for step in range(11)])
    assert (np.diff(missing) > 0).all()
    np.testing.assert_allclose(missing - missing[0], np.linspace(0, missing[-1] - missing[0], 11), atol=1e-9)


def test_two_roots_together_are_not_the_sum_of_each(model: Model) -> None:
    intact = lost(model, {}).intact.front
    alone = [lost(model, {root: 0.6}).full.front - intact for root in ("L5", "S1")]
    assert abs(lost(model, {"L5": 0.6, "S1": 0.6}).full.front - intact - sum(alone)) > 2


def test_l5_and_s1_together_are_more_than_can_be_made_up_for(model: Model) -> None:
    found = lost(model, {"L5": 1, "S1": 1})
    assert found.full.missing > 5
    assert found.full.saturated
    assert "gluteus-medius" in found.full.spent
    assert found.reserve < 1


@pytest.mark.parametrize("root", ROOTS)
def test_severity_0_is_exactly_the_intact_state(model: Model, root: str) -> None:
    found = answer(model, checked(model, {"severity": {root: 0}, "compensation": 0.4, "lean": 3, "strength": 0.8}))
    assert found.none == found.full == found.between == found.intact
    assert found.reserve == found.reserve_intact
    assert set(found.kept.values()) == {1}


def test_the_chosen_place_lies_between_the_bounds(model: Model) -> None:
    found = answer(model, checked(model, {"severity": {"L5": 0.8}, "compensation": 0.25}))
    assert found.between.front == pytest.approx(0.75 * found.none.front + 0.25 * found.full.front)
    assert found.between.missing == pytest.approx(0.75 * found.none.missing + 0.25 * found.full.missing)


def test_what_carries_the_pelvis_adds_up_and_meets_the_demand(model: Model) -> None:
    for state in (found := lost(model, {"L5": 0.7})).none, found.full, found.between:
        assert sum(state.support.values()) == pytest.approx(state.delivered)
        assert state.delivered + state.missing == pytest.approx(state.needed)


def test_the_back_of_the_band_is_a_range_of_what_gluteus_maximus_gives(model: Model) -> None:
    low, high = lost(model, {"L5": 1, "S1": 1}).full.back
    assert low / high == pytest.approx(0.25 / 0.67)


def test_vastus_lateralis_bulges_less_without_l3_and_l4_unless_made_up_for(model: Model) -> None:
    found = lost(model, {"L3": 1})
    assert found.none.bulge == pytest.approx(0.6, abs=0.01)
    assert found.full.bulge > 1
    assert found.intact.bulge == 1


def test_everything_lost_at_once_still_gives_an_answer(model: Model) -> None:
    found = lost(model, dict.fromkeys(ROOTS, 1.0))
    assert found.full.missing == pytest.approx(found.full.needed, rel=0.02)
    assert found.reserve < 0.05


def test_less_strength_leaves_less_reserve_but_does_not_change_the_share_lost(model: Model) -> None:
    weak = answer(model, checked(model, {"severity": {"L5": 0.5}, "strength": 0.65}))
    full = lost(model, {"L5": 0.5})
    assert weak.reserve < 0.7 * full.reserve
    assert weak.none.missing == pytest.approx(full.none.missing, rel=0.05)
