"""The built geometry against the published model."""

import re

import numpy as np
import pytest

from anatomy import Atlas
from mechanics import Model
from mechanics.capacity import capacity
from tests.conftest import HOME
from tests.mechanics.opensim import HIP, HIP_ARMS, KNEE, KNEE_ARMS, NEUTRAL_FORCES, TENSOR_LENGTHS


def arms(model: Model, line: str, moment: str, poses: tuple[str, ...]) -> list[float]:
    """In cm."""
    row, column = model.leg.lines.index(line), model.leg.at(moment)
    return [100 * model.leg.poses[pose].arms[row, column] for pose in poses]


@pytest.mark.parametrize(("line", "moment"), HIP_ARMS)
def test_moment_arms_at_the_hip_are_those_of_the_published_model(model: Model, line: str, moment: str) -> None:
    assert arms(model, line, moment, HIP) == pytest.approx(HIP_ARMS[(line, moment)], abs=0.1)


@pytest.mark.parametrize(("line", "within"), [("tfl", 0.1), ("bflh", 0.1), ("vaslat", 0.5)])
def test_moment_arms_at_the_knee_are_near_those_of_the_published_model(model: Model, line: str, within: float) -> None:
    assert arms(model, line, "knee_angle", KNEE) == pytest.approx(KNEE_ARMS[line], abs=within)


@pytest.mark.parametrize("line", NEUTRAL_FORCES)
def test_muscles_are_as_strong_as_in_the_published_model(model: Model, line: str) -> None:
    within = 0.07 if line == "vaslat" else 0.03
    found = model.leg.poses["neutral"].active[model.leg.lines.index(line)]
    assert found == pytest.approx(NEUTRAL_FORCES[line], rel=within)


@pytest.mark.parametrize("pose", TENSOR_LENGTHS)
def test_tensor_fasciae_latae_is_as_long_as_in_the_published_model(model: Model, pose: str) -> None:
    length = 1000 * model.leg.poses[pose].length[model.leg.lines.index("tfl")]
    assert length == pytest.approx(TENSOR_LENGTHS[pose], abs=1)


def test_forces_follow_from_lengths_in_every_pose(model: Model, atlas: Atlas) -> None:
    lines = atlas["actuators"].set_index("id").loc[list(model.leg.lines)]
    for pose in model.leg.poses.values():
        active, passive = capacity(pose.length, lines, model.constants)
        np.testing.assert_allclose(pose.active, active, atol=0.5)
        np.testing.assert_allclose(pose.passive, passive, atol=0.5)


def test_every_pose_and_line_of_the_tables_is_built(model: Model, atlas: Atlas) -> None:
    assert list(model.leg.poses) == list(atlas["poses"]["id"])
    assert set(model.leg.lines) == set(atlas["actuators"]["id"])


def test_the_geometry_says_what_it_was_made_with() -> None:
    pins = dict(re.findall(r"^([\w-]+)==(\S+)$", (HOME / "requirements-mechanics.txt").read_text(), re.M))
    text = (HOME / "data/mechanics.json").read_text()
    assert all(f'"{name}": "{version}"' in text for name, version in pins.items())


def test_lines_that_cross_the_hip_pull_the_femur_with_their_whole_force(model: Model) -> None:
    pull = np.linalg.norm(model.leg.poses["stance"].pull, axis=1)
    assert set(np.round(pull, 3)) == {0.0, 1.0}
