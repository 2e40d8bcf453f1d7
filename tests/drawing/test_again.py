"""What is drawn anew is what lies in the assets, byte for byte."""

import pytest

from drawing.part import Part
from drawing.plates import plates
from drawing.scene import scene
from drawing.section import write
from drawing.stance import stance
from drawing.svg import svg
from drawing.tension import tension
from tests.conftest import HOME

DRAWINGS = HOME / "assets/drawings"


def kept(name: str) -> tuple[str, str]:
    """The full and the light drawing in the assets."""
    return (DRAWINGS / f"{name}.svg").read_text(), (DRAWINGS / f"light/{name}.svg").read_text()


def test_a_plate_drawn_anew_is_the_same(body: list[Part]) -> None:
    plate = next(one for one in plates() if one.name == "stance")
    lifted = stance(body)
    seen = scene(plate, lifted)
    pulls = tension(seen, lifted)
    assert (svg(seen, lifted, pulls, True), svg(seen, lifted, pulls, False)) == kept("stance")


@pytest.mark.parametrize("level", [30, 70])
def test_a_section_drawn_anew_is_the_same(body: list[Part], level: int) -> None:
    assert write(level, body) == kept(f"section-{level}")
