"""The build step: the leg model, measured."""

from pathlib import Path

import numpy as np
import pytest

from anatomy import Atlas
from tests.conftest import HOME

pytest.importorskip("mujoco", reason="the build step needs requirements-mechanics.txt")

from mechanics.build.leg import MOMENTS, Leg
from mechanics.build.write import text

STEP = 1e-5  # rad
BENT = {"hip_flexion": 0.2, "hip_adduction": 0.1, "hip_rotation": -0.05, "knee_angle": 0.3, "ankle_angle": 0.1}


@pytest.fixture(scope="module")
def leg(atlas: Atlas) -> Leg:
    return Leg(atlas["wraps"], atlas["couplings"])


def test_the_geometry_built_anew_is_the_same() -> None:
    assert text() == (HOME / "data/mechanics.json").read_text()


def test_building_leaves_nothing_behind(atlas: Atlas, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Leg(atlas["wraps"], atlas["couplings"])
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("moment", MOMENTS)
def test_moment_arms_are_how_lengths_change(leg: Leg, moment: str) -> None:
    leg.pose(BENT)
    arms = leg.arms()[:, MOMENTS.index(moment)]
    lengths = []
    for sign in (1, -1):
        leg.pose(BENT | {moment: BENT[moment] + sign * STEP})
        lengths.append(leg.lengths())
    np.testing.assert_allclose(arms, (lengths[1] - lengths[0]) / (2 * STEP), atol=1e-6)


def test_the_wraps_that_were_left_out_are_back(leg: Leg, atlas: Atlas) -> None:
    for line in atlas["wraps"]["line"]:
        assert leg.model.tendon(f"{line}_wrapped").id in leg.tendons
