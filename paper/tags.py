"""Names beside a drawing: two columns, each name as near to its part as the others leave room."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from paper.glyphs import Glyphs
from paper.plate import Plate, Spot
from paper.state import State

NAMED = {"spine": ("root", "nerve", "band"), "thigh": ("root", "muscle", "band"), "section": ("muscle", "band")}
SIZE = 32.0  # of the type, in thousandths of the height of the whole picture
LINE = 1.04 * SIZE
GAP = 7.0
SIGN = 0.8 * SIZE  # room for the sign of what was found weak or normal
MOST = 235.0  # wider than this a name takes a second line
BOLD, PLAIN = 600, 450
TURNS = 60
FULL = 1.8  # of the height of two columns: what names may fill
Point = tuple[float, float]
Weigh = Callable[[int], Glyphs]


@dataclass
class Tag:
    """A name, how it is set, and where."""

    thing: str
    lines: list[str]
    wide: float
    weight: int
    hue: str  # the order of a root; empty for others
    lit: bool
    found: str
    x: float  # of the part
    y: float
    top: float = field(default=0.0)

    @property
    def high(self) -> float:
        """How much of a column it takes."""
        return len(self.lines) * LINE + GAP


def wanted(slot: str, plate: Plate, state: State, main: Iterable[str]) -> list[Spot]:
    """What is named: what is picked and lit; at rest the roots, and the muscles that matter most."""
    if state.settings.get("labels") == "none":
        return []
    everything = state.settings.get("labels") == "all"
    rest = [spot for spot in plate.spots if spot.thing.startswith("root:" if slot == "spine" else "muscle:")]
    alone = slot == "spine" or not state.marks
    quiet = [one.thing for one in rest if one.thing in main or slot == "spine"] if not state.picked and alone else []
    kinds = (*NAMED[slot], "nerve", "path", "insertion") if everything else NAMED[slot]
    found = []
    for spot in plate.spots:
        kind = spot.thing.split(":")[0]
        if spot.thing in state.picked or spot.found or (spot.share and kind in kinds) or spot.thing in quiet:
            found.append(spot)
    return sorted(found, key=lambda spot: (spot.thing not in state.picked, not spot.found, not spot.share))


def fitting(tags: list[Tag], high: float) -> list[Tag]:
    """As many names as two columns hold, the most important first."""
    kept: list[Tag] = []
    for one in tags:
        if total([*kept, one]) <= FULL * high:
            kept.append(one)
    return kept


def tag(spot: Spot, words: str, hue: str, weigh: Weigh, scale: float, left: float, picked: bool) -> Tag:
    """A name ready to be placed; `scale` and `left` bring its part into the picture."""
    weight = BOLD if picked or spot.thing.startswith(("root:", "muscle:", "band:")) else PLAIN
    glyphs = weigh(weight)
    lines = glyphs.lines(words, SIZE, MOST)
    pad = SIZE * 0.9 if hue else SIGN if spot.found else 0.0
    wide = max(glyphs.wide(line, SIZE) for line in lines) + pad
    at = (left + spot.x * scale, spot.y * scale)
    return Tag(spot.thing, lines, wide, weight, hue, bool(spot.share), spot.found, *at)


def sides(tags: list[Tag], middle: float, high: float) -> tuple[list[Tag], list[Tag]]:
    """Each name to the nearer side; the fuller column gives those nearest to the middle to the other."""
    left = sorted((one for one in tags if one.x < middle), key=lambda one: -one.x)
    right = sorted((one for one in tags if one.x >= middle), key=lambda one: one.x)
    for one, other in ((left, right), (right, left)):
        while total(one) > high or (len(one) > 2 and total(one) > 2 * total(other) and total(one) > high / 3):
            other.append(one.pop(0))
    return left, right


def total(tags: Iterable[Tag]) -> float:
    """How high a column is at least."""
    return sum(one.high for one in tags)


def stack(tags: list[Tag], high: float, edge: float) -> list[Tag]:
    """A column from top to bottom: no name over another, leaders from the edge that do not cross."""
    order = spread(sorted(tags, key=lambda one: one.y), high)
    for _ in range(TURNS):
        pairs = [(one, two) for two in range(len(order)) for one in range(two) if crossed(order[one], order[two], edge)]
        if not pairs:
            break
        one, two = pairs[0]
        order[one], order[two] = order[two], order[one]
        spread(order, high)
    return order


def spread(order: list[Tag], high: float) -> list[Tag]:
    """Each name as near to the height of its part as the others leave room."""
    least, most = 0.0, high
    for one in order:
        one.top = max(one.y - one.high / 2, least)
        least = one.top + one.high
    for one in reversed(order):
        one.top = max(0.0, min(one.top, most - one.high))
        most = one.top
    return order


def crossed(one: Tag, two: Tag, edge: float) -> bool:
    """True if two leaders cross."""
    (a, b), (c, d) = (((edge, tag.top + tag.high / 2), (tag.x, tag.y)) for tag in (one, two))
    return turn(a, b, c) * turn(a, b, d) < 0 and turn(c, d, a) * turn(c, d, b) < 0


def turn(a: Point, b: Point, c: Point) -> float:
    """On which side of a line from a to b the point c lies."""
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
