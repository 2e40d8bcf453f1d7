"""Show a root: click its muscles."""

from collections.abc import Iterable, Iterator

from anatomy import Atlas
from teaching.cited import of_supply
from teaching.doubt import naming, shares, split, sure
from teaching.question import LEVELS, MOST, Choice, Question
from teaching.seen import Drawings
from teaching.words import name, these

COUNTED = {"1": ("major",), "2": ("major", "minor")}
TEXT = {
    "1": "Which of the numbered muscles have {root} as a main root?",
    "2": "Which of the numbered muscles does {root} supply, as a main or as a lesser root?",
    "3": "For which of the numbered muscles do the charts disagree about {root}?",
}
RIGHT = 5  # as many right ones at most, so that there is room for wrong ones


def questions(atlas: Atlas, drawings: Drawings) -> Iterator[Question]:
    """Each root at each level, on every plate that shows other muscles of it than the plates before."""
    for root in map(str, atlas["roots"]["id"]):
        for level in LEVELS:
            told: set[tuple[str, ...]] = set()
            for view in drawings.thigh:
                right, wrong = sides(atlas, root, shown(atlas, drawings, view), level)
                if right and wrong and tuple(right[:RIGHT]) not in told:
                    told.add(tuple(right[:RIGHT]))
                    yield question(atlas, root, view, level, right[:RIGHT], wrong)


def shown(atlas: Atlas, drawings: Drawings, view: str) -> list[str]:
    """The muscles that can be seen on a plate, in the order of the table."""
    seen = drawings.seen(view)
    return [muscle for muscle in map(str, atlas["muscles"]["id"]) if f"muscle:{muscle}" in seen]


def sides(atlas: Atlas, root: str, muscles: Iterable[str], level: str) -> tuple[list[str], list[str]]:
    """Those that are right and those that are wrong; whatever is not settled is not offered."""
    if level == "3":
        stands = {muscle: split(atlas, muscle).get(root, "") for muscle in muscles}
        right = [muscle for muscle, side in stands.items() if side == "split"]
        return right, [muscle for muscle, side in stands.items() if side in ("agree", "none")]
    right, wrong = [], []
    for muscle in muscles:
        if not sure(atlas, muscle):
            continue
        if shares(atlas, muscle).get(root) in COUNTED[level]:
            right.append(muscle)
        elif root not in naming(atlas, muscle) and root not in shares(atlas, muscle):
            wrong.append(muscle)
    return right, wrong


def question(atlas: Atlas, root: str, view: str, level: str, right: list[str], wrong: list[str]) -> Question:
    """The wrong ones are taken evenly over the list, so that they are not all neighbours."""
    room = MOST - len(right)
    step = max(1, len(wrong) / room)
    offered = {*right, *(wrong[int(turn * step)] for turn in range(min(room, len(wrong))))}
    ordered = [muscle for muscle in map(str, atlas["muscles"]["id"]) if muscle in offered]
    lead = right[0]
    return Question(
        id=f"muscles.{root}.{view}.{level}",
        kind="muscles",
        level=level,
        text=TEXT[level].format(root=root),
        state=f"plate={view}",
        choices=tuple(Choice(f"muscle:{muscle}", name(atlas, f"muscle:{muscle}")) for muscle in ordered),
        right=tuple(f"muscle:{muscle}" for muscle in ordered if muscle in right),
        why=why(atlas, root, right, level),
        about=f"supply:{lead}.{root}",
        reveal=(f"root:{root}",),
        sources=of_supply(atlas, lead, [root]),
        asked=(f"root:{root}",),
        way="many",
    )


def why(atlas: Atlas, root: str, right: list[str], level: str) -> tuple[str, ...]:
    """What is right, by share; at the third level what we count in spite of it."""
    heaps = [
        (share, [f"muscle:{muscle}" for muscle in right if shares(atlas, muscle).get(root, "") == share])
        for share in ("major", "minor", "disputed", "")
    ]
    told = [f"{share or 'not counted'} for {these(atlas, found)}" for share, found in heaps if found]
    if level == "3":
        return "At least a quarter of the charts stand on either side.", f"We count {root} as {'; '.join(told)}."
    return (f"{root} is {'; '.join(told)}.",)
