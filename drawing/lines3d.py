"""The tension paths as thin tubes for the 3D view, until they are described."""

from drawing.part import Part


def lines() -> list[Part]:
    """None yet."""
    return []
