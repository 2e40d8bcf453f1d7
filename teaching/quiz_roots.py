"""Show a muscle: which roots?"""

from collections.abc import Iterable, Iterator

from anatomy import Atlas
from anatomy.votes import charts
from teaching.cited import of_supply
from teaching.doubt import naming, shares, split, sure
from teaching.question import Choice, Question
from teaching.seen import Drawings
from teaching.words import inside, listing, name, opening

COUNTED = {"1": ("major",), "2": ("major", "minor")}
TEXT = {
    "1": "Which roots are the main supply of {muscle}?",
    "2": "Which roots supply {muscle}, as a main or as a lesser supply?",
}
NOTE = {
    "1": "{names}: counted neither way, as a lesser supply or one the sources do not agree on.",
    "2": "{names}: counted neither way, as the sources do not agree.",
}


def questions(atlas: Atlas, drawings: Drawings) -> Iterator[Question]:
    """Each muscle that charts agree on, twice; each muscle that charts do not agree on, once."""
    for muscle in map(str, atlas["muscles"]["id"]):
        state = f"plate={drawings.plate(f'muscle:{muscle}')}"
        if sure(atlas, muscle):
            yield from (settled(atlas, muscle, level, state) for level in COUNTED)
        stands = split(atlas, muscle)
        if "split" in stands.values() and {"agree", "none"} & set(stands.values()):
            yield unsettled(atlas, muscle, stands, state)


def choices(atlas: Atlas) -> tuple[Choice, ...]:
    """All roots, from head to foot."""
    return tuple(Choice(f"root:{root}", root) for root in map(str, atlas["roots"]["id"]))


def settled(atlas: Atlas, muscle: str, level: str, state: str) -> Question:
    """What we count at this level is right, what nobody names is wrong, the rest counts neither way."""
    given = shares(atlas, muscle)
    right = [root for root, share in given.items() if share in COUNTED[level]]
    neutral = [root for root in naming(atlas, muscle) | set(given) if root not in right]
    return Question(
        id=f"roots.{muscle}.{level}",
        kind="roots",
        level=level,
        text=TEXT[level].format(muscle=inside(atlas, f"muscle:{muscle}")),
        state=state,
        choices=choices(atlas),
        right=things(right),
        neutral=things(root for root in map(str, atlas["roots"]["id"]) if root in neutral),
        note=NOTE[level],
        why=(told(atlas, muscle), basis(atlas, muscle)),
        about=f"muscle:{muscle}",
        reveal=(f"muscle:{muscle}",),
        sources=of_supply(atlas, muscle, right),
        asked=(f"muscle:{muscle}",),
        way="many",
    )


def unsettled(atlas: Atlas, muscle: str, stands: dict[str, str], state: str) -> Question:
    """The disagreement itself is asked."""
    right = [root for root, side in stands.items() if side == "split"]
    agreed = [root for root, side in stands.items() if side == "agree"]
    total = len(set(charts(atlas, muscle)["source"]))
    sure_of = [f"All of them name {listing(agreed)}."] if agreed else []
    return Question(
        id=f"roots.{muscle}.3",
        kind="roots",
        level="3",
        text=f"About which roots of {inside(atlas, f'muscle:{muscle}')} do the charts disagree?",
        state=state,
        choices=choices(atlas),
        right=things(right),
        neutral=things(root for root, side in stands.items() if side == "open"),
        note="{names}: counted neither way, as only a few sources differ there.",
        why=(
            f"Of {total} charts, {listing([counted(atlas, muscle, root) for root in right])}.",
            *sure_of,
            told(atlas, muscle),
        ),
        about=f"muscle:{muscle}",
        reveal=(f"muscle:{muscle}",),
        sources=of_supply(atlas, muscle, right),
        asked=(f"muscle:{muscle}",),
        way="many",
    )


def counted(atlas: Atlas, muscle: str, root: str) -> str:
    """ "L4 is named in 3"."""
    rows = charts(atlas, muscle)
    return f"{root} is named in {len(set(rows[rows['root'] == root]['source']))}"


def told(atlas: Atlas, muscle: str) -> str:
    """Our grading in a sentence."""
    given = shares(atlas, muscle)
    heaps = [(share, [root for root, own in given.items() if own == share]) for share in ("major", "minor", "disputed")]
    parts = [f"{listing(roots)} {share}" for share, roots in heaps if roots]
    return f"Our grading of {name(atlas, f'muscle:{muscle}')}: {', '.join(parts)}."


def basis(atlas: Atlas, muscle: str) -> str:
    """How sure the grading is, and why."""
    rows = atlas["confidence"]
    row = rows[rows["muscle"] == muscle].iloc[0]
    return f"Confidence {row['confidence']}: {opening(str(row['basis']))}"


def things(roots: Iterable[str]) -> tuple[str, ...]:
    """Roots as kind:id."""
    return tuple(f"root:{root}" for root in roots)
