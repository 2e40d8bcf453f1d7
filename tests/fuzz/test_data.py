"""Spoiled data folders: made into a page, or refused with file, line and column; never another exception."""

import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import anatomy
from components import page
from components.book import book
from tests.conftest import HOME
from tests.fuzz.conftest import WORDS, often

Blow = tuple[str, bytes | None]
TABLES = {file.name: file.read_bytes() for file in sorted((HOME / "data").glob("*.csv"))}
PLACE = re.compile(r"^[\w.-]+\.csv:(\d+:)?")
CELLS = st.one_of(
    WORDS, st.sampled_from(["0", "-5", "1e400", "nan", "x" * 5000, '"', '""', "a,b", "L1", "S2", "muscle:", ":"])
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shutil.copytree(HOME / "data", tmp_path_factory.mktemp("fuzz") / "data")


@st.composite
def blows(draw: Any) -> Blow:
    """A table and what it holds now: a cell changed, a row lost or doubled, bytes, a part; or no table at all."""
    table = draw(st.sampled_from(list(TABLES)))
    whole = TABLES[table]
    way = draw(
        st.sampled_from(["cell", "cell", "cell", "cell", "lost", "twice", "byte", "cut", "gone", "empty", "head"])
    )
    lines = whole.decode().splitlines()
    row = draw(st.integers(0, len(lines) - 1))
    if way in ("cell", "head"):
        row = 0 if way == "head" else row
        cells = lines[row].split(",")
        cells[draw(st.integers(0, len(cells) - 1))] = draw(CELLS)
        lines[row] = ",".join(cells)
    elif way == "lost":
        del lines[row]
    elif way == "twice":
        lines.insert(row, lines[row])
    elif way == "byte":
        return table, whole[:row] + draw(st.binary(min_size=1, max_size=2)) + whole[row:]
    elif way == "cut":
        return table, whole[: draw(st.integers(0, len(whole)))]
    elif way in ("gone", "empty"):
        return table, None if way == "gone" else b""
    return table, "\n".join([*lines, ""]).encode(errors="surrogatepass")


@given(struck=st.lists(blows(), min_size=1, max_size=3))
@often(1000, 12)
def test_a_spoiled_folder_is_refused_with_its_place_or_makes_a_page(folder: Path, struck: list[Blow]) -> None:
    faults = ""
    try:
        for table, body in struck:
            (folder / table).unlink(missing_ok=True)
            if body is not None:
                (folder / table).write_bytes(body)
        atlas = anatomy.load(folder)
        book(atlas)
        page.layout(atlas)
    except anatomy.DataError as error:
        faults = str(error) or "none told"
    finally:
        for table, _ in struck:
            (folder / table).write_bytes(TABLES[table])
    assert all(PLACE.match(line) for line in faults.splitlines()), faults[:500]
