"""How the muscles share a task: without compensation, with full compensation, and between."""

from dataclasses import dataclass

import numpy as np
from scipy.optimize import lsq_linear

from mechanics.curves import Floats

MOST = 1 + 1e-12  # the solver wants its bounds apart


@dataclass(frozen=True)
class Task:
    """Muscle lines in a pose, and the moments they must give."""

    arms: Floats  # (lines, moments), m
    active: Floats  # N, at full drive
    passive: Floats  # N, at rest
    demand: Floats  # (moments), N m
    scale: float  # N m of missing moment that cost as much as one line at full drive


@dataclass(frozen=True)
class State:
    """What the lines do, and what is missing."""

    drive: Floats  # 0 to 1
    force: Floats  # N
    missing: Floats  # (moments), N m: demand less what is delivered


def state(task: Task, kept: Floats, drive: Floats) -> State:
    """Forces kept · drive · active + passive, and demand − armsᵀ · force."""
    force = kept * drive * task.active + task.passive
    return State(drive, force, task.demand - task.arms.T @ force)


def full(task: Task, kept: Floats) -> State:
    """Full compensation: the drives with the least Σ drive² + Σ (missing/scale)², each from 0 to 1."""
    many = len(kept)
    delivered = task.arms.T * (kept * task.active)
    asked = task.demand - task.arms.T @ task.passive
    rows = np.vstack([np.eye(many), delivered / task.scale])
    wanted = np.concatenate([np.zeros(many), asked / task.scale])
    found = lsq_linear(rows, wanted, bounds=(0.0, MOST), method="bvls", tol=1e-12)
    return state(task, kept, np.clip(found.x, 0.0, 1.0))


def none(task: Task, kept: Floats, intact: State) -> State:
    """No compensation: every line keeps the drive it had intact, and gives less."""
    return state(task, kept, intact.drive)


def blend(one: State, other: State, part: float) -> State:
    """Between two states; any mixture of allowed drives is allowed, so forces and missing moments mix alike."""
    fields = zip((one.drive, one.force, one.missing), (other.drive, other.force, other.missing), strict=True)
    return State(*(first + part * (second - first) for first, second in fields))
