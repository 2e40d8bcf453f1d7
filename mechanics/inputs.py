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
    )


def severities(model: Model, asked: object) -> dict[str, float]:
    """A severity for each root named; a root not named is sound."""
    if not isinstance(asked, Mapping):
        raise ValueError("severity must be numbers by root")
    for root in asked:
        if root not in model.roots:
            raise ValueError(f"severity: {str(root)[:20]} is no root; allowed: {', '.join(model.roots)}")
    return {root: number(f"severity of {root}", value, 0.0, 1.0) for root, value in asked.items()}


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
