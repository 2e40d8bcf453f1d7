"""What several rooms' tests need: the shipped facts, and a copy of the data folder to spoil."""

import shutil
from pathlib import Path

import pytest

import anatomy

HOME = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def atlas() -> anatomy.Atlas:
    return anatomy.load(HOME / "data")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return shutil.copytree(HOME / "data", tmp_path / "data")
