"""Which place explains a weakness: the model against patterns typed from the sources."""

from collections import Counter

import pytest

from anatomy import Atlas, loss
from anatomy.answer import Answer, locate
from anatomy.candidates import candidates
from anatomy.chances import chance, faults, variants
from anatomy.locate import model
from anatomy.loss import recipe
from tests.anatomy.patterns import PATTERNS, Pattern
from tests.anatomy.report import text
from tests.conftest import HOME

CLEAR = [pattern for pattern in PATTERNS if pattern["says"] == "clear"]
OTHER = [pattern for pattern in PATTERNS if pattern["says"] != "clear"]


def named(pattern: Pattern) -> str:
    return pattern["name"]


def answer(atlas: Atlas, pattern: Pattern) -> Answer:
    return locate(atlas, pattern["weak"].split(), pattern["normal"].split())


@pytest.mark.parametrize("pattern", CLEAR, ids=named)
def test_a_clear_pattern_has_the_expected_answer_first_and_no_change_of_the_inputs_unseats_it(
    atlas: Atlas, pattern: Pattern
) -> None:
    found = answer(atlas, pattern)
    assert found.places[0].id == pattern["expected"]
    assert found.says in ("clear", "close")
    assert not found.others


@pytest.mark.parametrize("pattern", OTHER, ids=named)
def test_a_pattern_that_is_not_clear_is_said_to_be_so(atlas: Atlas, pattern: Pattern) -> None:
    found = answer(atlas, pattern)
    assert found.says == pattern["says"]
    if found.says == "close":
        assert set(pattern["expected"].split()) <= {found.places[0].id, *found.close, *besides(atlas, found)}


def besides(atlas: Atlas, found: Answer) -> set[str]:
    """Those as good as the first that hold it and something more."""
    units = {place.id: place.units for place in candidates(atlas)}
    good = {place.id for place in found.places if place.verdict == "as-good"}
    return {name for name in good if units[found.places[0].id] <= units[name]}


def test_the_patterns_are_many_and_every_source_of_theirs_is_known(atlas: Atlas) -> None:
    assert len(PATTERNS) >= 30
    assert {pattern["source"] for pattern in PATTERNS} <= set(atlas["sources"]["id"])
    count = Counter(pattern["says"] for pattern in PATTERNS)
    assert count["clear"] >= 20
    assert {"close", "contradictory", "normal", "empty"} <= count.keys()


def test_every_root_and_every_nerve_we_offer_is_the_answer_to_some_pattern(atlas: Atlas) -> None:
    expected = {name for pattern in PATTERNS for name in pattern["expected"].split()}
    single = {place.id for place in candidates(atlas) if not place.id.startswith("roots:")}
    assert single <= expected
    assert sum(name.startswith("roots:") for name in expected) >= 2


def test_ids_of_findings_and_of_muscles_never_meet(atlas: Atlas) -> None:
    assert not set(atlas["findings"]["id"]) & set(atlas["muscles"]["id"])


def test_a_larger_loss_or_a_severer_lesion_is_never_shown_less_often_whatever_is_changed(atlas: Atlas) -> None:
    for name, chances in variants(atlas).items():
        assert not list(faults(chances)), name
        assert all(0 < value < 1 for value in chances.values())


def test_each_chance_moves_to_both_ends_and_the_middle_lies_between(atlas: Atlas) -> None:
    rows = atlas["chances"][["low", "middle", "high"]].astype(float)
    assert ((rows["low"] < rows["middle"]) & (rows["middle"] < rows["high"])).all()
    assert len(variants(atlas)) == 2 * len(rows) + 5


def test_roots_come_from_the_grading_and_nowhere_else(atlas: Atlas) -> None:
    found = {test.id: test.targets for test in loss.tests(atlas)}
    assert found["gluteus-maximus"] == (
        {"root:L5": "major", "root:S1": "major", "root:S2": "minor", "nerve:inferior-gluteal": "whole"},
    )
    assert found["knee-extension"][0] == found["vastus-lateralis"][0]
    assert len(found["knee-extension"]) == 4


def test_two_roots_act_independently_and_nothing_lost_is_counted_once(atlas: Atlas) -> None:
    found = {test.id: test for test in loss.tests(atlas)}
    places = {place.id: place for place in candidates(atlas)}
    middle = variants(atlas)[()]
    major, none = middle["strength", "major", "severe"], middle["strength", "none", ""]
    both = recipe(places["roots:L5+S1"], "severe", found["gluteus-maximus"])
    assert chance(both, middle) == pytest.approx(1 - (1 - major) ** 2)
    assert chance(recipe(places["roots:L1+L2"], "severe", found["gluteus-maximus"]), middle) == pytest.approx(none)


def test_a_movement_is_the_mean_of_its_muscles(atlas: Atlas) -> None:
    found = {test.id: test for test in loss.tests(atlas)}
    l5 = next(place for place in candidates(atlas) if place.id == "root:S1")
    middle = variants(atlas)[()]
    single = [chance(recipe(l5, "slight", found[name]), middle) for name in found["hip-abduction"].muscles]
    assert chance(recipe(l5, "slight", found["hip-abduction"]), middle) == pytest.approx(sum(single) / 3)


def test_normal_findings_count_little_beside_abnormal_ones_in_a_root_lesion(atlas: Atlas) -> None:
    middle = variants(atlas)[()]
    lost, kept = middle["strength", "major", "slight"], middle["strength", "none", ""]
    assert lost / kept > 4 * (1 - kept) / (1 - lost)


def test_the_order_in_which_findings_are_marked_does_not_matter(atlas: Atlas) -> None:
    weak, normal = ["hip-abduction", "toe-extension", "dorsal-foot-skin"], ["ankle-jerk", "knee-jerk"]
    assert locate(atlas, weak, normal) == locate(atlas, weak[::-1], normal[::-1])


def test_what_is_marked_both_ways_counts_as_abnormal_and_an_unknown_name_is_an_error(atlas: Atlas) -> None:
    assert locate(atlas, ["knee-jerk"], ["knee-jerk"]) == locate(atlas, ["knee-jerk"], [])
    with pytest.raises(KeyError):
        locate(atlas, ["nothing"], [])


def test_the_next_test_is_one_not_done_and_at_the_bedside(atlas: Atlas) -> None:
    findings = set(atlas["findings"]["id"])
    for pattern in PATTERNS:
        test = answer(atlas, pattern).test
        assert not test or test in findings - set(pattern["weak"].split()) - set(pattern["normal"].split())


def test_between_superior_gluteal_nerve_and_l5_a_foot_is_looked_at_next(atlas: Atlas) -> None:
    assert locate(atlas, ["tensor-fasciae-latae", "gluteus-medius"], ["gluteus-maximus"]).test == "ankle-dorsiflexion"


def test_the_browser_gets_whole_numbers_only(atlas: Atlas) -> None:
    made = model(atlas)
    assert all(isinstance(number, int) for table in made.logs.values() for pair in table for number in pair)
    assert len(made.cells) == len(made.candidates) + 1


def test_the_document_shows_how_the_patterns_come_out_now() -> None:
    assert (HOME / "docs/locate.md").read_text().endswith(text())
