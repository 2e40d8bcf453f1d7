import pytest

from anatomy import Atlas
from anatomy.citations import full, link, short


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("tsao_2003", "Tsao"),
        ("phillips_park_1991", "Phillips & Park 1991"),
        ("seed_centeno", "Centeno"),
        ("kikuchi_1986", "Kikuchi et al. 1986"),
        ("neupsykey_furcal", "“Furcal nerve”"),
    ],
)
def test_a_short_citation_names_people_and_year(atlas: Atlas, source: str, words: str) -> None:
    assert short(atlas.row(f"source:{source}")).startswith(words)


def test_a_doi_comes_before_any_other_address(atlas: Atlas) -> None:
    assert link(atlas.row("source:phillips_park_1991")) == "https://doi.org/10.1002/mus.880141213"


def test_every_source_has_a_full_citation(atlas: Atlas) -> None:
    assert all(len(full(atlas.row(source))) > 20 for source in atlas.things("source"))
