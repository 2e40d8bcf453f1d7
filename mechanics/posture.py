"""Passive tension of the band by posture: an index of steps, for only direction and order are measured."""

from collections.abc import Mapping

import pandas as pd

from anatomy import Atlas
from mechanics.constants import constants

SIGN = {"up": 1, "down": -1}


def steps(atlas: Atlas) -> dict[str, float]:
    """Steps of each movement at its full range: those of its largest measured effect, up or down."""
    figures = constants(atlas)
    worth = {"largest": figures["posture-largest"]}
    table: pd.DataFrame = atlas["postures"]
    made: dict[str, float] = {}
    for joint, tension, effect in table[["joint", "tension", "effect"]].to_numpy():
        step = SIGN[str(tension)] * worth.get(str(effect), figures["posture-other"])
        made[str(joint)] = max(made.get(str(joint), step), step, key=abs)
    return made


def index(steps: Mapping[str, float], ends: Mapping[str, float], angles: Mapping[str, float]) -> float:
    """0 upright, 1 with every movement at its full range, below 0 for a slacker band; angles and ends in degrees."""
    whole = sum(abs(step) for step in steps.values())
    return sum(step * angles.get(joint, 0.0) / ends[joint] for joint, step in steps.items()) / whole


def ends(atlas: Atlas) -> dict[str, float]:
    """The angle of each movement that counts as full."""
    figures = constants(atlas)
    return {joint: figures[f"{joint}-end"] for joint in steps(atlas)}
