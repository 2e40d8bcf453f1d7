"""The tables of statements and landmarks name what is wrong with them, and where."""

import shutil
from pathlib import Path

import pytest

from anatomy import DataError
from tests.drawing.bodies import Body
from tests.drawing.boxes import box
from tests.drawing.statements import read

HERE = Path(__file__).parent


@pytest.mark.parametrize(
    ("right", "wrong", "column"),
    [
        (",superficial_to,", ",on_top_of,", "relation"),
        (",brookbush_vasti,", ",somebody,", "source"),
        (",25,82,1,", ",25,82,a lot,", "margin_mm"),
        (",25,82,1,", ",low,82,1,", "from_level"),
    ],
)
def test_a_wrong_cell_is_named_by_line_and_column(tmp_path: Path, right: str, wrong: str, column: str) -> None:
    text = (HERE / "order.csv").read_text(encoding="utf-8")
    (tmp_path / "order.csv").write_text(text.replace(right, wrong, 1), encoding="utf-8")
    with pytest.raises(DataError, match=rf"order\.csv:2:{column}: "):
        read("order", tmp_path)


def test_a_statement_is_made_once(tmp_path: Path) -> None:
    shutil.copy(HERE / "order.csv", tmp_path)
    file = tmp_path / "order.csv"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    file.write_text("".join([*lines, lines[1]]), encoding="utf-8")
    with pytest.raises(DataError, match="band-over-vastus is already in line 2"):
        read("order", tmp_path)


def test_a_body_without_the_part_says_so() -> None:
    with pytest.raises(AssertionError, match="the body has no muscle:popliteus"):
        Body([box((0, 0, 900))]).shape("muscle:popliteus")


def test_landmarks_stand_on_known_bones() -> None:
    assert all(row.cells["bone"].startswith("bone:") for row in read("landmarks"))
