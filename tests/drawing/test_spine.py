"""The vertebrae have the measures of the table, stand in order, and meet in facet joints without touching."""

from itertools import pairwise

import numpy as np
import pytest
from scipy.spatial import cKDTree

from drawing.mesh import Points
from drawing.part import Part
from drawing.stack import measures, stack
from tests.drawing.solids import contains

LEVELS = ("L1", "L2", "L3", "L4", "L5")
NEAR = 1.5  # mm


@pytest.fixture(scope="module")
def own(parts: dict[str, list[Part]]) -> dict[str, Points]:
    """The points of each vertebra in its own axes."""
    return {level: stack().bones[level].own(parts[f"bone:vertebra-{level}"][0].mesh.points) for level in LEVELS}


@pytest.mark.parametrize("level", LEVELS)
def test_a_body_is_as_wide_and_deep_as_measured(own: dict[str, Points], level: str) -> None:
    size, points = measures()[level], own[level]
    front = points[points[:, 1] < 0]
    assert np.ptp(front[:, 0]) == pytest.approx(size["width"], abs=NEAR)
    assert -front[:, 1].min() == pytest.approx(size["depth"] / 2, abs=NEAR)


@pytest.mark.parametrize("level", LEVELS)
def test_a_body_is_as_high_as_measured(own: dict[str, Points], level: str) -> None:
    size, points = measures()[level], own[level]
    front = points[(np.abs(points[:, 0]) < 6) & (points[:, 1] < -size["depth"] / 2 + 5)]
    assert np.ptp(front[:, 2]) == pytest.approx(size["front"], abs=NEAR)


@pytest.mark.parametrize("level", LEVELS)
def test_transverse_processes_span_as_measured(own: dict[str, Points], level: str) -> None:
    assert np.ptp(own[level][:, 0]) == pytest.approx(measures()[level]["span"], abs=3)


def test_the_third_transverse_processes_are_the_widest_of_the_upper_four(own: dict[str, Points]) -> None:
    spans = {level: np.ptp(own[level][:, 0]) for level in LEVELS[:4]}
    assert max(spans, key=lambda level: spans[level]) == "L3"


@pytest.mark.parametrize("level", LEVELS)
def test_the_canal_is_open_and_as_wide_as_measured(parts: dict[str, list[Part]], level: str) -> None:
    size, bone = measures()[level], parts[f"bone:vertebra-{level}"][0].mesh
    y = size["depth"] / 2 + size["canal-depth"] * 0.42
    x = np.linspace(-size["canal-width"] / 2 + NEAR, size["canal-width"] / 2 - NEAR, 9)
    across = np.stack([x, 0 * x + y, 0 * x + size["back"] / 4], -1)
    assert not contains(bone, stack().bones[level].out(across)).any()
    beside = np.array([[side * (size["canal-width"] / 2 + 2.5), y - 2, size["back"] / 4] for side in (-1, 1)])
    assert contains(bone, stack().bones[level].out(beside)).all()


@pytest.mark.parametrize(("upper", "lower"), [*pairwise(LEVELS), ("L5", "sacrum")])
def test_neighbours_meet_at_a_narrow_joint_line(parts: dict[str, list[Part]], upper: str, lower: str) -> None:
    below = parts["bone:sacrum" if lower == "sacrum" else f"bone:vertebra-{lower}"][0].mesh
    above = parts[f"bone:vertebra-{upper}"][0].mesh
    gap = float(np.min(cKDTree(above.points).query(below.points)[0]))
    assert 0.4 < gap < 3
    assert not contains(above, below.points[::5]).any()


@pytest.mark.parametrize("pair", ["L1-L2", "L2-L3", "L3-L4", "L4-L5"])
def test_the_gap_between_two_bodies_is_the_disc_as_measured(parts: dict[str, list[Part]], pair: str) -> None:
    low, high = stack().plates[pair]
    size, depth = measures()[pair], measures()[pair.split("-")[0]]["depth"]
    for end, y in (("front", -depth / 2), ("back", depth / 2)):
        one, other = (place.out(np.array([0, y, 0])) for place in (low, high))
        assert np.linalg.norm(one - other) == pytest.approx(size[end], abs=1)
    assert parts[f"bone:disc-{pair}"][0].mesh.volume > 0


def test_the_spine_is_hollow_behind_and_stands_over_the_sacrum() -> None:
    tilts = [stack().bones[level].tilt for level in ("S1", "L5", "L4", "L3", "L2", "L1")]
    assert tilts == sorted(tilts, reverse=True)
    lordosis = np.degrees(stack().plates["L5-S1"][0].tilt - stack().bones["L1"].tilt)
    assert 40 < lordosis < 70
    assert abs(stack().bones["L1"].y - stack().bones["S1"].y) < 25


def test_the_coccyx_hangs_below_the_sacrum(parts: dict[str, list[Part]]) -> None:
    sacrum, tail = parts["bone:sacrum"][0].mesh, parts["bone:coccyx"][0].mesh
    assert tail.points[:, 2].max() > sacrum.points[:, 2].min() - 4
    assert tail.points[:, 2].min() < sacrum.points[:, 2].min() - 20


def test_bones_of_the_midline_are_symmetric(parts: dict[str, list[Part]]) -> None:
    for name in ("vertebra-L3", "sacrum", "coccyx", "disc-L4-L5"):
        points = parts[f"bone:{name}"][0].mesh.points
        away = cKDTree(points).query(points * [-1, 1, 1])[0]
        assert np.percentile(away, 99) < 2.5
