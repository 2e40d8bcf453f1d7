"""What standing on one leg asks of the muscles."""

import math
from collections.abc import Mapping

import numpy as np

from mechanics.curves import Floats
from mechanics.geometry import Leg


def abduction(half: float, lean: float, constants: Mapping[str, float]) -> float:
    """Abduction moment, N m, that holds the pelvis level with the trunk leaning over the leg by lean (rad).

    About the standing hip: m g (upper (b − h sin lean) + leg · 2 b), with b half the distance of the hips and h the
    height of the centre of mass of all above them; upright this is m g b.
    """
    upper = constants["upper-share"] * (half - constants["upper-height"] * math.sin(lean))
    return weight(constants) * (upper + constants["leg-share"] * 2 * half)


def leaning(moment: float, lean: float, constants: Mapping[str, float]) -> float | None:
    """The lean (rad) that asks for less by a moment (N m) than the given lean; None if none does."""
    lever = weight(constants) * constants["upper-share"] * constants["upper-height"]
    sine = math.sin(lean) + moment / lever
    return math.asin(sine) if abs(sine) <= 1 else None


def stance(leg: Leg, lean: float, constants: Mapping[str, float]) -> Floats:
    """Moments the muscles must give in stance, N m; hip flexion, rotation and the knee are balanced by themselves."""
    demand = np.zeros(len(leg.moments))
    demand[leg.at("hip_adduction")] = -abduction(leg.half, lean, constants)
    demand[leg.at("ankle_angle")] = -constants["ankle-lever"] * weight(constants)
    return demand


def bulging(leg: Leg, lean: float, constants: Mapping[str, float]) -> Floats:
    """The same with the knee held against a load, so that vastus lateralis works."""
    demand = stance(leg, lean, constants)
    demand[leg.at("knee_angle")] = -constants["bulge-moment"]
    return demand


def weight(constants: Mapping[str, float]) -> float:
    """Weight of the body, N."""
    return constants["body-mass"] * constants["gravity"]


def carried(constants: Mapping[str, float]) -> float:
    """Weight above the standing hip, N: all but that leg."""
    return (1 - constants["leg-share"]) * weight(constants)
