"""The body that the plates are drawn from, built once."""

from collections import defaultdict

import pytest

from drawing.body import build
from drawing.part import Part


@pytest.fixture(scope="session")
def body() -> list[Part]:
    return build()


@pytest.fixture(scope="session")
def parts(body: list[Part]) -> dict[str, list[Part]]:
    """The parts by their name, and by the thing they stand for."""
    found: dict[str, list[Part]] = defaultdict(list)
    for part in body:
        found[part.name].append(part)
        if part.thing:
            found[part.thing].append(part)
    return dict(found)
