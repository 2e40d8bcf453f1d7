"""The force model, and the single-leg stance it is asked about most."""

import pytest

import mechanics
from anatomy import Atlas
from mechanics.model import intact
from mechanics.solve import State, Task
from tests.conftest import HOME


@pytest.fixture(scope="session")
def model(atlas: Atlas) -> mechanics.Model:
    return mechanics.load(atlas, HOME / "data/mechanics.json")


@pytest.fixture(scope="session")
def stance(model: mechanics.Model) -> tuple[Task, State]:
    """Standing upright, nothing lost."""
    return intact(model, 0.0, 1.0, False)
