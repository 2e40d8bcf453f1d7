"""Rows that are missing: the program asks for them, or the page would have nothing to show."""

from collections.abc import Iterator, Mapping

from anatomy.read import Row
from anatomy.schema import Table


def need_faults(name: str, table: Table, rows: Mapping[str, list[Row]]) -> Iterator[str]:
    """Yield a sentence for every row that is missing from a table."""
    found = rows[name]
    if len(found) < table.least:
        yield f"{name}.csv:1: {len(found)} rows; at least {table.least} are needed"
    here = {row.cells.get("id") for row in found}
    for word in table.needs:
        if word not in here:
            yield f"{name}.csv:1:id: {word!r} has no row, but is reckoned with; add it"
    if table.each:
        yield from gaps(name, table, found)


def gaps(name: str, table: Table, found: list[Row]) -> Iterator[str]:
    """Combinations without a row; the last line of the first value is named."""
    first, second = table.each
    choices = next(column.choices for column in table.columns if column.name == second)
    pairs = {(row.cells[first], row.cells[second]) for row in found}
    for value, line in {row.cells[first]: row.line for row in found}.items():
        for choice in choices:
            if (value, choice) not in pairs:
                yield f"{name}.csv:{line}:{second}: {value} has no row with {choice!r}; add one"
