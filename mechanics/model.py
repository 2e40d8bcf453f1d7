"""Everything the run time reckons with, read once."""

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from anatomy import Atlas
from mechanics import demand
from mechanics.constants import constants
from mechanics.curves import Floats
from mechanics.geometry import Leg, read
from mechanics.lesion import weightings, weights
from mechanics.posture import Movement, movements
from mechanics.solve import State, Task, full
from mechanics.trend import Spread, spreads

STANCE = "stance"


@dataclass(frozen=True, eq=False)
class Model:
    """The leg, the figures, the roots, and the part of each line that each root feeds."""

    leg: Leg
    constants: dict[str, float]
    roots: tuple[str, ...]
    weights: dict[str, Floats]  # by weighting: (lines, roots)
    muscles: dict[str, list[int]]  # the lines of each muscle
    spread: Spread
    movements: dict[str, Movement]
    share: tuple[float, float]  # of the force of gluteus maximus that reaches the band


def load(atlas: Atlas, file: Path) -> Model:
    """From the facts and the geometry that was built from them."""
    leg, muscles = read(file), defaultdict(list)
    for line, muscle in atlas.names("actuators", "muscle").items():
        muscles[muscle].append(leg.lines.index(line))
    fed = {name: weights(atlas, leg.lines, scale) for name, scale in weightings(atlas).items()}
    roots = tuple(str(root) for root in atlas["roots"]["id"])
    return Model(leg, constants(atlas), roots, fed, dict(muscles), spreads(atlas), movements(atlas), share(atlas))


def share(atlas: Atlas) -> tuple[float, float]:
    """The range of the share of gluteus maximus; our own estimate among the magnitudes of its path."""
    rows = atlas["magnitudes"]
    row = rows[(rows["path"] == "P2") & (rows["kind"] == "estimate") & (rows["unit"] == "fraction")].iloc[0]
    return float(row["low"]), float(row["high"])


def task(model: Model, wanted: Floats, strength: float, pose: str = STANCE) -> Task:
    """A task in a pose, every line at a share of its strength, at rest too."""
    lines = model.leg.poses[pose]
    scale = model.constants["missing-scale"]
    return Task(lines.arms, strength * lines.active, strength * lines.passive, wanted, scale)


@lru_cache(maxsize=512)
def intact(model: Model, lean: float, strength: float, loaded: bool) -> tuple[Task, State]:
    """Stance (the knee loaded or not) with nothing lost; kept, as it does not depend on the lesion. Lean in rad."""
    asked = (demand.bulging if loaded else demand.stance)(model.leg, lean, model.constants)
    made = task(model, asked, strength)
    return made, full(made, np.ones(len(model.leg.lines)))
