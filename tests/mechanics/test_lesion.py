"""What a lesion leaves."""

import numpy as np
import pytest

from anatomy import Atlas
from mechanics import Model
from mechanics.lesion import kept


def part(model: Model, muscle: str, weighting: str = "display") -> dict[str, float]:
    row = model.weights[weighting][model.muscles[muscle][0]]
    return {root: round(float(share), 3) for root, share in zip(model.roots, row, strict=True) if share}


def test_the_roots_of_a_muscle_add_up_to_the_whole_of_it(model: Model) -> None:
    for table in model.weights.values():
        sums = table.sum(axis=1)
        np.testing.assert_allclose(sums[sums > 0], 1, rtol=1e-12)
        assert (table >= 0).all()


def test_only_lines_of_muscles_that_are_not_ours_have_no_roots(model: Model, atlas: Atlas) -> None:
    muscles = atlas.names("actuators", "muscle")
    bare = {line for line, row in zip(model.leg.lines, model.weights["display"], strict=True) if not row.any()}
    assert bare == {line for line, muscle in muscles.items() if not muscle}
    below = {"soleus", "gasmed", "gaslat", "tibant", "tibpost", "edl", "ehl", "fdl", "fhl", "perlong", "perbrev"}
    assert bare == below


def test_a_minor_share_counts_half_of_a_major_one_on_the_display_scale(model: Model) -> None:
    assert part(model, "tensor-fasciae-latae") == {"L4": 0.25, "L5": 0.5, "S1": 0.25}
    assert part(model, "gluteus-medius") == {"L4": 0.2, "L5": 0.4, "S1": 0.4}


def test_other_weightings_can_be_chosen(model: Model) -> None:
    assert part(model, "gluteus-medius", "major") == {"L5": 0.5, "S1": 0.5}
    assert part(model, "tensor-fasciae-latae", "even") == {"L4": 0.333, "L5": 0.333, "S1": 0.333}


@pytest.mark.parametrize("weighting", ["display", "even", "steep", "major"])
def test_strength_left_lies_between_nothing_and_all(model: Model, weighting: str) -> None:
    table = model.weights[weighting]
    rng = np.random.default_rng(0)
    for _ in range(50):
        left = kept(table, list(rng.uniform(0, 1, len(model.roots))))
        assert ((left >= 0) & (left <= 1)).all()
    assert (kept(table, [0] * len(model.roots)) == 1).all()
    assert np.allclose(kept(table, [1] * len(model.roots))[table.any(axis=1)], 0)
