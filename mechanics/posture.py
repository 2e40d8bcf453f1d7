"""Passive tension of the band by posture: an index of steps, for only direction and order are measured."""

from collections.abc import Mapping
from dataclasses import dataclass

from anatomy import Atlas
from mechanics.constants import constants

SIGN = {"up": 1, "down": -1}


@dataclass(frozen=True)
class Movement:
    """A movement: its steps at full range, and the angles (degrees) that can be set."""

    steps: float
    start: float
    end: float  # the full range, counted from upright


def movements(atlas: Atlas) -> dict[str, Movement]:
    """By joint; of several measurements the largest effect counts."""
    figures, steps = constants(atlas), dict[str, float]()
    worth = {"largest": figures["posture-largest"]}
    for joint, tension, effect in atlas["postures"][["joint", "tension", "effect"]].to_numpy():
        step = SIGN[str(tension)] * worth.get(str(effect), figures["posture-other"])
        steps[str(joint)] = max(steps.get(str(joint), step), step, key=abs)
    return {joint: Movement(step, figures[f"{joint}-start"], figures[f"{joint}-end"]) for joint, step in steps.items()}


def index(moves: Mapping[str, Movement], angles: Mapping[str, float]) -> float:
    """0 upright, 1 with every movement at its full range, below 0 for a slacker band; angles in degrees."""
    whole = sum(abs(move.steps) for move in moves.values())
    return sum(move.steps * angles.get(joint, 0.0) / move.end for joint, move in moves.items()) / whole
