"""The shipped facts against a second witness."""

import pytest

from anatomy import Atlas
from tests.witness import MUSCLES, NERVES, PATHS, shares


def of_kind(lit: dict[str, str], kind: str) -> dict[str, str]:
    return {thing.split(":")[1]: share for thing, share in lit.items() if thing.startswith(f"{kind}:")}


@pytest.mark.parametrize("root", MUSCLES)
def test_a_root_feeds_the_muscles_of_the_dossier_as_strongly_as_it_says(atlas: Atlas, root: str) -> None:
    assert of_kind(atlas.reach(f"root:{root}"), "muscle") == shares(MUSCLES, root)


@pytest.mark.parametrize("root", NERVES)
def test_a_root_runs_in_the_nerves_of_the_charts(atlas: Atlas, root: str) -> None:
    assert of_kind(atlas.reach(f"root:{root}"), "nerve") == dict.fromkeys(NERVES[root].split(), "on")


@pytest.mark.parametrize("root", PATHS)
def test_a_root_loads_the_paths_of_the_muscles_it_feeds(atlas: Atlas, root: str) -> None:
    assert of_kind(atlas.reach(f"root:{root}"), "path") == shares(PATHS, root)


def test_l1_does_not_reach_the_band(atlas: Atlas) -> None:
    assert "band:iliotibial-band" not in atlas.reach("root:L1")


def test_the_band_is_reached_from_l2_to_s2(atlas: Atlas) -> None:
    roots = of_kind(atlas.reach("band:iliotibial-band"), "root")
    assert set(roots) == {"L2", "L3", "L4", "L5", "S1", "S2"}


def test_vastus_lateralis_comes_from_l3_and_l4_and_less_from_l2(atlas: Atlas) -> None:
    assert of_kind(atlas.reach("muscle:vastus-lateralis"), "root") == {"L2": "minor", "L3": "major", "L4": "major"}


def test_biceps_femoris_long_head_does_not_act_on_the_band(atlas: Atlas) -> None:
    assert not of_kind(atlas.reach("muscle:biceps-femoris-long-head"), "path")


def test_biceps_femoris_short_head_is_never_in_series_with_the_band(atlas: Atlas) -> None:
    driven = atlas["pulls"].merge(atlas["paths"], left_on="path", right_on="id")
    assert set(driven[driven["muscle"] == "biceps-femoris-short-head"]["mechanism"]) == {"continuity"}


def test_there_are_23_muscles_14_paths_28_claims_and_458_statements_of_supply(atlas: Atlas) -> None:
    assert [len(atlas[table]) for table in ("muscles", "paths", "claims", "supply")] == [23, 14, 28, 458]


def test_nobody_but_the_article_gives_gluteus_maximus_l4(atlas: Atlas) -> None:
    said = atlas.statements("gluteus-maximus")
    assert set(said[said["root"] == "L4"]["source"]) == {"seed_centeno"}


def test_negative_findings_are_kept(atlas: Atlas) -> None:
    said = atlas.statements("biceps-femoris-short-head")
    assert "0" in set(said[(said["root"] == "L5") & (said["source"] == "tsao_2003")]["value"])
