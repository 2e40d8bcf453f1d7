"""What cannot be asked is refused with a sentence."""

from typing import Any

import pytest

from mechanics import Inputs, Model, checked

NAN, INFINITE = float("nan"), float("inf")


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ({"severity": {"L5": 1.01}}, "severity of L5 must be a number from 0 to 1"),
        ({"severity": {"L5": -0.1}}, "severity of L5 must be a number from 0 to 1"),
        ({"severity": {"L5": NAN}}, "severity of L5 must be a number from 0 to 1"),
        ({"severity": {"L5": INFINITE}}, "severity of L5 must be a number from 0 to 1"),
        ({"severity": {"L5": "1"}}, "severity of L5 must be a number from 0 to 1"),
        ({"severity": {"L5": None}}, "severity of L5 must be a number from 0 to 1"),
        ({"severity": {"L5": True}}, "severity of L5 must be a number from 0 to 1"),
        ({"severity": {"L5": 10**400}}, "severity of L5 must be a number from 0 to 1"),
        ({"severity": {"L5": [1]}}, "severity of L5 must be a number from 0 to 1"),
        ({"severity": {"L6": 1}}, "severity of L6 cannot be set; allowed: L1, L2"),
        ({"severity": {f"R{number}": 1 for number in range(100)}}, "severity of R0 cannot be set"),
        ({"severity": {None: 1}}, "severity of None cannot be set"),
        ({"severity": ["L5"]}, "severity must be numbers by name"),
        ({"severity": "L5"}, "severity must be numbers by name"),
        ({"severity": None}, "severity must be numbers by name"),
        ({"posture": {"knee-flexion": -1}}, "posture of knee-flexion must be a number from 0 to 90"),
        ({"posture": {"hip-extension": 21}}, "posture of hip-extension must be a number from -20 to 20"),
        ({"posture": {"ankle": 1}}, "posture of ankle cannot be set; allowed: hip-extension"),
        ({"posture": 3}, "posture must be numbers by name"),
        ({"lean": 15.1}, "lean must be a number from 0 to 15"),
        ({"lean": -1}, "lean must be a number from 0 to 15"),
        ({"strength": 0.4}, "strength must be a number from 0.5 to 1"),
        ({"compensation": 2}, "compensation must be a number from 0 to 1"),
        ({"compensation": NAN}, "compensation must be a number from 0 to 1"),
        ({"weighting": "mine"}, "weighting must be one of: display"),
        ({"weighting": 3}, "weighting must be one of: display"),
        ({"weighting": []}, "weighting must be one of: display"),
        ({"drive": 1}, "drive cannot be set; allowed: severity"),
        ([], "inputs must be values by name"),
        (None, "inputs must be values by name"),
        ("L5", "inputs must be values by name"),
    ],
)
def test_what_cannot_be_asked_is_refused(model: Model, asked: Any, why: str) -> None:
    with pytest.raises(ValueError, match=r"^[a-zA-Z0-9]") as told:
        checked(model, asked)
    assert why in str(told.value)
    assert len(str(told.value)) < 120


def test_nothing_asked_is_the_intact_state_upright(model: Model) -> None:
    assert checked(model, {}) == Inputs({}, 0, 0, 1, "display")


def test_whole_numbers_are_numbers(model: Model) -> None:
    assert checked(model, {"severity": {"L5": 1}, "lean": 15}) == Inputs({"L5": 1.0}, 0, 15, 1, "display")
