"""The map half a segment higher or lower."""

import pytest

from anatomy import Atlas
from anatomy.shift import move, share, shifted
from tests.witness import MUSCLES, shares

ROOTS = ["L1", "L2", "L3", "L4", "L5", "S1", "S2"]
SEEN = {  # worked out by hand: muscle, then prefixed, then postfixed
    "gluteus-maximus": ("L4 minor, L5 major, S1 major, S2 disputed", "L5 minor, S1 major, S2 major"),
    "tensor-fasciae-latae": (
        "L3 disputed, L4 major, L5 major, S1 disputed",
        "L4 disputed, L5 major, S1 major, S2 disputed",
    ),
    "vastus-lateralis": ("L1 disputed, L2 major, L3 major, L4 minor", "L2 disputed, L3 major, L4 major, L5 minor"),
}


def test_a_root_takes_the_mean_of_its_own_and_its_neighbours_weight() -> None:
    moved = move({"L5": 1.0, "S1": 0.5}, ROOTS, 1)
    assert {root: weight for root, weight in moved.items() if weight} == {"L4": 0.5, "L5": 0.75, "S1": 0.25}
    moved = move({"L5": 1.0, "S1": 0.5}, ROOTS, -1)
    assert {root: weight for root, weight in moved.items() if weight} == {"L5": 0.5, "S1": 0.75, "S2": 0.25}


@pytest.mark.parametrize(
    ("weight", "name"),
    [(1, "major"), (0.75, "major"), (0.5, "minor"), (0.375, "minor"), (0.25, "disputed"), (0.125, "disputed"), (0, "")],
)
def test_a_weight_becomes_the_nearest_share(weight: float, name: str) -> None:
    assert share(weight) == name


@pytest.mark.parametrize("muscle", SEEN)
@pytest.mark.parametrize(("place", "plexus"), [(0, "prefixed"), (1, "postfixed")])
def test_the_muscles_of_the_band_move(atlas: Atlas, muscle: str, place: int, plexus: str) -> None:
    lit = shifted(atlas, plexus).reach(f"muscle:{muscle}")
    found = ", ".join(f"{root} {lit[f'root:{root}']}" for root in ROOTS if f"root:{root}" in lit)
    assert found == SEEN[muscle][place]


@pytest.mark.parametrize("plexus", ["prefixed", "postfixed"])
def test_no_muscle_and_no_nerve_is_lost(atlas: Atlas, plexus: str) -> None:
    moved = shifted(atlas, plexus)
    for thing in atlas.things("muscle"):
        before, after = atlas.reach(thing), moved.reach(thing)
        assert {one for one in before if one.startswith("nerve:")} <= set(after)
        assert any(one.startswith("root:") for one in after)


@pytest.mark.parametrize(("plexus", "way"), [("prefixed", -1), ("postfixed", 1)])
def test_no_root_reaches_a_muscle_more_than_a_segment_away(atlas: Atlas, plexus: str, way: int) -> None:
    for muscle in atlas.things("muscle"):
        before, after = (
            {ROOTS.index(one[5:]) for one in one_atlas.reach(muscle) if one.startswith("root:")}
            for one_atlas in (atlas, shifted(atlas, plexus))
        )
        assert after <= before | {place + way for place in before}


def test_fibres_new_to_a_nerve_take_the_trunk_their_neighbours_take(atlas: Atlas) -> None:
    assert "nerve:lumbosacral-trunk" in shifted(atlas, "prefixed").reach("root:L4")
    assert ("inferior-gluteal", "L4") in shifted(atlas, "prefixed").links.carries
    assert ("lumbosacral-trunk", "S2") not in shifted(atlas, "postfixed").links.carries


def test_the_usual_map_stays_as_it_is(atlas: Atlas) -> None:
    shifted(atlas, "prefixed")
    for root in MUSCLES:
        lit = atlas.reach(f"root:{root}")
        assert {thing[7:]: word for thing, word in lit.items() if thing.startswith("muscle:")} == shares(MUSCLES, root)


def test_a_moved_row_is_no_longer_anybodys_statement(atlas: Atlas) -> None:
    assert set(shifted(atlas, "postfixed")["grading"]["source"]) == {"own_estimate"}


def test_every_variant_lights_what_it_speaks_of_and_no_more(atlas: Atlas) -> None:
    lit = atlas.reach("variant:furcal")
    things = {"root:L4", "nerve:femoral", "nerve:obturator", "nerve:lumbosacral-trunk"}
    assert set(lit) == {"variant:furcal", *things}
    assert "variant:furcal" in atlas.reach("root:L4")


def test_a_far_lateral_hernia_hits_the_root_above_the_one_a_posterolateral_hits(atlas: Atlas) -> None:
    rows = atlas["discs"]
    for _, pair in rows.groupby("disc"):
        hit = dict(zip(pair["hernia"], pair["root"], strict=True))
        assert ROOTS.index(hit["posterolateral"]) == ROOTS.index(hit["far lateral"]) + 1


def test_the_page_that_contradicts_itself_is_shown(atlas: Atlas) -> None:
    rows = atlas["hernias"]
    assert len(rows[(rows["source"] == "lobak_l4") & (rows["disc"] == "disc-L4-L5")]) == 1


def test_copies_are_marked_and_never_their_own_original(atlas: Atlas) -> None:
    rows = atlas["copies"]
    assert not (rows["copy"] == rows["of"]).any()
    assert {"imaios_anatomy", "wikipedia_tfl", "pepato_sharrard", "hyperleap_gmax"} <= set(rows["copy"])
