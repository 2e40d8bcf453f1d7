"""Read the data folder, or name every cell that is wrong."""

from pathlib import Path

import pandas as pd

from anatomy.atlas import Atlas
from anatomy.check import faults_in
from anatomy.read import Row, rows_of
from anatomy.tables import TABLES


class DataError(ValueError):
    """Some cells in the data folder break a rule; the message lists them, one a line."""


def load(folder: Path) -> Atlas:
    """Return the checked facts of a folder; raise DataError naming every fault if there is any."""
    read = {name: rows_of(folder / f"{name}.csv", table) for name, table in TABLES.items()}
    rows = {name: found for name, (found, _) in read.items() if found is not None}
    faults = [fault for _, found in read.values() for fault in found]
    if len(rows) == len(TABLES):  # with a table missing, every reference to it would look wrong
        faults += faults_in(rows)
    if faults:
        raise DataError("\n".join(map(shown, faults)))
    return Atlas({name: frame(name, rows[name]) for name in TABLES})


def shown(fault: str) -> str:
    """On one line: what cannot be printed is written as its number."""
    return "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in fault)


def frame(name: str, rows: list[Row]) -> pd.DataFrame:
    """One table as a frame of text, sorted by its order where it has one."""
    columns = [column.name for column in TABLES[name].columns]
    table = pd.DataFrame([row.cells for row in rows], columns=columns, dtype=str)
    if "order" in columns:
        table = table.sort_values("order", key=lambda order: order.astype(int), kind="stable")
    return table.reset_index(drop=True)
