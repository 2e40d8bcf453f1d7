"""From where the 3D view looks at the body at first, under the same names as the plates."""

from anatomy.schema import Column, Table, number
from drawing.tables import load

TABLE = Table(
    "A way to look at the body in 3D: the direction in which the reader stands, and what is in view.",
    (
        Column("id", "The plate that looks the same way, an id of views."),
        number("x", "Towards the reader, to the left of the body; any length."),
        number("y", "Towards the reader, backwards."),
        number("z", "Towards the reader, upwards."),
        number("low", "Lowest height in view, mm of the frame."),
        number("high", "Highest height in view, mm of the frame."),
        number("cut", "1 if the body is cut at the level to look this way, else 0."),
    ),
)


def looks() -> dict[str, list[float]]:
    """Direction (x, y, z), heights (low, high; mm) and whether it is cut, by the name of the plate."""
    return {str(row[0]): [float(cell) for cell in row[1:]] for row in load("looks").to_numpy()}
