"""Name every cell that breaks a rule: file:line:column: what is wrong, what is allowed."""

import re
from collections.abc import Iterator, Mapping

from anatomy.need import need_faults
from anatomy.read import Row
from anatomy.schema import Column, Table
from anatomy.tables import TABLES, THING_TABLES
from anatomy.tongues import LANGUAGES

Rows = Mapping[str, list[Row]]
SLOT = re.compile(r"\{\w+\}")


def faults_in(rows: Rows) -> Iterator[str]:
    """Yield every fault of every table, in the order of the schema and of the lines."""
    for name in TABLES:
        yield from cell_faults(name, rows)
        yield from key_faults(name, rows)
        yield from cover_faults(name, rows)
        yield from need_faults(name, TABLES[name], rows)
    yield from range_faults(rows)
    yield from slot_faults(rows)


def ids(name: str, rows: Rows) -> set[str]:
    """All ids of a table; of every thing, as kind:id, if the table is "things"."""
    if name == "things":
        return {f"{kind}:{row.cells['id']}" for kind, table in THING_TABLES.items() for row in rows[table]}
    return {row.cells["id"] for row in rows[name]}


def cell_faults(name: str, rows: Rows, tables: Mapping[str, Table] = TABLES) -> Iterator[str]:
    """Faults of single cells."""
    known = {column.of: ids(column.of, rows) for column in tables[name].columns if column.of}
    for row in rows[name]:
        for column in tables[name].columns:
            if fault := fault_of(row.cells[column.name], column, known.get(column.of, set())):
                yield f"{name}.csv:{row.line}:{column.name}: {fault}"


def fault_of(value: str, column: Column, known: set[str]) -> str:
    """What is wrong with one cell, in words; nothing if it is sound."""
    if value != value.strip():
        return f"{value!r} has blanks at its ends; take them out"
    if not value:
        return "" if column.optional else f"empty; must be: {column.means}"
    if column.of and value not in known:
        table = "known as kind:id" if column.of == "things" else f"in {column.of}.csv"
        return f"{value!r} is not {table}; allowed: {some(known)}"
    if column.choices and value not in column.choices:
        return f"{value!r} is not allowed; allowed: {', '.join(column.choices)}"
    if column.form and not re.fullmatch(column.form, value):
        return f"{value!r} is not allowed; allowed: {column.allowed}"
    return ""


def some(known: set[str], most: int = 12) -> str:
    """A list of allowed words that stays readable."""
    words = sorted(known)
    return ", ".join(words[:most]) + (f" … ({len(words)} in all)" if len(words) > most else "")


def key_faults(name: str, rows: Rows, tables: Mapping[str, Table] = TABLES) -> Iterator[str]:
    """Rows that state the same thing twice."""
    seen: dict[tuple[str, ...], int] = {}
    for row in rows[name]:
        key = tuple(row.cells[column] for column in tables[name].key)
        if key in seen:
            words = ", ".join(filter(None, key))
            yield f"{name}.csv:{row.line}:{tables[name].key[0]}: {words} is already in line {seen[key]}"
        seen.setdefault(key, row.line)


def cover_faults(name: str, rows: Rows) -> Iterator[str]:
    """Ids that another table must speak of, but does not."""
    for other, column in TABLES[name].covered_by:
        spoken = {row.cells[column] for row in rows[other]}
        for row in rows[name]:
            if row.cells["id"] not in spoken:
                yield f"{name}.csv:{row.line}:id: {row.cells['id']!r} has no row in {other}.csv; add one"


def range_faults(rows: Rows) -> Iterator[str]:
    """Ranges whose lower end lies above the upper one."""
    for row in rows["magnitudes"]:
        try:
            low, high = float(row.cells["low"] or "-inf"), float(row.cells["high"] or "inf")
        except ValueError:
            continue  # already named as a wrong cell
        if low > high:
            yield f"magnitudes.csv:{row.line}:low: {row.cells['low']} is above high ({row.cells['high']}); swap them"


def slot_faults(rows: Rows) -> Iterator[str]:
    """Texts whose {slots} are not those of the English one."""
    for row in rows["words"]:
        wanted = sorted(SLOT.findall(row.cells["en"]))
        for lang in LANGUAGES:
            if sorted(SLOT.findall(row.cells[lang])) != wanted:
                slots = " ".join(wanted) or "none"
                yield f"words.csv:{row.line}:{lang}: slots must be those of the English text: {slots}"
