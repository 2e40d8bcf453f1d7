"""What anatomy sources say about order in space, checked on the body that is drawn."""

import pytest

from drawing.part import Part
from tests.drawing.bodies import Body
from tests.drawing.statements import read

STATEMENTS = {row.cells["words"]: row.cells for row in read("order")}


@pytest.fixture(scope="session")
def shapes(body: list[Part]) -> Body:
    return Body(body)


@pytest.mark.parametrize("words", STATEMENTS)
def test_the_body_is_ordered_as_anatomy_says(shapes: Body, words: str) -> None:
    holds, told = shapes.tells(STATEMENTS[words])
    assert holds, f"{words} ({STATEMENTS[words]['source']}) Measured: {told}"


def test_there_are_at_least_sixty_statements() -> None:
    assert len(STATEMENTS) >= 60
