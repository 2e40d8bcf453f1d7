"""Which place explains what was found: candidates ranked by how likely they make just these findings.

docs/locate.md says what the rule is and what it cannot do. The browser adds up the same whole numbers (locate.js).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import log

from anatomy.atlas import Atlas
from anatomy.candidates import Candidate, candidates
from anatomy.chances import SCALE, Variant, chance, logs, variants
from anatomy.lesions import SEVERITIES
from anatomy.loss import NONE, Recipe, Test, recipe, strongest, tests

Marks = Mapping[int, int]  # place of a test -> 0 abnormal, 1 normal


@dataclass(frozen=True)
class Model:
    """Everything that is looked up: the last row of cells is no lesion at all, everything found by chance."""

    tests: Sequence[Test]
    candidates: Sequence[Candidate]
    recipes: Sequence[Recipe]
    cells: Sequence[Sequence[Sequence[int]]]  # candidate, severity, test -> recipe
    logs: Mapping[Variant, Sequence[tuple[int, int]]]  # variant, recipe -> abnormal, normal
    likely: Sequence[int]  # recipe -> the chance that the test is abnormal, in thousandths
    limits: Mapping[str, int]  # verdict -> how far below the best it reaches


@dataclass(frozen=True)
class Ranking:
    """Candidates in order under one set of chances, and how far each lies below the likeliest."""

    order: Sequence[int]
    severity: Sequence[int]  # the severity that suits the findings best
    behind: Sequence[int]
    chance: int  # how far no lesion at all lies below the likeliest


@cache
def model(atlas: Atlas) -> Model:
    """Built once from the tables."""
    found, places = tests(atlas), candidates(atlas)
    made = [[[recipe(place, how, test) for test in found] for how in SEVERITIES] for place in (*places, None)]
    recipes = list(dict.fromkeys(one for rows in made for row in rows for one in row))
    number = {one: place for place, one in enumerate(recipes)}
    verdicts, changed = atlas.names("verdicts", "within"), variants(atlas)
    return Model(
        tests=found,
        candidates=places,
        recipes=recipes,
        cells=[[[number[one] for one in row] for row in rows] for rows in made],
        logs={name: [logs(one, chances) for one in recipes] for name, chances in changed.items()},
        likely=[round(SCALE * chance(one, changed[()])) for one in recipes],
        limits={name: round(SCALE * log(float(times))) for name, times in verdicts.items() if times},
    )


def rank(made: Model, marks: Marks, variant: Variant = ()) -> Ranking:
    """The likeliest first, each at the severity that suits it; among those as good as it, one place before two."""
    table = made.logs[variant]
    sums = [[sum(table[row[test]][found] for test, found in marks.items()) for row in rows] for rows in made.cells]
    *places, nothing = [max(pair) for pair in sums]
    best = max(places)
    behind = [best - score for score in places]

    def key(place: int) -> tuple[bool, int, int, int]:
        close = behind[place] <= made.limits["as-good"]
        return not close, made.candidates[place].extent if close else 0, behind[place], place

    severity = [pair.index(max(pair)) for pair in sums]
    return Ranking(sorted(range(len(places)), key=key), severity, behind, best - nothing)


def verdict(made: Model, ranking: Ranking, place: int) -> str:
    """What a candidate is called: best, as good, possible, unlikely."""
    if place == ranking.order[0]:
        return "best"
    reached = [name for name, limit in made.limits.items() if name != "best" and ranking.behind[place] <= limit]
    return reached[0] if reached else "unlikely"


def marked(made: Model, weak: Iterable[str], normal: Iterable[str]) -> dict[int, int]:
    """Ids as places of tests; what is called both counts as abnormal. Raises KeyError for an unknown id."""
    place = {test.id: number for number, test in enumerate(made.tests)}
    return {place[name]: 1 for name in normal} | {place[name]: 0 for name in weak}


def lost(made: Model, place: int, test: int) -> str:
    """How much of what a test tests goes with a candidate."""
    return strongest(made.recipes[made.cells[place][0][test]])


def left(made: Model, place: int, marks: Marks) -> list[int]:
    """The abnormal tests that a candidate leaves to chance."""
    return [test for test, found in marks.items() if not found and lost(made, place, test) == NONE]
