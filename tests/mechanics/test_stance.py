"""Standing on one leg: who carries the pelvis, and what happens without them."""

import numpy as np
import pytest

from mechanics import Model, answer, checked
from mechanics.demand import weight
from mechanics.model import task
from mechanics.solve import State, Task, full
from mechanics.strength import greatest

ABDUCTORS = ("gluteus-medius", "gluteus-minimus")
BAND = ("tensor-fasciae-latae", "gluteus-maximus")


def weakened(model: Model, muscles: tuple[str, ...], kept: float = 0.0) -> np.ndarray:
    left = np.ones(len(model.leg.lines))
    left[[line for muscle in muscles for line in model.muscles[muscle]]] = kept
    return left


def missing(model: Model, stance: tuple[Task, State], left: np.ndarray) -> float:
    """N m of abduction, with full compensation."""
    return -float(full(stance[0], left).missing[model.leg.at("hip_adduction")])


def strength(model: Model, left: np.ndarray) -> float:
    """Greatest abduction moment, N m, leg straight, no other moment at the hip."""
    lying = task(model, np.zeros(len(model.leg.moments)), 1.0, "neutral")
    held = {model.leg.at("hip_flexion"): 0.0, model.leg.at("hip_rotation"): 0.0}
    return greatest(lying, left, model.leg.at("hip_adduction"), held)


def test_gluteus_medius_and_minimus_pull_with_more_than_the_weight_of_the_body(
    model: Model, stance: tuple[Task, State]
) -> None:
    lines = [line for muscle in ABDUCTORS for line in model.muscles[muscle]]
    assert 1.2 < stance[1].force[lines].sum() / weight(model.constants) < 1.7


@pytest.mark.parametrize("lean", [0, 3, 5])
def test_the_hip_bears_between_two_and_three_weights_of_the_body(model: Model, lean: float) -> None:
    assert 2.4 < answer(model, checked(model, {"lean": lean})).intact.contact < 3.3


def test_tensor_fasciae_latae_pulls_with_about_100_newtons(model: Model) -> None:
    assert answer(model, checked(model, {})).intact.front == pytest.approx(100, abs=15)


def test_tensor_fasciae_latae_gives_less_than_a_seventh_of_the_moment(model: Model) -> None:
    intact = answer(model, checked(model, {})).intact
    assert intact.support["tensor fasciae latae"] < 0.15 * intact.needed


def test_gluteus_medius_and_minimus_give_four_fifths_of_the_moment(model: Model) -> None:
    intact = answer(model, checked(model, {})).intact
    assert 0.75 < intact.support["gluteus medius and minimus"] / intact.needed < 0.9


def test_without_both_muscles_of_the_band_the_pelvis_stays_level(model: Model, stance: tuple[Task, State]) -> None:
    assert missing(model, stance, weakened(model, BAND)) < 0.5


def test_without_gluteus_medius_and_minimus_it_does_not(model: Model, stance: tuple[Task, State]) -> None:
    assert 10 < missing(model, stance, weakened(model, ABDUCTORS)) < 20


def test_half_the_strength_of_the_superior_gluteal_nerve_still_holds_the_pelvis(
    model: Model, stance: tuple[Task, State]
) -> None:
    """Kendall 2013: a block of the nerve took half the strength, the pelvis dropped no farther."""
    left = weakened(model, (*ABDUCTORS, "tensor-fasciae-latae"), 0.48)
    assert 0.45 < strength(model, left) / strength(model, np.ones_like(left)) < 0.55
    assert missing(model, stance, left) < 0.5
