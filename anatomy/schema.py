"""What a table and a column are: the words the schema is written in."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Column:
    """One column: its name, its meaning, and what a cell may hold."""

    name: str
    means: str
    of: str = ""  # the table whose ids a cell may hold; "things" stands for kind:id of any table above
    choices: tuple[str, ...] = ()
    form: str = ""  # a regular expression the whole cell must match
    allowed: str = ""  # the same in words, for the message
    optional: bool = False


@dataclass(frozen=True)
class Table:
    """One CSV file: what a row states, its columns, and the columns no two rows may share."""

    means: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ("id",)
    covered_by: tuple[tuple[str, str], ...] = ()  # (table, column) pairs in which every id must turn up
    needs: tuple[str, ...] = ()  # ids that the program asks for by name
    least: int = 0  # rows without which the page has nothing to show
    each: tuple[str, ...] = ()  # two columns: every value of the first stands with every choice of the second


def count(name: str, means: str, optional: bool = False) -> Column:
    """A column of whole numbers from 1."""
    return Column(name, means, form=r"[1-9]\d*", allowed="a whole number from 1", optional=optional)


def number(name: str, means: str) -> Column:
    """An optional column of decimal numbers."""
    return Column(name, means, form=r"-?\d+(\.\d+)?", allowed="a number such as 0.67", optional=True)
