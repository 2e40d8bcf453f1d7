"""The answer to "where is the lesion?", with how sure it is under every change of the inputs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from anatomy.atlas import Atlas
from anatomy.locate import Marks, Model, Ranking, left, marked, model, rank, verdict


@dataclass(frozen=True)
class Place:
    """One candidate in the answer: its class, and the ranks (from 1) it takes when the inputs are changed."""

    id: str
    verdict: str
    first: int
    last: int


@dataclass(frozen=True)
class Answer:
    """What the page says: empty, normal, contradictory, close, unsteady or clear; and the candidates in order."""

    says: str
    places: Sequence[Place]
    close: Sequence[str] = ()  # as good as the first, and more than the first with a neighbour
    others: Sequence[str] = ()  # first instead of it when the inputs are changed
    test: str = ""  # what to test next


def locate(atlas: Atlas, weak: Iterable[str], normal: Iterable[str]) -> Answer:
    """Rank the candidates by what was found abnormal and normal."""
    made = model(atlas)
    marks = marked(made, weak, normal)
    if not marks:
        return Answer("empty", ())
    ranking = rank(made, marks)
    every = [rank(made, marks, variant) for variant in made.logs]
    ranks = [[one.order.index(place) + 1 for one in every] for place in range(len(made.candidates))]
    places = [
        Place(made.candidates[place].id, verdict(made, ranking, place), min(ranks[place]), max(ranks[place]))
        for place in ranking.order
    ]
    close = [place for place in ranking.order[1:] if as_good(made, ranking, place)]
    close = apart(made, ranking.order[0], close)
    others = apart(made, ranking.order[0], sorted({one.order[0] for one in every}))
    names = [candidate.id for candidate in made.candidates]
    return Answer(
        says(made, marks, ranking, close, others),
        places,
        [names[place] for place in close],
        [names[place] for place in others],
        following(made, marks, ranking),
    )


def as_good(made: Model, ranking: Ranking, place: int) -> bool:
    """True for what cannot be told from the likeliest."""
    return ranking.behind[place] <= made.limits["as-good"]


def apart(made: Model, first: int, places: Iterable[int]) -> list[int]:
    """Those that are another place than the first, not the first with something besides."""
    units = made.candidates[first].units
    return [place for place in places if not units <= made.candidates[place].units]


def says(made: Model, marks: Marks, ranking: Ranking, close: Sequence[int], others: Sequence[int]) -> str:
    """How the answer must be taken."""
    if all(marks.values()):
        return "normal"
    unexplained = all(left(made, place, marks) for place in ranking.order)
    if unexplained or torn(made, marks) or ranking.chance <= made.limits["as-good"]:
        return "contradictory"
    return "close" if close else "unsteady" if others else "clear"


def torn(made: Model, marks: Marks) -> list[int]:
    """Movements that are called one thing and every muscle of theirs the other."""
    called = {made.tests[test].id: found for test, found in marks.items()}
    return [
        test
        for test, found in marks.items()
        if (muscles := made.tests[test].muscles) and all(called.get(muscle) == 1 - found for muscle in muscles)
    ]


def following(made: Model, marks: Marks, ranking: Ranking) -> str:
    """The test, not yet done, that tells the first two apart best; at the bedside if one there tells anything."""
    rows = [made.cells[place][ranking.severity[place]] for place in ranking.order[:2]]
    worths = {test: worth(made, *(row[test] for row in rows)) for test in range(len(made.tests)) if test not in marks}
    telling = [test for test, found in worths.items() if found > 0]
    bedside = [test for test in telling if made.tests[test].bedside]
    best = max(bedside or telling, key=lambda test: (worths[test], -test), default=None)
    return "" if best is None else made.tests[best].id


def worth(made: Model, one: int, other: int) -> int:
    """How well two recipes are told apart: Kullback and Leibler's divergence, both ways, in millionths."""
    first, second = made.logs[()][one], made.logs[()][other]
    return (made.likely[one] - made.likely[other]) * ((first[0] - first[1]) - (second[0] - second[1]))
