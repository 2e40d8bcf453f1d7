"""How much is sent: a little in every run of the tests, all of it with make fuzz (FUZZ=full)."""

import logging
import os
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from app import create

FULL = os.environ.get("FUZZ") == "full"
WORDS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        ["", "__class__", "__proto__", "constructor", "%00", "../..", "<script>", "{{7*7}}", "NaN", "-1", "1e999"]
    ),
)
SCALARS = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), WORDS)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(WORDS, inner, max_size=3)),
    max_leaves=8,
)


def often(full: int, little: int) -> settings:
    """So many examples, the same in each run, however long each takes."""
    return settings(
        max_examples=full if FULL else little,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


class Heard(logging.Handler):
    """Whatever is logged as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


@pytest.fixture(scope="package")
def app() -> Any:
    return create()


@pytest.fixture(scope="package")
def heard(app: Any) -> Iterator[Heard]:
    """The log of the server."""
    handler = Heard()
    for logger in (logging.getLogger(), app.server.logger):
        logger.addHandler(handler)
    yield handler
    for logger in (logging.getLogger(), app.server.logger):
        logger.removeHandler(handler)
