"""The statements about order in space: their table and the words for relations."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from anatomy import DataError
from anatomy.check import cell_faults, key_faults
from anatomy.read import Row, rows_of
from anatomy.schema import Column, Table
from anatomy.tables import TABLES
from drawing.tables import facts
from tests.drawing import ends, landmarks, levels, relations, spinal
from tests.drawing.case import Case, Finding

HOLDS: dict[str, Callable[[Case], Finding]] = {
    "lateral_to": levels.sided(0, -1),
    "medial_to": levels.sided(0, 1),
    "anterior_to": levels.sided(1, -1),
    "posterior_to": levels.sided(1, 1),
    "superficial_to": levels.superficial,
    "deep_to": levels.deep,
    "between": relations.between,
    "beside_both": relations.beside,
    "stacked_between": relations.stacked,
    "passes_above": relations.passing(1),
    "passes_below": relations.passing(-1),
    "between_layers": levels.layered,
    "leaves_below_pedicle_of": spinal.under_pedicle,
    "in_front_of": relations.facing(1, 1),
    "behind": relations.facing(1, -1),
    "covers_from_behind": relations.covers(1, 1),
    "covers_from_outside": relations.covers(0, -1),
    "comes_out_in_front_of": ends.comes_out,
    "starts_on": ends.tipped(last=False),
    "ends_on": ends.tipped(last=True),
    "starts_above": ends.start_above,
    "ends_in_front_of": ends.front_end,
    "ends_lateral_of": ends.side_end,
    "reaches_below": ends.lower_end,
    "near": ends.near,
    "above": ends.higher(1),
    "below": ends.higher(-1),
}
SEVERAL = ("between", "between_layers", "beside_both", "stacked_between")  # they keep their objects apart
LEVEL = partial(Column, form=r"-?\d+", allowed="a whole number of percent", optional=True)
TABLE = Table(
    "One statement of an anatomy source about order in space.",
    (
        Column("id", "Short name."),
        Column("words", "The statement in our words."),
        Column("subject", "kind:id of a thing, landmark:id, or the name of a part; several stand as one."),
        Column("relation", "What is said of them.", choices=tuple(HOLDS)),
        Column("object", "As subject; two that are kept apart for between and beside."),
        LEVEL("from_level", "Lowest level it is said of; empty = wherever both are."),
        LEVEL("to_level", "Highest level it is said of."),
        Column("margin_mm", "How clear it must be; how near, for ends.", form=r"\d+", allowed="whole mm"),
        Column("source", "Where it is stated.", of="sources"),
        Column("place", "Where in the source."),
    ),
)
FILES = {"order": TABLE, "landmarks": landmarks.TABLE}


def read(name: str, folder: Path = Path(__file__).parent) -> list[Row]:
    """The rows of a table beside this file; raise DataError naming file:line:column of every wrong cell."""
    rows, faults = rows_of(folder / f"{name}.csv", FILES[name])
    if rows is not None:
        every, tables = {**facts(), name: rows}, {**TABLES, **FILES}
        faults = [*faults, *cell_faults(name, every, tables), *key_faults(name, every, tables)]
    if faults or rows is None:
        raise DataError("\n".join(faults))
    return rows
