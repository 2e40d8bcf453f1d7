"""Outlines for the peer in Plotly are those of our drawings."""

from bench.peers.figure import outlines, points


def test_the_ends_of_a_path_are_found_wherever_they_are_said_relative_or_not() -> None:
    assert points("M10 10c0-5 5-5 5 0h5V20l-10-5z") == [(10, 10), (15, 10), (20, 10), (20, 20), (10, 15)]


def test_sixty_parts_have_an_outline() -> None:
    assert len(outlines()) == 60
    assert all(len(outline) >= 3 for outline in outlines().values())
