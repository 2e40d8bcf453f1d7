"""The drawn sections, as the page gets them."""

import gzip
import re

import pytest

from drawing.frame import LEVELS
from tests.conftest import HOME

STEP = re.compile(r"[a-zA-Z]|-?\d*\.\d+|-?\d+")
STATES = re.compile(r'd="([^"]*)" data-half="([^"]*)" data-tense="([^"]*)"')


def drawn(level: int, full: bool = True) -> str:
    return (HOME / "assets/drawings" / ("" if full else "light") / f"section-{level}.svg").read_text()


def things(text: str) -> list[str]:
    return re.findall(r'data-id="([^"]+)"', text)


@pytest.mark.parametrize("level", LEVELS)
def test_states_of_contraction_have_the_same_points(level: int) -> None:
    for d, half, tense in STATES.findall(drawn(level)):
        assert len(STEP.findall(d)) == len(STEP.findall(half)) == len(STEP.findall(tense))
        assert re.sub(r"[^a-zA-Z]", "", d) == re.sub(r"[^a-zA-Z]", "", tense)


def test_contraction_pushes_band_and_vastus_lateralis_outward_at_mid_thigh() -> None:
    shapes = STATES.findall(drawn(50))[:5]  # vastus lateralis, the band, fat, skin, fascia
    for d, half, tense in shapes:
        left, middle, far = (min(along(one)) for one in (d, half, tense))
        assert left - far > 8  # units; lateral is to the left
        assert far < middle < left


def along(d: str) -> list[float]:
    """Places across the plate that a path of relative cubics comes to."""
    found = []
    for part in d.split("M")[1:]:
        start, steps = part.rstrip("z").split("c")
        x = float(STEP.findall(start)[0])
        numbers = [float(one) for one in STEP.findall(steps)]
        for place in range(4, len(numbers), 6):
            x += numbers[place]
            found.append(x)
    return found


@pytest.mark.parametrize("level", LEVELS)
def test_both_details_hold_the_same_things_on_one_scale(level: int) -> None:
    assert things(drawn(level)) == things(drawn(level, False))
    assert re.findall(r'viewBox="[^"]+"', drawn(level)) == re.findall(r'viewBox="[^"]+"', drawn(50, False))


@pytest.mark.parametrize("level", LEVELS)
def test_sections_are_small(level: int) -> None:
    for full, most in ((True, 45_000), (False, 14_000)):
        assert len(gzip.compress(drawn(level, full).encode(), 9)) <= most


@pytest.mark.parametrize("level", LEVELS)
def test_every_named_shape_tells_its_layer_and_where_its_label_goes(level: int) -> None:
    for group in re.findall(r"<g [^>]*data-id=[^>]*>", drawn(level)):
        assert 'data-at="' in group
        assert 'data-layer="' in group or 'class="path' in group
        if 'data-id="muscle:' in group:
            assert 'data-room="' in group
