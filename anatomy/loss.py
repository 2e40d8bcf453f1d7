"""What each test tests, and how much of that is lost with a candidate: the recipe of its chance."""

from dataclasses import dataclass

import pandas as pd

from anatomy.atlas import Atlas
from anatomy.candidates import Candidate
from anatomy.lesions import LOSSES

NONE = LOSSES[-1]
Target = dict[str, str]  # root or nerve -> how much of one muscle, reflex or field of skin goes with it
Recipe = tuple[str, str, tuple[tuple[str, ...], ...]]  # kind of chance; how severe; of every target, what is lost


@dataclass(frozen=True)
class Test:
    """A finding of the bedside, or one muscle by itself."""

    id: str
    kind: str  # of chance: strength, reflex, skin, stretch
    targets: tuple[Target, ...]  # a movement has one a muscle
    bedside: bool
    muscles: tuple[str, ...] = ()  # of a movement, in the order of its targets


def tests(atlas: Atlas) -> list[Test]:
    """Findings first, then muscles, each in the order of its table."""
    muscles = {str(muscle): of_muscle(atlas, str(muscle)) for muscle in atlas["muscles"]["id"]}
    kinds = atlas.names("findings", "kind")
    shows = atlas["shows"]
    found = [of_finding(name, kind, shows[shows["finding"] == name], muscles) for name, kind in kinds.items()]
    return found + [Test(muscle, "strength", (target,), False) for muscle, target in muscles.items()]


def of_finding(name: str, kind: str, shows: pd.DataFrame, muscles: dict[str, Target]) -> Test:
    """By the muscles it tests; or, where none of ours does it, by the roots and nerves that are named."""
    if named := tuple(str(muscle) for muscle in shows["muscle"] if muscle):
        return Test(name, "strength", tuple(muscles[muscle] for muscle in named), True, named)
    roots = {f"root:{root}": share for root, share in shows[["root", "share"]].to_numpy() if root}
    nerves = {f"nerve:{nerve}": share for nerve, share in shows[["nerve", "share"]].to_numpy() if nerve}
    return Test(name, "strength" if kind == "movement" else kind, (roots | nerves,), True)


def of_muscle(atlas: Atlas, muscle: str) -> Target:
    """Its roots as graded, never twice; the whole of it with its nerve."""
    grading = atlas["grading"]
    rows = grading[grading["muscle"] == muscle]
    target = {f"root:{root}": str(share) for root, share in rows[["root", "share"]].to_numpy()}
    return target | {f"nerve:{nerve}": LOSSES[0] for nerve in rows["nerve"]}


def recipe(candidate: Candidate | None, severity: str, test: Test) -> Recipe:
    """What the test loses with a candidate; nothing with none at all."""
    units = candidate.units if candidate else frozenset()
    lost = (sorted((target[unit] for unit in units if unit in target), key=LOSSES.index) for target in test.targets)
    return test.kind, severity, tuple(sorted(tuple(losses) or (NONE,) for losses in lost))


def strongest(made: Recipe) -> str:
    """The largest loss in a recipe."""
    return min((loss for losses in made[2] for loss in losses), key=LOSSES.index)
