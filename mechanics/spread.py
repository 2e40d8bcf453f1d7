"""How far the estimates move when weights, pose, lean and strength do: python -m mechanics.spread > data/spreads.csv"""

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

import anatomy
from mechanics import demand
from mechanics.curves import Floats
from mechanics.lesion import kept
from mechanics.model import Model, load, task
from mechanics.solve import State, full, none

DATA = Path(__file__).parents[1] / "data"
SAMPLES, CLOSE = 200, 20  # CLOSE: the weight 0.5 of a root spreads by 0.11
POSES = ("stance", "neutral", "adducted")
LEAN, STRENGTH = (0.0, 5.0), (0.65, 1.0)  # degrees; share
SEVERITIES = (50, 100)
STEP = 5  # percent; no figure is told more finely
HEAD = ("root", "severity", "bound", "quantity", "low", "middle", "high", "source", "place")
PLACE = "200 samples: weights of roots (Dirichlet, 20 times the display scale), 3 poses, lean 0–5°, strength 0.65–1"
Found = dict[tuple[str, int, str, str], list[float]]


def drawn(model: Model, rng: np.random.Generator) -> Floats:
    """Weights of the roots drawn around the display scale, the same for all lines of a muscle."""
    table = model.weights["display"].copy()
    for name, lines in model.muscles.items():
        fed = np.flatnonzero(table[lines[0]])
        if name and len(fed):
            table[np.ix_(np.array(lines), fed)] = rng.dirichlet(CLOSE * table[lines[0], fed])
    return table


def sample(model: Model, rng: np.random.Generator, found: Found) -> None:
    """One draw of what is uncertain; every root at every severity."""
    weights, lean = drawn(model, rng), np.radians(rng.uniform(*LEAN))
    asked = demand.stance(model.leg, float(lean), model.constants)
    made = task(model, asked, rng.uniform(*STRENGTH), str(rng.choice(POSES)))
    intact = full(made, np.ones(len(weights)))
    for place, root in enumerate(model.roots):
        for severity in SEVERITIES:
            left = kept(weights, list(severity / 100 * np.eye(len(model.roots))[place]))
            for bound, state in (("none", none(made, left, intact)), ("full", full(made, left))):
                for quantity, value in told(model, asked, intact, state).items():
                    found.setdefault((root, severity, bound, quantity), []).append(value)


def told(model: Model, asked: Floats, intact: State, state: State) -> dict[str, float]:
    """The two quantities, percent."""
    lines, axis = model.muscles["tensor-fasciae-latae"], model.leg.at("hip_adduction")
    front = state.force[lines].sum() / intact.force[lines].sum() - 1
    return {"front": 100 * float(front), "missing": 100 * float(state.missing[axis] / asked[axis])}


def rows(model: Model) -> Iterator[tuple[str, ...]]:
    """The table, rounded; the same samples each time."""
    rng, found = np.random.default_rng(0), Found()
    for _ in range(SAMPLES):
        sample(model, rng, found)
    for (root, severity, bound, quantity), values in found.items():
        ends = (STEP * round(float(value) / STEP) for value in np.percentile(values, (5, 50, 95)))
        yield root, str(severity), bound, quantity, *map(str, ends), "own_estimate", PLACE


if __name__ == "__main__":
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(HEAD)
    table.writerows(rows(load(anatomy.load(DATA), DATA / "mechanics.json")))
