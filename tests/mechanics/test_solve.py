"""How the muscles share a task."""

import numpy as np
import pytest

from mechanics import Model
from mechanics.curves import Floats
from mechanics.lesion import kept
from mechanics.solve import State, Task, blend, full, none

RNG = np.random.default_rng(0)
LESIONS = [RNG.uniform(0, 1, 7) * (RNG.random(7) > 0.5) for _ in range(25)]


def left(model: Model, lesion: Floats) -> Floats:
    return kept(model.weights["display"], list(lesion))


@pytest.mark.parametrize("lesion", LESIONS)
def test_moments_are_in_balance(model: Model, stance: tuple[Task, State], lesion: Floats) -> None:
    task, intact = stance
    for state in (full(task, left(model, lesion)), none(task, left(model, lesion), intact)):
        np.testing.assert_allclose(task.arms.T @ state.force + state.missing, task.demand, atol=1e-6)


@pytest.mark.parametrize("lesion", LESIONS)
def test_drives_lie_between_nothing_and_all(model: Model, stance: tuple[Task, State], lesion: Floats) -> None:
    drive = full(stance[0], left(model, lesion)).drive
    assert ((drive >= 0) & (drive <= 1)).all()


@pytest.mark.parametrize("lesion", LESIONS)
def test_no_drive_could_be_moved_for_the_better(model: Model, stance: tuple[Task, State], lesion: Floats) -> None:
    """The cost is convex: where no single drive is worth moving, none are (Karush-Kuhn-Tucker)."""
    task, keep = stance[0], left(model, lesion)
    state = full(task, keep)
    slope = 2 * state.drive - 2 * (keep * task.active) * (task.arms @ state.missing) / task.scale**2
    inside = (state.drive > 1e-9) & (state.drive < 1 - 1e-9)
    assert np.abs(slope[inside]).max(initial=0) < 1e-4
    assert slope[state.drive <= 1e-9].min(initial=0) > -1e-4
    assert slope[state.drive >= 1 - 1e-9].max(initial=0) < 1e-4


@pytest.mark.parametrize("lesion", LESIONS)
def test_compensation_never_leaves_more_missing(model: Model, stance: tuple[Task, State], lesion: Floats) -> None:
    task, intact = stance
    keep = left(model, lesion)
    assert np.linalg.norm(full(task, keep).missing) <= np.linalg.norm(none(task, keep, intact).missing) + 1e-4


def test_without_compensation_the_active_part_shrinks_with_the_strength_left(
    model: Model, stance: tuple[Task, State]
) -> None:
    task, intact = stance
    keep = left(model, LESIONS[0])
    state = none(task, keep, intact)
    np.testing.assert_allclose(state.force - task.passive, keep * (intact.force - task.passive), atol=1e-9)


def test_between_two_states_everything_mixes_alike(model: Model, stance: tuple[Task, State]) -> None:
    task, intact = stance
    keep = left(model, LESIONS[0])
    ends = none(task, keep, intact), full(task, keep)
    mixed = blend(*ends, 0.3)
    np.testing.assert_allclose(task.arms.T @ mixed.force + mixed.missing, task.demand, atol=1e-6)
    np.testing.assert_allclose(blend(*ends, 1.0).force, ends[1].force, atol=1e-9)
    np.testing.assert_array_equal(blend(*ends, 0.0).force, ends[0].force)
