"""The maps of the skin: what belongs to what, and that the two versions of L4 differ."""

import pytest

from anatomy import Atlas


def kinds(atlas: Atlas) -> dict[str, str]:
    return atlas.names("maps", "kind")


def test_an_area_belongs_to_what_its_map_shows(atlas: Atlas) -> None:
    for chart, thing in atlas["areas"][["map", "thing"]].to_numpy():
        assert thing.split(":")[0] in ({"root"} if kinds(atlas)[chart] == "root" else {"nerve", ""})


def test_both_maps_of_the_roots_speak_of_all_seven(atlas: Atlas) -> None:
    for chart in (key for key, kind in kinds(atlas).items() if kind == "root"):
        areas = atlas["areas"][atlas["areas"]["map"] == chart]
        assert list(areas["thing"]) == atlas.things("root")


@pytest.mark.parametrize(("area", "word", "seen"), [("a-l4", "lateral thigh", "yes"), ("b-l4", "below the knee", "no")])
def test_l4_runs_over_the_lateral_thigh_in_one_map_and_stays_below_the_knee_in_the_other(
    atlas: Atlas, area: str, word: str, seen: str
) -> None:
    (row,) = atlas["areas"][atlas["areas"]["id"] == area].to_dict("records")
    assert word in row["words"]
    assert row["seen"] == seen


def test_what_is_not_seen_from_the_side_says_where_it_lies(atlas: Atlas) -> None:
    areas = atlas["areas"]
    assert all(areas[areas["seen"] == "no"]["beyond"])


def test_the_skin_over_the_band_is_that_of_the_lateral_femoral_cutaneous_nerve(atlas: Atlas) -> None:
    areas = atlas["areas"]
    assert len(areas[areas["thing"] == "nerve:lateral-femoral-cutaneous"]) == 2


def test_skin_lights_no_muscle(atlas: Atlas) -> None:
    lit = atlas.reach("nerve:lateral-femoral-cutaneous")
    assert not [thing for thing in lit if thing.startswith("muscle:")]
