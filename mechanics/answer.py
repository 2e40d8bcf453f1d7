"""The answer to a lesion: intact, both bounds, and the chosen place between them."""

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from mechanics.curves import Floats
from mechanics.inputs import Inputs
from mechanics.lesion import kept
from mechanics.model import Model, intact
from mechanics.posture import index
from mechanics.solve import State, Task, blend, full, none
from mechanics.strength import reserve
from mechanics.summary import Summary, summarise
from mechanics.trend import trend

BULGE = "vastus-lateralis"


@dataclass(frozen=True)
class Answer:
    """Model estimates for one set of inputs."""

    intact: Summary
    none: Summary  # no compensation
    full: Summary  # full compensation
    between: Summary  # at the compensation asked for
    kept: dict[str, float]  # share of its strength that each muscle keeps
    reserve: float  # greatest abduction moment over what is needed
    reserve_intact: float
    posture: float  # index of the passive tension of the band, 0 upright
    trend: str  # more, less, same or unsure: the pull into the front of the band under full compensation


def answer(model: Model, asked: Inputs) -> Answer:
    """Work it all out; severity 0 gives the intact state itself."""
    lean = math.radians(asked.lean)
    left = kept(model.weights[asked.weighting], [asked.severity.get(root, 0.0) for root in model.roots])
    task, sound = intact(model, lean, asked.strength, False)
    loaded, loaded_sound = intact(model, lean, asked.strength, True)
    upright, bulged = bounds(task, sound, left), bounds(loaded, loaded_sound, left)
    muscle = model.muscles[BULGE]
    whole = float(loaded_sound.force[muscle].sum())

    def summary(state: State, bulge: State) -> Summary:
        return summarise(model, task, state, lean, float(bulge.force[muscle].sum()) / whole)

    axis = model.leg.at("hip_adduction")
    return Answer(
        intact=summary(sound, loaded_sound),
        none=summary(upright[0], bulged[0]),
        full=summary(upright[1], bulged[1]),
        between=summary(blend(*upright, asked.compensation), blend(*bulged, asked.compensation)),
        kept={name: float(left[lines].mean()) for name, lines in model.muscles.items() if name},
        reserve=reserve(task, left, upright[1], axis),
        reserve_intact=intact_reserve(model, lean, asked.strength),
        posture=index(model.movements, asked.posture),
        trend=trend(model.spread, asked.severity),
    )


@lru_cache(maxsize=512)
def intact_reserve(model: Model, lean: float, strength: float) -> float:
    """The reserve with nothing lost; lean in rad."""
    task, sound = intact(model, lean, strength, False)
    return reserve(task, np.ones(len(model.leg.lines)), sound, model.leg.at("hip_adduction"))


def bounds(task: Task, sound: State, left: Floats) -> tuple[State, State]:
    """Without compensation and with all of it; both are the intact state where nothing is lost."""
    return none(task, left, sound), full(task, left) if left.min() < 1 else sound
