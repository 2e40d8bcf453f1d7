"""What the matrix counts and shows, held against figures typed by hand."""

import pytest

from anatomy import Atlas
from anatomy.counts import Count, counts
from anatomy.measures import Figure, figures
from anatomy.votes import heard
from components.asked import asked
from components.matrix import facts
from tests.witness import MUSCLES, shares

HASHIMOTO = {
    "muscle:gluteus-medius": {"L3": 75.0, "L4": 78.8, "L5": 78.0, "S1": 100.0},
    "muscle:vastus-medialis": {"L3": 100.0, "L4": 90.4, "L5": 32.2, "S1": 40.0},
    "group:biceps-femoris": {"L3": 83.3, "L4": 73.1, "L5": 69.5, "S1": 70.0},
}
TSAO = {
    ("gluteus-maximus", "S1"): (7, 11),
    ("tensor-fasciae-latae", "L5"): (4, 4),
    ("vastus-lateralis", "L2"): (1, 1),
    ("vastus-lateralis", "L4"): (4, 5),
    ("vastus-medialis", "L3"): (1, 1),
    ("vastus-medialis", "L4"): (1, 1),
    ("rectus-femoris", "L4"): (3, 3),
    ("iliacus", "L2"): (1, 1),
    ("iliacus", "L3"): (1, 1),
    ("iliacus", "L4"): (3, 5),
    ("adductor-longus", "L2"): (1, 1),
    ("adductor-longus", "L3"): (1, 1),
    ("adductor-longus", "L4"): (5, None),
    ("biceps-femoris-long-head", "S1"): (5, 5),
    ("biceps-femoris-short-head", "S1"): (8, 9),
    ("biceps-femoris-short-head", "L5"): (0, 13),
    ("semitendinosus", "S1"): (0, None),
}
WOO = {
    "femoral": {"L2": 1.4, "L3": 2.7, "L4": 2.3},
    "obturator": {"L2": 0.5, "L3": 1.3, "L4": 1.1},
    "superior-gluteal": {"L4": 0.7, "L5": 1.1, "S1": 0.9},
    "inferior-gluteal": {"L5": 0.9, "S1": 1.3, "S2": 0.8},
    "common-fibular-division": {"L4": 0.9, "L5": 2.0, "S1": 2.1, "S2": 1.2},
    "tibial-division": {"L4": 0.9, "L5": 1.9, "S1": 2.2, "S2": 1.9},
    "lateral-femoral-cutaneous": {"L2": 0.8, "L3": 0.4},
}
SHARRARD = {
    "muscle:tensor-fasciae-latae": {"L4": 2, "L5": 6, "S1": 2},
    "muscle:vastus-lateralis": {"L2": 4, "L3": 6, "L4": 6},
    "muscle:vastus-medialis": {"L2": 4, "L3": 6, "L4": 6},
    "muscle:rectus-femoris": {"L2": 4, "L3": 6, "L4": 6},
    "muscle:gluteus-maximus": {"L5": 2, "S1": 6, "S2": 6},
    "group:biceps-femoris": {"L5": 2, "S1": 6, "S2": 6},
    "muscle:semitendinosus": {"L4": 2, "L5": 6, "S1": 6, "S2": 1},
}


@pytest.fixture(scope="module")
def counted(atlas: Atlas) -> dict[tuple[str, str], Count]:
    return {(one.muscle, one.root): one for one in counts(atlas)}


def test_the_article_alone_gives_gluteus_maximus_l4(counted: dict[tuple[str, str], Count]) -> None:
    alone = counted["gluteus-maximus", "L4"]
    assert (alone.total, alone.kinds, alone.share, alone.disputed) == (1, {"web": 1}, "", True)
    assert alone.other == 10


def test_who_looked_in_vain_is_counted_apart_from_who_names_it(counted: dict[tuple[str, str], Count]) -> None:
    short = counted["biceps-femoris-short-head", "L5"]
    assert (short.none, short.share, short.disputed) == (1, "minor", True)
    assert counted["semitendinosus", "S1"].none == 1


def test_nobody_gives_gluteus_maximus_l3(counted: dict[tuple[str, str], Count]) -> None:
    assert ("gluteus-maximus", "L3") not in counted


def test_a_source_counts_once_however_many_rows_it_has(atlas: Atlas, counted: dict[tuple[str, str], Count]) -> None:
    for (muscle, root), one in counted.items():
        rows = heard(atlas, muscle)
        named = rows[(rows["root"] == root) & (rows["value"] != "0")]
        assert one.total == named["source"].nunique()
        assert one.group <= one.total


def test_primary_studies_come_first(counted: dict[tuple[str, str], Count]) -> None:
    assert counted["vastus-lateralis", "L4"].kinds == {"primary": 2, "review": 1, "textbook": 1, "web": 10}
    assert counted["vastus-lateralis", "L5"].group == 1


def test_all_we_grade_is_named_by_somebody(counted: dict[tuple[str, str], Count]) -> None:
    for root in MUSCLES:
        for muscle, share in shares(MUSCLES, root).items():
            assert counted[muscle, root].total
            assert counted[muscle, root].share == share


def by_thing(found: list[Figure]) -> dict[str, dict[str, float | None]]:
    table: dict[str, dict[str, float | None]] = {}
    for one in found:
        table.setdefault(one.thing, {})[one.root] = one.value
    return table


def test_stimulation_is_as_printed(atlas: Atlas) -> None:
    assert by_thing(figures(atlas, "responses")) == HASHIMOTO


def test_thickness_is_as_printed(atlas: Atlas) -> None:
    assert by_thing(figures(atlas, "thickness")) == {f"nerve:{nerve}": sizes for nerve, sizes in WOO.items()}


def test_columns_are_whole_sixths_of_a_segment(atlas: Atlas) -> None:
    assert by_thing(figures(atlas, "columns")) == SHARRARD


def test_emg_says_how_many_of_how_many(atlas: Atlas) -> None:
    found = figures(atlas, "emg")
    assert {(one.thing.removeprefix("muscle:"), one.root): (one.found, one.of) for one in found} == TSAO


def test_neither_one_patient_nor_an_unknown_number_makes_a_share(atlas: Atlas) -> None:
    for one in figures(atlas, "emg"):
        assert (one.value is None) == (one.found != 0 and one.of in (None, 1))


def test_figures_of_different_studies_never_meet(atlas: Atlas) -> None:
    sources = list(atlas["measures"]["source"])
    assert len(sources) == len(set(sources))


def test_every_cell_asks_somebody_who_is_there(atlas: Atlas) -> None:
    known = set(asked(atlas))
    for name, measure in facts(atlas)["measures"].items():
        assert not [cell["about"] for cell in measure["cells"] if cell["about"] not in known], name
