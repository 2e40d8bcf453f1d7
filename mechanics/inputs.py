"""What can be asked; the one place that refuses what cannot."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from mechanics.model import Model


@dataclass(frozen=True)
class Inputs:
    """A lesion, and how it is met; made by checked."""

    severity: Mapping[str, float] = field(default_factory=dict)  # by root, 0 to 1
    compensation: float = 0.0  # 0 none, 1 full
    lean: float = 0.0  # of the trunk over the standing leg, degrees
    strength: float = 1.0  # share of the strength of the model
    weighting: str = "display"
    posture: Mapping[str, float] = field(default_factory=dict)  # degrees by movement


def checked(model: Model, asked: object) -> Inputs:
    """Inputs from what a reader sent; raises ValueError, in a sentence, for anything out of range or unknown."""
    if not isinstance(asked, Mapping):
        raise ValueError("inputs must be values by name")
    if unknown := sorted(str(name)[:20] for name in asked if name not in Inputs.__dataclass_fields__):
        raise ValueError(f"{unknown[0]} cannot be set; allowed: {', '.join(Inputs.__dataclass_fields__)}")
    limit, least = model.constants["lean-limit"], model.constants["strength-least"]
    return Inputs(
        severities(model, asked.get("severity", {})),
        number("compensation", asked.get("compensation", 0.0), 0.0, 1.0),
        number("lean", asked.get("lean", 0.0), 0.0, limit),
        number("strength", asked.get("strength", 1.0), least, 1.0),
        weighting(model, asked.get("weighting", "display")),
        postures(model, asked.get("posture", {})),
    )


def severities(model: Model, asked: object) -> dict[str, float]:
    """A severity for each root named; a root not named is sound."""
    return numbers("severity", asked, dict.fromkeys(model.roots, (0.0, 1.0)))


def postures(model: Model, asked: object) -> dict[str, float]:
    """An angle for each movement named; the others are upright."""
    return numbers("posture", asked, {joint: (move.start, move.end) for joint, move in model.movements.items()})


def numbers(name: str, asked: object, ranges: Mapping[str, tuple[float, float]]) -> dict[str, float]:
    """Numbers by name, each within its range."""
    if not isinstance(asked, Mapping):
        raise ValueError(f"{name} must be numbers by name")
    for one in asked:
        if one not in ranges:
            raise ValueError(f"{name} of {str(one)[:20]} cannot be set; allowed: {', '.join(ranges)}")
    return {one: number(f"{name} of {one}", value, *ranges[one]) for one, value in asked.items()}


def number(name: str, value: object, low: float, high: float) -> float:
    """A number within its range; no truth value, no text, nothing that is not a number."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
        raise ValueError(f"{name} must be a number from {low:g} to {high:g}")
    return float(value)


def weighting(model: Model, asked: object) -> str:
    """One of the weightings by its id."""
    if not isinstance(asked, str) or asked not in model.weights:
        raise ValueError(f"weighting must be one of: {', '.join(model.weights)}")
    return asked
