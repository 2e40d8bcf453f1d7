"""How likely a test is abnormal, given what is lost; and the same under every stated change of the inputs."""

import math
from collections.abc import Iterator

from anatomy.atlas import Atlas
from anatomy.lesions import LOSSES, SEVERITIES
from anatomy.loss import Recipe

Key = tuple[str, str, str]  # kind, loss, severity
Chances = dict[Key, float]  # the chance that the test is abnormal
Variant = tuple[str, ...]  # the key of what is changed, and to which end; empty for what is reckoned with
SCALE = 1000  # logarithms are kept as whole thousandths, so that any machine adds them up alike


def variants(atlas: Atlas) -> dict[Variant, Chances]:
    """The middle; each chance at its ends, one at a time; all low; all high; nerves low with roots high, and turned."""
    middle = column(atlas, "middle")
    made: dict[Variant, Chances] = {(): middle}
    for end in ("low", "high"):
        made |= {(*key, end): moved(middle, key, value) for key, value in column(atlas, end).items()}
    low, high = column(atlas, "low"), column(atlas, "high")
    made |= {("low",): low, ("high",): high}
    return made | {("nerves low",): parted(middle, low, high), ("nerves high",): parted(middle, high, low)}


def parted(middle: Chances, nerves: Chances, roots: Chances) -> Chances:
    """Whole losses from one column, partial ones from another; what is shown by chance stays.

    A whole loss is never shown less often than a partial one.
    """
    whole, none = LOSSES[0], LOSSES[-1]
    made = {key: (middle if key[1] == none else nerves if key[1] == whole else roots)[key] for key in middle}
    return {key: max([value, *(made[other] for other in made if above(key, other))]) for key, value in made.items()}


def column(atlas: Atlas, end: str) -> Chances:
    """One column of the table of chances."""
    rows = atlas["chances"][["kind", "loss", "severity", end]].to_numpy()
    return {(str(kind), str(loss), str(severity)): float(value) for kind, loss, severity, value in rows}


def above(one: Key, other: Key) -> bool:
    """True if the one can never be shown less often: no smaller loss, no slighter lesion."""
    (kind, loss, severity), (kind_, loss_, severity_) = one, other
    worse = not severity or not severity_ or SEVERITIES.index(severity) >= SEVERITIES.index(severity_)
    return one != other and kind == kind_ and LOSSES.index(loss) <= LOSSES.index(loss_) and worse


def moved(chances: Chances, key: Key, value: float) -> Chances:
    """One chance set; those that cannot be smaller or larger than it give way."""
    given = {
        other: max(chance, value) if above(other, key) else min(chance, value) if above(key, other) else chance
        for other, chance in chances.items()
    }
    return given | {key: value}


def chance(made: Recipe, chances: Chances) -> float:
    """Losses that come together act independently; a movement is the mean of its muscles."""
    kind, severity, targets = made

    def of(loss: str) -> float:
        return chances[(kind, loss, severity)] if (kind, loss, severity) in chances else chances[(kind, loss, "")]

    return sum(1 - math.prod(1 - of(loss) for loss in losses) for losses in targets) / len(targets)


def logs(made: Recipe, chances: Chances) -> tuple[int, int]:
    """Logarithms of the chance that the test is abnormal, and that it is normal."""
    likely = chance(made, chances)
    return round(SCALE * math.log(likely)), round(SCALE * math.log(1 - likely))


def faults(chances: Chances) -> Iterator[tuple[Key, Key]]:
    """Pairs out of order: a larger loss or a severer lesion that shows less often."""
    for one, value in chances.items():
        yield from ((one, other) for other, less in chances.items() if above(one, other) and value < less)
