"""Where a part of a section lies, in words: the section is seen from below, front up, outer side left."""

from math import atan2, degrees, hypot

from teaching.seen import Spot

SIDES = (
    "in front",
    "in front, towards the inner side",
    "on the inner side",
    "behind, towards the inner side",
    "behind",
    "behind, towards the outer side",
    "on the outer side",
    "in front, towards the outer side",
)
CENTRE = "bone:femur"
RANKS = {1: ("",), 2: ("the deeper", "the outer"), 3: ("the deepest", "the middle one", "the outermost")}
COUNTED = [f"{word} from the bone" for word in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")]


def where(parts: dict[str, Spot], spots: dict[str, Spot]) -> dict[str, str]:
    """Each part clockwise round the femur from the front, from the bone outwards, each with words of its own."""
    middle = spots.get(CENTRE) or mean(list(parts.values()))
    order = sorted(
        (thing for thing in parts if thing != CENTRE),
        key=lambda thing: (side(parts[thing], middle), hypot(parts[thing].x - middle.x, parts[thing].y - middle.y)),
    )
    return {thing: told(thing, order, parts, middle) for thing in order}


def told(thing: str, order: list[str], parts: dict[str, Spot], middle: Spot) -> str:
    """The side, and its place counted from the bone where several lie on one side."""
    own = side(parts[thing], middle)
    alike = [other for other in order if side(parts[other], middle) == own]
    place = alike.index(thing)
    ranks = RANKS.get(len(alike), COUNTED)
    return ", ".join(filter(None, [SIDES[own], ranks[place]]))


def side(spot: Spot, middle: Spot) -> int:
    """One of eight sides, from the front clockwise as seen."""
    turn = degrees(atan2(spot.x - middle.x, middle.y - spot.y)) % 360
    return int((turn + 22.5) // 45) % 8


def mean(spots: list[Spot]) -> Spot:
    """The middle of some points."""
    return Spot(sum(spot.x for spot in spots) / len(spots), sum(spot.y for spot in spots) / len(spots), 0)
