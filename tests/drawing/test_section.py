"""Sections of the thigh against anatomy, at every level."""

from itertools import combinations

import numpy as np
import pytest
from shapely.geometry import LineString, Point, Polygon

from drawing.frame import LEVELS
from drawing.part import Part
from drawing.section import plate
from drawing.section_compose import Section, compose
from drawing.section_flesh import pole
from drawing.section_paths import courses

Sections = dict[int, Section]
LATERAL = "vastus-lateralis"
BICEPS = ("biceps-femoris-long-head", "biceps-femoris-short-head")


@pytest.fixture(scope="module")
def cuts(body: list[Part]) -> Sections:
    return {level: compose(level, body) for level in LEVELS}


def levels_of(cuts: Sections, name: str) -> set[int]:
    return {level for level, cut in cuts.items() if name in cut.muscles}


def test_vastus_lateralis_lies_under_the_band_from_20_to_75_percent(cuts: Sections) -> None:
    for level in range(20, 76, 5):
        line = LineString(cuts[level].sheath.beyond(0))
        under = line.intersection(cuts[level].muscles[LATERAL].buffer(4))
        assert under.length > 0.5 * line.length, level


def test_vastus_lateralis_reaches_well_behind_the_band_at_mid_thigh(cuts: Sections) -> None:
    for level in range(40, 61, 5):
        rear = cuts[level].sheath.beyond(0)[-1, 1]
        assert cuts[level].muscles[LATERAL].bounds[3] > rear + 10, level


def test_biceps_is_behind_the_band(cuts: Sections) -> None:
    for level, cut in cuts.items():
        rear = cut.sheath.beyond(0)[-1, 1] if len(cut.sheath.band) else -np.inf
        for name in BICEPS:
            if name in cut.muscles and level <= 70:
                assert cut.muscles[name].centroid.y > rear, (level, name)


def test_biceps_is_behind_the_septum_and_vastus_lateralis_before_it(cuts: Sections) -> None:
    for level in range(25, 56, 5):
        septum = cuts[level].lateral
        assert septum is not None, level
        middle = septum[len(septum) // 2]
        assert cuts[level].muscles[LATERAL].centroid.y < middle[1] < cuts[level].muscles[BICEPS[0]].centroid.y, level


def test_the_septum_runs_from_the_femur_to_the_fascia(cuts: Sections) -> None:
    for level in range(20, 76, 5):
        cut = cuts[level]
        assert cut.lateral is not None, level
        assert cut.cut.bones["femur"].distance(Point(*cut.lateral[0])) < 2, level
        assert Polygon(cut.sheath.inner).exterior.distance(Point(*cut.lateral[-1])) < 2, level


def test_no_two_muscles_of_a_section_overlap(cuts: Sections) -> None:
    for level, cut in cuts.items():
        for one, other in combinations(cut.muscles, 2):
            assert cut.muscles[one].intersection(cut.muscles[other]).area < 0.5, (level, one, other)


def test_no_muscle_runs_into_a_bone_or_out_of_the_fascia(cuts: Sections) -> None:
    for level, cut in cuts.items():
        fascia = Polygon(cut.sheath.inner).buffer(0.3)
        for name, shape in cut.muscles.items():
            assert shape.intersection(cut.cut.bones["femur"]).area < 1, (level, name)
            assert shape.difference(fascia).area < 1, (level, name)


def test_every_muscle_has_its_label_point_inside(cuts: Sections) -> None:
    for level, cut in cuts.items():
        for name, shape in cut.muscles.items():
            middle, room = pole(shape)
            assert shape.contains(Point(*middle)), (level, name)
            assert room > 0.5, (level, name)


def test_tensor_fasciae_latae_and_gluteus_maximus_are_in_the_upper_thigh_only(cuts: Sections) -> None:
    assert min(levels_of(cuts, "tensor-fasciae-latae")) >= 60
    assert min(levels_of(cuts, "gluteus-maximus")) >= 55
    assert max(LEVELS) in levels_of(cuts, "gluteus-maximus")


def test_the_short_head_of_biceps_is_in_the_lower_half(cuts: Sections) -> None:
    assert {15, 20, 30, 40} <= levels_of(cuts, BICEPS[1]) <= set(range(10, 71, 5))


def test_sartorius_runs_the_whole_thigh_from_lateral_in_front_to_medial_behind(cuts: Sections) -> None:
    assert levels_of(cuts, "sartorius") == set(LEVELS)
    low, high = (cuts[level].muscles["sartorius"].centroid for level in (10, 90))
    assert low.y > high.y
    assert low.x > high.x


def test_adductor_longus_ends_in_the_middle_third(cuts: Sections) -> None:
    assert 30 <= min(levels_of(cuts, "adductor-longus")) <= 60


def test_vastus_lateralis_is_the_largest_muscle_at_mid_thigh(cuts: Sections) -> None:
    areas = {name: shape.area for name, shape in cuts[50].muscles.items()}
    assert max(areas, key=lambda name: areas[name]) == LATERAL


def test_the_band_is_22_to_25_mm_wide_at_the_upper_border_of_the_kneecap_and_wider_at_mid_thigh(cuts: Sections) -> None:
    top, middle = (LineString(cuts[level].sheath.beyond(0.5)).length for level in (15, 50))
    assert 20.5 <= top <= 26
    assert middle > 40


def test_nerves_and_vessels_lie_apart_and_in_no_bone(cuts: Sections) -> None:
    for level, cut in cuts.items():
        for one, other in combinations(cut.bundles, 2):
            assert np.linalg.norm(one.at - other.at) > 0.7 * (one.radius + other.radius), (level, one.name, other.name)
        for one in cut.bundles:
            assert cut.cut.bones["femur"].distance(Point(*one.at)) > 0.5, (level, one.name)


def test_the_sciatic_nerve_is_behind_the_femur_and_divides_above_the_knee(cuts: Sections) -> None:
    for level in range(35, 81, 5):
        nerve = next(one for one in cuts[level].bundles if one.thing == "nerve:sciatic")
        assert nerve.at[1] > cuts[level].cut.femur[1] + 15, level
    tibial, fibular = (
        next(one for one in cuts[10].bundles if one.thing == f"nerve:{name}-division")
        for name in ("tibial", "common-fibular")
    )
    assert fibular.at[0] < tibial.at[0]


def test_the_femoral_artery_is_medial_at_mid_thigh_and_behind_the_femur_at_the_knee(cuts: Sections) -> None:
    high = next(one for one in cuts[50].bundles if one.name == "femoral-artery")
    low = next(one for one in cuts[15].bundles if one.name == "popliteal-artery")
    assert high.at[0] > cuts[50].cut.femur[0] + 15
    assert low.at[1] > cuts[15].cut.femur[1] + 10


def test_the_bulge_path_is_short_arcs_over_the_band_at_mid_thigh_only(cuts: Sections) -> None:
    shown = {level for level, cut in cuts.items() if "P6" in courses(cut)}
    assert {40, 45, 50, 55, 60} <= shown <= set(range(25, 76, 5))
    arcs = courses(cuts[50])["P6"]
    assert all(LineString(arc).length < 20 for arc in arcs)
    assert all(LineString(cuts[50].sheath.beyond(1)).distance(LineString(arc)) < 4 for arc in arcs)


def test_what_holds_the_band_is_shown_where_it_holds(cuts: Sections) -> None:
    assert all("P10" in courses(cuts[level]) for level in range(20, 76, 5))
    assert {"P11", "P12"} <= set(courses(cuts[10]))
    assert all("P14" in courses(cut) for level, cut in cuts.items() if level <= 85)


def test_a_section_comes_out_the_same_each_time(cuts: Sections, body: list[Part]) -> None:
    assert plate(compose(35, body), True) == plate(cuts[35], True)
