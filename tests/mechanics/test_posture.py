"""Posture and the tension of the band at rest."""

import pytest

from anatomy import Atlas
from mechanics import Model, answer, checked

FULL = {"hip-extension": 20.0, "hip-adduction": 20.0, "knee-flexion": 90.0}


def at(model: Model, angles: dict[str, float]) -> float:
    return answer(model, checked(model, {"posture": angles})).posture


def test_upright_is_0_and_all_at_full_range_is_1(model: Model) -> None:
    assert at(model, {}) == 0
    assert at(model, FULL) == pytest.approx(1)


def test_extending_the_hip_counts_most(model: Model) -> None:
    full = {name: at(model, {name: angle}) for name, angle in FULL.items()}
    assert max(full, key=lambda name: full[name]) == "hip-extension"
    assert min(full.values()) > 0


@pytest.mark.parametrize("joint", ["hip-extension", "hip-adduction"])
def test_flexing_or_abducting_the_hip_slackens(model: Model, joint: str) -> None:
    assert at(model, {joint: -10}) < 0


@pytest.mark.parametrize("pose", ["extended", "adducted", "knee-90"])
def test_the_path_of_the_model_lengthens_where_tension_was_measured_to_rise(model: Model, pose: str) -> None:
    line = model.leg.lines.index("tfl")
    assert model.leg.poses[pose].length[line] > model.leg.poses["neutral"].length[line]


def test_every_movement_has_a_measured_direction(model: Model, atlas: Atlas) -> None:
    assert set(atlas["postures"]["joint"]) == set(FULL) == set(model.movements)
