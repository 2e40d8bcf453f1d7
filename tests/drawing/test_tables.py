"""Wrong descriptions of the body are named, all at once."""

import shutil
from pathlib import Path

import pytest

from anatomy import DataError
from drawing.bellies import volumes
from drawing.tables import DATA, load, schema


@pytest.mark.parametrize("name", sorted(schema()))
def test_every_description_is_sound(name: str) -> None:
    assert len(load(name))


def test_every_description_has_a_schema() -> None:
    assert {file.stem for file in (DATA / "shapes").glob("*.csv")} == set(schema())


def test_wrong_cells_are_named_with_file_line_and_column(tmp_path: Path) -> None:
    shutil.copy(DATA / "shapes/band.csv", tmp_path)
    file = tmp_path / "band.csv"
    head, first, second, *rest = file.read_text().splitlines()
    wrong = [first.replace(first.split(",")[0], "high", 1), second.rsplit(",", 1)[0] + ",nobody"]
    file.write_text("\n".join([head, *wrong, *rest]) + "\n")
    with pytest.raises(DataError) as told:
        load("band", tmp_path)
    assert "band.csv:2:z: 'high' is not allowed; allowed: a number such as 0.67" in str(told.value)
    assert "band.csv:3:source: 'nobody' is not in sources.csv" in str(told.value)


def test_a_muscle_without_a_volume_is_named() -> None:
    with pytest.raises(DataError, match=r"'soleus' has no row in volumes\.csv; add one"):
        volumes(["vastus-lateralis", "soleus"])
