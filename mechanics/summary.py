"""One state of the leg in the words of the page."""

from dataclasses import dataclass

import numpy as np

from mechanics.curves import Floats
from mechanics.demand import carried, leaning, weight
from mechanics.model import STANCE, Model
from mechanics.solve import State, Task

FULL = 1 - 1e-6  # a drive at its end
GROUPS = {
    "gluteus medius and minimus": ("gluteus-medius", "gluteus-minimus"),
    "tensor fasciae latae": ("tensor-fasciae-latae",),
    "gluteus maximus": ("gluteus-maximus",),
}
OTHERS = "others"


@dataclass(frozen=True)
class Summary:
    """Model estimates; the ends of the range of back are those of the share of gluteus maximus."""

    front: float  # N, pull of tensor fasciae latae into the band
    back: tuple[float, float]  # N, pull of gluteus maximus into the band
    support: dict[str, float]  # N m of abduction, by who gives it; adds up to delivered
    needed: float  # N m
    delivered: float  # N m
    missing: float  # N m
    drive: float  # of the hardest driven line, 0 to 1
    spent: tuple[str, ...]  # the muscles that have a line that can give no more
    saturated: bool  # some line can give no more, of these muscles or of others
    bulge: float  # of vastus lateralis, intact 1
    contact: float  # force in the hip, weights of the body
    lean: float | None  # degrees from upright at which nothing would be missing


def summarise(model: Model, task: Task, state: State, lean: float, bulge: float) -> Summary:
    """The state of a task at a lean (rad)."""
    axis = model.leg.at("hip_adduction")
    given = -task.arms[:, axis] * state.force
    missing = -float(state.missing[axis])
    back = force(model, state, "gluteus-maximus")
    total = leaning(missing, lean, model.constants)
    return Summary(
        front=force(model, state, "tensor-fasciae-latae"),
        back=(model.share[0] * back, model.share[1] * back),
        support=support(model, given),
        needed=-float(task.demand[axis]),
        delivered=float(given.sum()),
        missing=missing,
        drive=float(state.drive.max()),
        spent=tuple(name for name, lines in model.muscles.items() if name and state.drive[lines].max() > FULL),
        saturated=bool(state.drive.max() > FULL),
        bulge=bulge,
        contact=contact(model, state),
        lean=None if total is None else float(np.degrees(total)),
    )


def force(model: Model, state: State, muscle: str) -> float:
    """Force of all lines of a muscle, N."""
    return float(state.force[model.muscles[muscle]].sum())


def support(model: Model, given: Floats) -> dict[str, float]:
    """Abduction moments (lines), N m, summed by who gives them; muscles that adduct count against the others."""
    made = {
        name: float(given[[line for muscle in muscles for line in model.muscles[muscle]]].sum())
        for name, muscles in GROUPS.items()
    }
    return made | {OTHERS: float(given.sum()) - sum(made.values())}


def contact(model: Model, state: State) -> float:
    """Force between pelvis and femur in stance, as weights of the body."""
    pulled = model.leg.poses[STANCE].pull.T @ state.force
    pulled[1] += carried(model.constants)
    return float(np.linalg.norm(pulled)) / weight(model.constants)
