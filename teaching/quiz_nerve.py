"""Name the nerve of a muscle, or the nerve from a root to a muscle."""

from collections.abc import Iterator

from anatomy import Atlas
from teaching.cited import of_nerve
from teaching.doubt import agreed, kin, nerve, nerves, shares, sure
from teaching.question import Choice, Question
from teaching.seen import Drawings
from teaching.words import inside, name, these

OFFERED = 5  # nerves
LEVEL = {"major": "1", "minor": "2", "disputed": "3"}
TEXT = {
    "1": "Which nerve carries {root} to {muscle}?",
    "2": "Which nerve carries the lesser supply from {root} to {muscle}?",
    "3": "Whether {root} reaches {muscle} is disputed. Which nerve would carry it?",
}
OTHER = "For {muscle} we count {nerve}. Which other nerve do some sources name?"


def questions(atlas: Atlas, drawings: Drawings) -> Iterator[Question]:
    """Muscles whose nerve all sources agree on, unless its name says it."""
    for muscle in map(str, atlas["muscles"]["id"]):
        if told(atlas, muscle):
            continue
        if not agreed(atlas, muscle):
            yield from shared(atlas, muscle, drawings)
            continue
        text = f"Which nerve supplies {inside(atlas, f'muscle:{muscle}')}?"
        level = "1" if sure(atlas, muscle) else "2"
        yield question(atlas, muscle, drawings, f"nerve.{muscle}.{level}", level, text)
        for root, share in shares(atlas, muscle).items():
            if share == "disputed" or sure(atlas, muscle):
                level = LEVEL[share]
                words = TEXT[level].format(root=root, muscle=inside(atlas, f"muscle:{muscle}"))
                yield question(atlas, muscle, drawings, f"nerve.{muscle}.{root}.{level}", level, words, root)


def told(atlas: Atlas, muscle: str) -> bool:
    """True where the name of the nerve holds the name of the muscle."""
    first = name(atlas, f"muscle:{muscle}").lower().split(" (")[0]
    return first in name(atlas, f"nerve:{nerve(atlas, muscle)}").lower()


def others(atlas: Atlas, muscle: str) -> list[str]:
    """Nerves of other muscles that nobody gives this one, the nearest in the list first."""
    feeding = list(dict.fromkeys(map(str, atlas["grading"]["nerve"])))
    order = [str(key) for key in atlas["nerves"]["id"] if key in feeding and key not in kin(atlas, muscle)]
    place = list(map(str, atlas["nerves"]["id"])).index
    own = place(nerve(atlas, muscle))
    return sorted(order, key=lambda key: abs(place(key) - own))[: OFFERED - 1]


def question(
    atlas: Atlas, muscle: str, drawings: Drawings, key: str, level: str, text: str, root: str = ""
) -> Question:
    """The nerve we give, among those of other muscles."""
    own = nerve(atlas, muscle)
    offered = {own, *others(atlas, muscle)}
    things = [f"nerve:{key}" for key in map(str, atlas["nerves"]["id"]) if key in offered]
    asked = (f"muscle:{muscle}", *([f"root:{root}"] if root else []))
    return Question(
        id=key,
        kind="nerve",
        level=level,
        text=text,
        state=f"plate={drawings.plate(f'muscle:{muscle}')}",
        choices=tuple(Choice(thing, name(atlas, thing)) for thing in things),
        right=(f"nerve:{own}",),
        why=(f"{name(atlas, f'nerve:{own}')}: {atlas.row(f'nerve:{own}')['course']}",),
        about=f"supply:{muscle}.{root}" if root else f"nerve:{own}",
        reveal=(f"muscle:{muscle}",),
        sources=of_nerve(atlas, muscle, own),
        asked=asked,
    )


def shared(atlas: Atlas, muscle: str, drawings: Drawings) -> Iterator[Question]:
    """Where sources name more than one nerve, the disagreement itself is asked."""
    own, thing = nerve(atlas, muscle), f"muscle:{muscle}"
    rival = [key for key in map(str, atlas["nerves"]["id"]) if key in nerves(atlas, muscle) - {own}]
    if len(rival) != 1 or atlas.names("nerves", "parent")[own] in rival:
        return
    both = these(atlas, [f"nerve:{own}", f"nerve:{rival[0]}"])
    offered = {*rival, *others(atlas, muscle)[: OFFERED - 1]}
    things = [f"nerve:{key}" for key in map(str, atlas["nerves"]["id"]) if key in offered]
    yield Question(
        id=f"nerve.{muscle}.shared.3",
        kind="nerve",
        level="3",
        text=OTHER.format(muscle=inside(atlas, thing), nerve=inside(atlas, f"nerve:{own}")),
        state=f"plate={drawings.plate(thing)}",
        choices=tuple(Choice(key, name(atlas, key)) for key in things),
        right=(f"nerve:{rival[0]}",),
        why=(f"Some sources name {both}; only the first is counted here.",),
        about=thing,
        reveal=(thing,),
        sources=of_nerve(atlas, muscle, rival[0]),
        asked=(thing,),
    )
