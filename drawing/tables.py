"""The descriptions of the body in data/shapes, read and checked like every other table."""

from functools import cache
from importlib import import_module
from pathlib import Path

import pandas as pd

from anatomy import DataError
from anatomy.check import cell_faults, key_faults
from anatomy.read import Row, rows_of
from anatomy.schema import Table
from anatomy.tables import TABLES, THING_TABLES

DATA = Path(__file__).parents[1] / "data"
# Where each description's schema stands: beside the code that draws from it.
HOMES = {
    "chains": ("drawing.chains", "TABLE"),
    "sheets": ("drawing.sheets", "TABLE"),
    "fasciae": ("drawing.sheets", "FASCIAE"),
    "tendons": ("drawing.tendons", "TABLE"),
    "flesh": ("drawing.tendons", "FLESH"),
    "volumes": ("drawing.bellies", "VOLUMES"),
    "bellies": ("drawing.bellies", "TABLE"),
    "band": ("drawing.band", "TABLE"),
    "skin": ("drawing.skin", "TABLE"),
    "lines": ("drawing.lines", "TABLE"),
    "pins": ("drawing.pins", "TABLE"),
    "shows": ("drawing.tension", "TABLE"),
    "looks": ("drawing.looks", "TABLE"),
    "vertebrae": ("drawing.stack", "TABLE"),
    "foramina": ("drawing.sacrum", "TABLE"),
    "ligaments": ("drawing.ligaments", "TABLE"),
    "runs": ("drawing.courses", "TABLE"),
    "courses": ("drawing.courses", "COURSES"),
    "plates": ("drawing.plates", "TABLE"),
    "omits": ("drawing.plates", "OMITS"),
    "stacks": ("drawing.plates", "STACKS"),
    "leans": ("drawing.plates", "LEANS"),
    "vessels": ("drawing.vessels", "TABLE"),
    "crossings": ("drawing.crossings", "TABLE"),
    "patches": ("drawing.areas", "TABLE"),
}


@cache
def schema() -> dict[str, Table]:
    """Every description's table, by the name of its file."""
    return {name: getattr(import_module(home), word) for name, (home, word) in HOMES.items()}


@cache
def facts() -> dict[str, list[Row]]:
    """The tables of facts that descriptions point to."""
    wanted = {"sources", "maps", "areas", *THING_TABLES.values()}
    return {name: rows_of(DATA / f"{name}.csv", TABLES[name])[0] or [] for name in wanted}


def load(name: str, folder: Path = DATA / "shapes") -> pd.DataFrame:
    """One description, cells of number columns as floats; raise DataError naming every wrong cell."""
    table = schema()[name]
    rows, faults = rows_of(folder / f"{name}.csv", table)
    if rows is not None:
        every = {**facts(), name: rows}
        tables = {**TABLES, name: table}
        faults = [*faults, *cell_faults(name, every, tables), *key_faults(name, every, tables)]
    if faults or rows is None:
        raise DataError("\n".join(faults))
    frame = pd.DataFrame([row.cells for row in rows], columns=[column.name for column in table.columns], dtype=str)
    for column in table.columns:
        if column.form.startswith(r"-?\d") or column.form.startswith(r"[1-9]\d*"):
            frame[column.name] = pd.to_numeric(frame[column.name])
    return frame
