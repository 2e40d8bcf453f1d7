"""The leg in fixed poses, as the build step wrote it to data/mechanics.json."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from mechanics.curves import Floats


@dataclass(frozen=True)
class Pose:
    """Every muscle line in one pose."""

    arms: Floats  # (lines, moments), m: the moment about each axis that a pull of 1 N gives
    length: Floats  # m
    active: Floats  # N, at full drive
    passive: Floats  # N, at rest
    pull: Floats  # (lines, 3): pull on the femur of 1 N, forwards, up, to the right; 0 if it does not cross the hip


@dataclass(frozen=True)
class Leg:
    """Muscle lines and moments in a fixed order, and the poses by name."""

    lines: tuple[str, ...]
    moments: tuple[str, ...]
    half: float  # m, from the midline to the centre of the hip
    poses: dict[str, Pose]

    def at(self, moment: str) -> int:
        """The column of a moment."""
        return self.moments.index(moment)


def read(file: Path) -> Leg:
    """Read the geometry; positive moments flex the hip, adduct it, turn it inwards, flex the knee, raise the foot."""
    made = json.loads(file.read_text())
    fields = ("arms", "length", "active", "passive", "pull")
    poses = {
        name: Pose(*(np.array(pose[field], dtype=np.float64) for field in fields))
        for name, pose in made["poses"].items()
    }
    return Leg(tuple(made["lines"]), tuple(made["moments"]), float(made["half"]), poses)
