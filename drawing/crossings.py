"""Over which levels a tension path shows on the sections."""

from anatomy.schema import Column, Table, number
from drawing.tables import load

TABLE = Table(
    "A tension path is met by the sections from one level to another.",
    (
        Column("path", "the path", of="paths"),
        number("bottom", "lowest level, percent"),
        number("top", "highest level, percent"),
        Column("source", "where it is from", of="sources"),
    ),
    key=("path",),
)


def shown(level: float) -> list[str]:
    """Ids of the paths a section at a level (percent) may show, in the order of the table."""
    table = load("crossings")
    return [str(path) for path in table["path"][(table["bottom"] <= level) & (level <= table["top"])]]
