"""What an estimate says, in sentences that a student reads in five seconds."""

from collections.abc import Mapping, Sequence

from components.phrases import listing, opening
from components.tension_figures import Told

UNSURE = "not robust: it depends on the assumptions"
NO, FULL = "Without compensation", "With full compensation"


def changed(share: int) -> str:
    """How a pull stands to the intact one; shares in percent."""
    if share == 100:
        return "pulled as hard as intact"
    return f"pulled {abs(share - 100)} % {'less' if share < 100 else 'more'}"


def front(told: Told) -> tuple[str, str]:
    """The front of the band at both bounds; the direction only where it is robust."""
    none, full = told["front"]["share"]
    unsure = f"whether the front is pulled more or less is {UNSURE}"
    first, second = (f"the front of the band is {changed(share)}" for share in (none, full))
    return first, unsure if told["front"]["trend"] == "unsure" else second


def pelvis(missing: int, needed: int) -> str:
    """What is missing at one bound to hold the pelvis level."""
    if not missing:
        return "the pelvis is held level"
    return f"{missing} of the {needed} N m that hold the pelvis level are missing"


def lines(told: Told, lost: Mapping[str, float]) -> list[str]:
    """The whole answer: what is lost, then a line a bound; figures are not parted from their units."""
    return [line.replace(" %", "\u00a0%").replace(" N", "\u00a0N") for line in plain(told, lost)]


def plain(told: Told, lost: Mapping[str, float]) -> list[str]:
    """The same with plain spaces."""
    named = [f"{root} {round(100 * part)} %" for root, part in lost.items() if part]
    if not named:
        held = pelvis(told["missing"]["intact"], told["needed"])
        return ["Nothing is lost.", f"The front of the band is pulled with {told['front']['intact']} N; {held}."]
    bounds = zip((NO, FULL), front(told), told["missing"]["bounds"], strict=True)
    return [
        f"Lost: {listing(named)}.",
        *(f"{bound}: {pull}; {pelvis(missing, told['needed'])}." for bound, pull, missing in bounds),
    ]


def back(told: Told) -> str:
    """Gluteus maximus: a range at each bound."""
    none, full = (span(ends) for ends in told["back"]["newton"])
    return (
        f"Back: {span(told['back']['intact'])} N intact, {none} N without compensation, {full} N with full "
        "compensation. Always a range: how much of gluteus maximus reaches the band is contested."
    )


def span(ends: Sequence[int]) -> str:
    """A range; one number where both ends round to it."""
    low, high = ends
    return str(low) if low == high else f"{low}–{high}"


def support(told: Told, spent: Sequence[str]) -> str:
    """Who holds the pelvis, and who can give no more."""
    first = told["support"][0]
    words = (
        f"{first['name']} carry {first['intact']} of {told['needed']} N m intact, {first['none']} without "
        f"compensation, {first['full']} with full compensation."
    )
    if spent:
        words += f" Spent with full compensation: {listing(spent)} can give no more."
    elif told["saturated"][1]:
        words += " With full compensation some muscle can give no more."
    return words


def lean(told: Told) -> str:
    """The lean of the trunk that would make up for what is missing."""
    none = told["lean"]["cancels"][0]
    if not told["missing"]["bounds"][0]:
        return "No lean of the trunk is needed to make up for anything."
    if none is None:
        return "No lean of the trunk would make up for what is missing without compensation."
    if not none:
        return "Less than a degree of lean would make up for what is missing."
    return f"Leaning the trunk {none}° over the leg in all would make up for what is missing without compensation."


def posture(steps: float, whole: float, name: str) -> str:
    """The index of the band at rest."""
    if not steps:
        return ""
    return (
        f"{opening(name)}: the tension of the band at rest goes {'up' if steps > 0 else 'down'} by {abs(steps):g} of "
        f"{whole:g} steps. An index of ours, apart from the newtons: measured are only the direction, and that "
        "extending the hip counts most."
    )
