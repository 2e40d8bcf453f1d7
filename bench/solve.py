"""How long the force model takes: python -m bench.solve"""

import statistics
import time
from collections.abc import Callable

import numpy as np

import anatomy
from mechanics import Model, answer, checked, load
from mechanics.lesion import kept
from mechanics.model import intact
from mechanics.solve import full
from mechanics.strength import reserve
from tests.conftest import HOME

MOVES = 50


def lesions(model: Model) -> list[dict[str, float]]:
    """Some roots lost in part, the same each time."""
    rng = np.random.default_rng(1)
    parts = rng.uniform(0, 0.8, (MOVES, len(model.roots))) * (rng.random((MOVES, len(model.roots))) > 0.6)
    return [dict(zip(model.roots, map(float, row), strict=True)) for row in parts]


def timed(work: Callable[[dict[str, float]], object], asked: list[dict[str, float]]) -> str:
    """Median and worst, ms."""
    spent = []
    for one in asked:
        start = time.perf_counter()
        work(one)
        spent.append(1000 * (time.perf_counter() - start))
    return f"median {statistics.median(spent):.1f} ms, least {min(spent):.1f} ms, most {max(spent):.1f} ms"


def main() -> None:
    """Print the times of one solve, of the reserve, and of a whole answer."""
    model = load(anatomy.load(HOME / "data"), HOME / "data/mechanics.json")
    task, sound = intact(model, 0.0, 1.0, False)
    axis = model.leg.at("hip_adduction")

    def left(asked: dict[str, float]) -> np.ndarray:
        return kept(model.weights["display"], [asked[root] for root in model.roots])

    works: dict[str, Callable[[dict[str, float]], object]] = {
        "full compensation": lambda asked: full(task, left(asked)),
        "reserve": lambda asked: reserve(task, left(asked), sound, axis),
        "whole answer": lambda asked: answer(model, checked(model, {"severity": asked})),
    }
    for name, work in works.items():
        print(f"{name}: {timed(work, lesions(model))}")


if __name__ == "__main__":
    main()
