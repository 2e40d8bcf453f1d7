"""The most a pose allows: greatest moment about one axis while the others are held."""

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

from mechanics.curves import Floats
from mechanics.solve import State, Task


def greatest(task: Task, kept: Floats, moment: int, held: dict[int, float]) -> float:
    """Greatest moment, N m, in the negative direction about one axis (a linear programme over drives 0 to 1).

    The moments in held are kept at their values; the rest are free. 0 if the held ones cannot be kept at all.
    """
    moments = task.arms.T * (kept * task.active)
    rest = task.arms.T @ task.passive
    axes = list(held)
    kept_at = np.array([held[axis] - rest[axis] for axis in axes])
    found = milp(moments[moment], constraints=LinearConstraint(moments[axes], kept_at, kept_at), bounds=Bounds(0, 1))
    return float(-found.fun - rest[moment]) if found.success else 0.0


def reserve(task: Task, kept: Floats, compensated: State, moment: int) -> float:
    """Greatest moment over what is asked, the other moments as full compensation delivers them."""
    delivered = task.demand - compensated.missing
    held = {axis: float(value) for axis, value in enumerate(delivered) if axis != moment}
    return greatest(task, kept, moment, held) / -float(task.demand[moment])
