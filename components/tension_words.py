"""What an estimate says, in sentences that a student reads in five seconds."""

from collections.abc import Mapping, Sequence

from components.phrases import listing
from components.tension_figures import Told

UNSURE = "not robust: it depends on the assumptions"


def changed(share: int) -> str:
    """How a pull stands to the intact one; shares in percent."""
    if share == 100:
        return "as hard as intact"
    return f"{abs(share - 100)} % {'less' if share < 100 else 'more'}"


def front(told: Told) -> str:
    """The front of the band at both bounds; the sign only where it is robust."""
    none, full = told["front"]["share"]
    first = f"The front of the band is pulled {changed(none)} without compensation"
    if told["front"]["trend"] == "unsure":
        return f"{first}; with full compensation, more or less is {UNSURE}"
    if none == full == 100:
        return "The front of the band is pulled as hard as intact"
    return f"{first}, {changed(full)} with full compensation"


def pelvis(told: Told) -> str:
    """What is missing to hold the pelvis level."""
    none, full = told["missing"]["bounds"]
    of = f"of the {told['needed']} N m that hold the pelvis level"
    if not none and not full:
        return f"Nothing is missing {of}"
    rest = f"{full} with full compensation" if full else "none with full compensation"
    return f"{none} {of} are missing without compensation, {rest}"


def answer(told: Told, lost: Mapping[str, float]) -> str:
    """The whole answer."""
    named = [f"{root} {round(100 * part)} %" for root, part in lost.items() if part]
    if not named:
        newton = told["front"]["intact"]
        return f"Nothing is lost: the front of the band is pulled with {newton} N, and the pelvis is held level."
    return f"Lost: {listing(named)}. {front(told)}. {pelvis(told)}."


def back(told: Told) -> str:
    """Gluteus maximus: a range at each bound."""
    none, full = (span(ends) for ends in told["back"]["newton"])
    return (
        f"Back of the band: {span(told['back']['intact'])} N intact, {none} N without compensation, {full} N with full "
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
        words += f" With full compensation {listing(spent)} can give no more."
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
        f"{name}: the tension of the band at rest goes {'up' if steps > 0 else 'down'} by {abs(steps):g} of {whole:g} "
        "steps. An index of ours, apart from the newtons: measured are only the direction, and that extending the hip "
        "counts most."
    )
