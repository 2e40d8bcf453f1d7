"""Place a structure in the cross-section: click it at a level."""

from collections.abc import Iterator

from anatomy import Atlas
from teaching.cited import of_supply
from teaching.doubt import split
from teaching.question import MOST, Choice, Question
from teaching.quiz_muscles import why
from teaching.seen import Drawings, Spot
from teaching.where import where
from teaching.words import inside, name

LEVELS = {"1": ("30", "50", "70", "90"), "2": ("20", "40", "60", "80", "95"), "3": ("25", "55", "80")}
LARGE = 30.0  # radius of the circle that fits into a part that is asked at the first level
LEAST = 4  # choices


def questions(atlas: Atlas, drawings: Drawings) -> Iterator[Question]:
    """Large muscles at four levels, then smaller ones and nerves at five others, then what is disputed."""
    for level, cuts in LEVELS.items():
        for cut in cuts:
            spots = offered(atlas, drawings.seen(f"section-{cut}"))
            if len(spots) >= LEAST:
                yield from doubted(atlas, cut, spots) if level == "3" else placed(atlas, level, cut, spots)


def offered(atlas: Atlas, seen: dict[str, Spot]) -> dict[str, Spot]:
    """Muscles and nerves of a section; the divisions of a nerve count as the nerve."""
    parents = atlas.names("nerves", "parent")
    inner = {thing for thing in seen if thing.startswith("nerve:") and f"nerve:{parents[thing[6:]]}" in seen}
    return {
        thing: spot for thing, spot in seen.items() if thing.startswith(("muscle:", "nerve:")) and thing not in inner
    } | {thing: spot for thing, spot in seen.items() if thing == "bone:femur"}


def placed(atlas: Atlas, level: str, cut: str, spots: dict[str, Spot]) -> Iterator[Question]:
    """One question a part that is large enough for the level, among its neighbours."""
    parts = [thing for thing in spots if not thing.startswith("bone:")]
    large = [thing for thing in parts if spots[thing].room >= LARGE]
    for thing in large if level == "1" else [other for other in parts if other not in large]:
        near = sorted(parts, key=lambda other: distance(spots[thing], spots[other]))[:MOST]
        yield question(atlas, level, cut, thing, {other: spots[other] for other in spots if other in near}, spots)


def distance(one: Spot, other: Spot) -> float:
    """How far apart two parts lie, squared."""
    return (one.x - other.x) ** 2 + (one.y - other.y) ** 2


def choices(atlas: Atlas, parts: dict[str, Spot], spots: dict[str, Spot]) -> tuple[Choice, ...]:
    """Numbered round the femur; before answering, only where each lies is told."""
    parents = atlas.names("nerves", "parent")
    places = where(parts, spots)
    return tuple(
        Choice(
            thing,
            places[thing],
            name(atlas, thing),
            tuple(f"nerve:{k}" for k, up in parents.items() if f"nerve:{up}" == thing),
        )
        for thing in places
    )


def question(
    atlas: Atlas, level: str, cut: str, thing: str, parts: dict[str, Spot], spots: dict[str, Spot]
) -> Question:
    """Find one part at one level."""
    row = atlas.row(thing)
    form = [f"From: {row['origin']}", f"To: {row['insertion']}"] if thing.startswith("muscle:") else [row["course"]]
    return Question(
        id=f"place.{cut}.{thing.split(':')[1]}.{level}",
        kind="place",
        level=level,
        text=f"Where is {inside(atlas, thing)} on this cut?",
        state=f"level={cut}",
        choices=choices(atlas, parts, spots),
        right=(thing,),
        why=(f"{name(atlas, thing)}, {where(parts, spots)[thing]}.", *form),
        about=thing,
        reveal=(thing,),
        sources=(row["source"],),
        blind=True,
    )


def doubted(atlas: Atlas, cut: str, spots: dict[str, Spot]) -> Iterator[Question]:
    """Third level: of which muscles on this cut do the charts disagree about a root?"""
    for root in map(str, atlas["roots"]["id"]):
        stands = {
            thing: split(atlas, thing.split(":")[1]).get(root, "") for thing in spots if thing.startswith("muscle:")
        }
        right = [thing for thing, side in stands.items() if side == "split"]
        wrong = [thing for thing, side in stands.items() if side in ("agree", "none")]
        if not right or not wrong or len(right) > MOST - 2:
            continue
        parts = {thing: spots[thing] for thing in spots if thing in [*right, *wrong][:MOST]}
        lead = right[0].split(":")[1]
        yield Question(
            id=f"place.{cut}.{root}.3",
            kind="place",
            level="3",
            text=f"For which of the numbered muscles on this cut do the charts disagree about {root}?",
            state=f"level={cut}",
            choices=choices(atlas, parts, spots),
            right=tuple(thing for thing in choices_of(parts, spots) if thing in right),
            why=why(atlas, root, [thing.split(":")[1] for thing in right], "3"),
            about=f"supply:{lead}.{root}",
            reveal=(f"root:{root}",),
            sources=of_supply(atlas, lead, [root]),
            way="many",
            blind=True,
        )


def choices_of(parts: dict[str, Spot], spots: dict[str, Spot]) -> list[str]:
    """The order of the numbers."""
    return list(where(parts, spots))
