"""Read one CSV file into rows that remember their line, or say what is wrong with it."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from anatomy.schema import Table


class Reader(Protocol):
    """What csv.reader gives: rows of cells, and the line it has come to."""

    line_num: int

    def __iter__(self) -> Iterator[list[str]]: ...


@dataclass(frozen=True)
class Row:
    """One row of a file: its line (from 1) and its cells by column name."""

    line: int
    cells: dict[str, str]


def rows_of(file: Path, table: Table) -> tuple[list[Row] | None, list[str]]:
    """Return the rows of a file and its faults; a file that cannot be read gives None and one fault."""
    names = [column.name for column in table.columns]
    try:
        with file.open(encoding="utf-8-sig", newline="") as text:
            reader = csv.reader(text, strict=True)
            header = next(reader, [])
            if header != names:
                found = ", ".join(header) or "missing"
                return None, [f"{file.name}:1: columns are {found}; must be {', '.join(names)}"]
            return cut(file.name, names, reader)
    except FileNotFoundError:
        return None, [f"{file.name}:1: the file is missing; it must have the columns {', '.join(names)}"]
    except UnicodeDecodeError as error:
        return None, [f"{file.name}:1: byte {error.start} is not UTF-8; save the file as UTF-8"]
    except csv.Error as error:
        return None, [f"{file.name}: not a CSV file ({error}); quote cells that hold commas or quotes"]


def cut(file: str, names: Sequence[str], lines: Reader) -> tuple[list[Row], list[str]]:
    """Split the remaining lines into rows; a row of the wrong length is a fault and is left out."""
    rows, faults, line = [], [], 2
    for cells in lines:
        if len(cells) == len(names):
            rows.append(Row(line, dict(zip(names, cells, strict=True))))
        elif cells:
            faults.append(f"{file}:{line}: {len(cells)} cells; must be {len(names)}: {', '.join(names)}")
        line = lines.line_num + 1
    return rows, faults
