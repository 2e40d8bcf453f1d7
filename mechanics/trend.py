"""In words: whether the front of the band is pulled more or less under full compensation, or nobody can say."""

from collections.abc import Mapping

from anatomy import Atlas

Spread = dict[str, dict[float, tuple[float, float]]]  # by root, by severity: the ends of the change, percent
MORE, LESS, SAME, UNSURE = "more", "less", "same", "unsure"


def spreads(atlas: Atlas) -> Spread:
    """The range of the change under full compensation, from data/spreads.csv."""
    rows, made = atlas["spreads"], Spread()
    rows = rows[(rows["bound"] == "full") & (rows["quantity"] == "front")]
    for root, severity, low, high in rows[["root", "severity", "low", "high"]].to_numpy():
        made.setdefault(str(root), {})[int(severity) / 100] = (float(low), float(high))
    return made


def trend(spread: Spread, severity: Mapping[str, float]) -> str:
    """More, less or same where the whole range of every root agrees, else unsure."""
    words = {of_root(spread[root], part) for root, part in severity.items() if part} - {SAME}
    return words.pop() if len(words) == 1 else UNSURE if words else SAME


def of_root(ends: Mapping[float, tuple[float, float]], severity: float) -> str:
    """The word for one root, by the next higher severity of the table."""
    low, high = ends[min(step for step in ends if step >= severity)]
    if low == high == 0:
        return SAME
    return MORE if low > 0 else LESS if high < 0 else UNSURE
