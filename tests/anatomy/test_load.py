from pathlib import Path

import pytest

import anatomy
from tests.conftest import HOME


def add(file: Path, line: str) -> int:
    """Append a line; return its number."""
    file.write_text(file.read_text() + line + "\n")
    return len(file.read_text().splitlines())


def message(data: Path) -> str:
    with pytest.raises(anatomy.DataError) as error:
        anatomy.load(data)
    return str(error.value)


def test_the_data_we_ship_is_sound() -> None:
    anatomy.load(HOME / "data")


@pytest.mark.parametrize(
    ("file", "line", "wrong"),
    [
        ("grading.csv", "sartorius,femoral,L9,major,own_synthesis,x", "root: 'L9' is not in roots.csv; allowed: L1, "),
        ("grading.csv", "sartorius,femoral,L1,some,own_synthesis,x", "share: 'some' is not allowed; allowed: major, "),
        ("grading.csv", "sartorius,femoral,L1,minor,,x", "source: empty; must be: Who says so."),
        ("grading.csv", "sartorius,femoral,L2,minor,own_synthesis,x", "muscle: sartorius, L2 is already in line "),
        ("synonyms.csv", "muscle:biceps,biceps brachii", "thing: 'muscle:biceps' is not known as kind:id; allowed: "),
        ("ends.csv", "P1, patella", "insertion: ' patella' has blanks at its ends; take them out"),
        ("bones.csv", "Os magnum!,X,,,99", "id: 'Os magnum!' is not allowed; allowed: letters and digits joined"),
        ("bones.csv", "talus,Talus,Talus,,first", "order: 'first' is not allowed; allowed: a whole number from 1"),
        ("magnitudes.csv", "P1,x,9,3,N,model,gait2392,x", "low: 9 is above high (3); swap them"),
        ("ends.csv", "P1", "1 cells; must be 2: path, insertion"),
    ],
)
def test_a_wrong_cell_is_named_with_its_place_and_what_is_allowed(data: Path, file: str, line: str, wrong: str) -> None:
    number = add(data / file, line)
    place = f"{file}:{number}:{'' if wrong[0].isalpha() else ' '}"
    assert f"{place}{wrong}" in message(data)


def test_all_faults_are_named_at_once(data: Path) -> None:
    add(data / "ends.csv", "P99,patella")
    add(data / "pulls.csv", "P1,brachialis")
    add(data / "segments.csv", "S4")
    assert len(message(data).splitlines()) == 3


@pytest.mark.parametrize(
    ("file", "lost", "wrong"),
    [
        ("constants.csv", "lean-limit,", "constants.csv:1:id: 'lean-limit' has no row, but is reckoned with; add it"),
        ("discs.csv", "disc-L1-L2,far", "discs.csv:2:hernia: disc-L1-L2 has no row with 'far lateral'; add one"),
        ("pulls.csv", "P", "pulls.csv:1: 0 rows; at least 1 are needed"),
    ],
)
def test_a_row_that_the_page_cannot_do_without_is_missed(data: Path, file: str, lost: str, wrong: str) -> None:
    lines = (data / file).read_text().splitlines(keepends=True)
    (data / file).write_text("".join(line for line in lines if not line.startswith(lost)))
    assert wrong in message(data).splitlines()


def test_a_muscle_without_grading_is_named(data: Path) -> None:
    line = add(data / "muscles.csv", "soleus,Soleus,,,24,gluteal,a,b,c,own_synthesis,d")
    assert message(data).splitlines() == [
        f"muscles.csv:{line}:id: 'soleus' has no row in grading.csv; add one",
        f"muscles.csv:{line}:id: 'soleus' has no row in confidence.csv; add one",
    ]


def test_a_missing_file_a_wrong_header_and_a_wrong_encoding_are_said(data: Path) -> None:
    (data / "ends.csv").unlink()
    (data / "pulls.csv").write_text("path,muscles\n")
    (data / "bands.csv").write_bytes("id,name,latin,fma,words,source,place\nä".encode("latin-1"))
    said = message(data)
    assert "ends.csv:1: the file is missing; it must have the columns path, insertion" in said
    assert "pulls.csv:1: columns are path, muscles; must be path, muscle" in said
    assert "bands.csv:1: byte " in said


def test_a_line_break_inside_a_cell_does_not_shift_the_line_numbers(data: Path) -> None:
    add(data / "synonyms.csv", '"bone:femur","thigh\nbone"')
    line = add(data / "synonyms.csv", "bone:fumer,x")
    assert message(data).startswith(f"synonyms.csv:{line}:thing: 'bone:fumer'")
