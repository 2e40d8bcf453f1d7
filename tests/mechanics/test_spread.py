"""Which signs hold when weights, pose, lean and strength move."""

import csv

import pytest

from anatomy import Atlas
from mechanics import Model
from mechanics.spread import HEAD, rows
from mechanics.trend import trend
from tests.conftest import HOME


def ends(atlas: Atlas, root: str, bound: str, quantity: str) -> tuple[float, float]:
    """Of the loss of a root."""
    for row in atlas["spreads"].to_dict("records"):
        if (row["root"], row["severity"], row["bound"], row["quantity"]) == (root, "100", bound, quantity):
            return float(row["low"]), float(row["high"])
    raise KeyError(root)


def test_the_table_made_anew_is_the_same(model: Model) -> None:
    with (HOME / "data/spreads.csv").open(newline="") as file:
        kept = [tuple(row) for row in csv.reader(file)]
    assert kept == [HEAD, *rows(model)]


@pytest.mark.parametrize("root", ["L4", "L5", "S1"])
def test_without_compensation_the_front_surely_slackens(atlas: Atlas, root: str) -> None:
    assert ends(atlas, root, "none", "front")[1] < 0
    assert ends(atlas, root, "none", "missing")[0] > 0


@pytest.mark.parametrize("root", ["L4", "L5", "S1"])
def test_with_compensation_nobody_can_say(atlas: Atlas, model: Model, root: str) -> None:
    low, high = ends(atlas, root, "full", "front")
    assert low < 0 < high
    assert trend(model.spread, {root: 1}) == "unsure"


@pytest.mark.parametrize("root", ["L2", "L3"])
def test_with_compensation_loss_above_l4_pulls_the_front_harder(model: Model, root: str) -> None:
    assert trend(model.spread, {root: 0.3}) == "more"


def test_what_changes_nothing_is_told_so(model: Model) -> None:
    assert trend(model.spread, {}) == trend(model.spread, {"L5": 0, "L1": 1}) == "same"
    assert trend(model.spread, {"L5": 1, "L1": 1}) == "unsure"


@pytest.mark.parametrize("root", ["L1", "L2", "L3", "L4", "L5", "S1", "S2"])
def test_no_single_root_surely_drops_the_pelvis(atlas: Atlas, root: str) -> None:
    assert ends(atlas, root, "full", "missing") == (0, 0)
