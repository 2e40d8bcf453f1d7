"""An estimate as it may be shown: forces to 10 N, shares to 5 %, moments to 1 N m, both bounds."""

from collections.abc import Sequence
from typing import Any

from mechanics import Answer, Summary

Told = dict[str, Any]
NEWTON, SHARE, INDEX = 10, 5, 0.1
FEW = 20  # N: of less than that no percentage is told
TILT = 12.0  # degrees of the figure when the whole moment is missing; a tendency, nobody measured it


def whole(value: float, step: int = 1) -> int:
    """To the nearest step."""
    return step * round(value / step)


def share(value: float, intact: float) -> int:
    """Percent of the intact value."""
    return whole(100 * value / intact, SHARE) if intact else 100


def figures(answer: Answer) -> Told:
    """Every figure of the answer, rounded; pairs are the two bounds, none and full."""
    intact, bounds, now = answer.intact, (answer.none, answer.full), answer.between
    return {
        "front": {
            "intact": whole(intact.front, NEWTON),
            "newton": [whole(one.front, NEWTON) for one in bounds],
            "share": [share(one.front, intact.front) for one in bounds],
            "between": whole(now.front, NEWTON),
            "betweenShare": share(now.front, intact.front),
            "trend": agreed(answer.trend, share(answer.full.front, intact.front)),
        },
        "back": {
            "intact": span(intact),
            "newton": [span(one) for one in bounds],
            "share": [share(one.back[1], intact.back[1]) for one in bounds],
            "between": span(now),
            "betweenShare": share(now.back[1], intact.back[1]),
            "few": intact.back[1] < FEW,
        },
        "bulge": {"index": [round(one.bulge, 1) for one in bounds], "between": round(now.bulge, 1)},
        "support": carriers(answer),
        "needed": whole(intact.needed),
        "delivered": [whole(one.delivered) for one in bounds],
        "missing": {"intact": lacking(intact), "bounds": [lacking(one) for one in bounds], "between": lacking(now)},
        "reserve": round(answer.reserve, 1),
        "reserveIntact": round(answer.reserve_intact, 1),
        "drive": [whole(100 * one.drive, SHARE) for one in (intact, *bounds, now)],
        "saturated": [one.saturated for one in bounds],
        "lean": {
            "intact": leaning(intact),
            "cancels": [leaning(one) for one in bounds],
        },
        "tilt": round(TILT * min(1.0, max(0.0, now.missing / now.needed)), 1),
        "kept": {muscle: whole(100 * part, SHARE) for muscle, part in answer.kept.items()},
    }


def agreed(trend: str, full: int) -> str:
    """The trend; unsure where the estimate itself goes the other way."""
    return "unsure" if (trend == "more" and full < 100) or (trend == "less" and full > 100) else trend


def span(state: Summary) -> list[int]:
    """Both ends of the pull into the back."""
    return [whole(end, NEWTON) for end in state.back]


def lacking(state: Summary) -> int:
    """Missing moment; never below zero."""
    return max(0, whole(state.missing))


def leaning(state: Summary) -> int | None:
    """The lean at which nothing would be missing, degrees; None if there is none."""
    return None if state.lean is None else whole(state.lean)


def carriers(answer: Answer) -> list[dict[str, Any]]:
    """Who carries the pelvis, N m; rounded, they may add up to one more or less than what is delivered."""
    states = {"intact": answer.intact, "none": answer.none, "full": answer.full, "between": answer.between}
    names: Sequence[str] = list(answer.intact.support)
    return [
        {"group": name, "name": name[:1].upper() + name[1:]}
        | {key: whole(state.support[name]) for key, state in states.items()}
        for name in names
    ]
