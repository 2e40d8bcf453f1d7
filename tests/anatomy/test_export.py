"""The exported sources, read by the parsers others use."""

import csv
import io

import pytest
import rispy  # type: ignore[import-untyped]
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware
from bibtexparser.model import Entry

from anatomy import Atlas
from anatomy.bibtex import bibtex, escape
from anatomy.cff import citing
from anatomy.exports import exports
from anatomy.people import Person, people
from anatomy.ris import ris
from tests.conftest import HOME

ODD = {
    "id": "odd_1",
    "authors": "O'Neill AB, Site & Sons (a_b)",
    "year": "2001",
    "title": "50% of {all} #1 ~ a_b ^ $ \\ & more",
    "container": "J Odd (Wien) 12(3):4-5",
    "doi": "10.1000/a_b(c)",
    "pmid": "7",
    "url": "https://example.org/a_b?c=%20&d=1",
    "kind": "primary",
    "design": "",
    "read": "abstract only",
}


def loaded(text: str) -> dict[str, Entry]:
    """BibTeX as a parser reads it, TeX's signs turned back."""
    library = parse_string(text, append_middleware=[LatexDecodingMiddleware()])
    assert not library.failed_blocks
    return library.entries_dict


def text(entry: Entry, field: str) -> str:
    return str(entry.fields_dict[field].value) if field in entry.fields_dict else ""


def sources(atlas: Atlas) -> list[dict[str, str]]:
    return [atlas.row(thing) for thing in atlas.things("source")]


def test_bibtex_holds_every_source(atlas: Atlas) -> None:
    entries = loaded(exports(atlas)["sources.bib"])
    rows = sources(atlas)
    assert list(entries) == [row["id"] for row in rows]
    for row in rows:
        entry = entries[row["id"]]
        assert text(entry, "title").strip("{}") == row["title"].replace("{", "").replace("}", "")
        assert [text(entry, field) for field in ("year", "doi")] == [row["year"], row["doi"]]
        assert all(one.name in text(entry, "author") for one in people(row["authors"]))


def test_ris_holds_every_source(atlas: Atlas) -> None:
    records = {record["id"]: record for record in rispy.loads(exports(atlas)["sources.ris"])}
    rows = sources(atlas)
    assert list(records) == [row["id"] for row in rows]
    for row in rows:
        record = records[row["id"]]
        assert record["title"] == row["title"]
        assert [record.get("year", ""), record.get("doi", "")] == [row["year"], row["doi"]]
        assert len(record.get("authors", [])) == len(people(row["authors"]))
        assert row["read"] in record["notes"][-1]


def test_csv_holds_the_table(atlas: Atlas) -> None:
    assert list(csv.DictReader(io.StringIO(exports(atlas)["sources.csv"]))) == sources(atlas)


def test_signs_of_tex_come_back_as_they_were() -> None:
    entry = loaded(bibtex([ODD]))["odd_1"]
    assert text(entry, "doi") == ODD["doi"]
    assert [text(entry, name) for name in ("journal", "volume", "number", "pages")] == [
        "J Odd (Wien)",
        "12",
        "3",
        "4-5",
    ]
    assert "50% of" in text(entry, "title")
    assert "#1" in text(entry, "title")
    assert "a_b" in text(entry, "title")


def test_ris_takes_a_paper_apart() -> None:
    [record] = rispy.loads(ris([ODD]))
    assert record["authors"] == ["O'Neill, A. B.", "Site & Sons"]
    assert [record[name] for name in ("journal_name", "volume", "number", "start_page", "end_page")] == [
        "J Odd (Wien)",
        "12",
        "3",
        "4",
        "5",
    ]
    assert record["notes"][0].startswith("O'Neill AB, Site & Sons (a_b)")


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Phillips LH, Park TS", [Person("Phillips", "LH"), Person("Park", "TS")]),
        ("Gamage NNH et al.", [Person("Gamage", "NNH")]),
        ("Wheeless CR (ed.)", [Person("Wheeless", "CR")]),
        ("(authors not shown in the copy read)", []),
        ("Hospital for Special Surgery", [Person("Hospital for Special Surgery")]),
    ],
)
def test_names_are_told_from_remarks(cell: str, names: list[Person]) -> None:
    assert people(cell) == names


def test_escaping_leaves_plain_text_alone() -> None:
    assert escape("Muscle & Nerve, L2–S2: ä") == r"Muscle \& Nerve, L2–S2: ä"


def test_the_page_is_cited_by_its_own_file() -> None:
    file = (HOME / "CITATION.cff").read_text(encoding="utf-8")
    version = next(line.split()[1] for line in file.splitlines() if line.startswith("version"))
    assert f"(version {version})" in citing(file)
    assert citing(file).startswith("The Roots to the band contributors (2")
