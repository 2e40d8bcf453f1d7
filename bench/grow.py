"""A data and an assets folder with every structure several times: as if the page knew far more anatomy."""

import csv
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as Xml

from anatomy.force import FORCE
from anatomy.schema import Table
from anatomy.tables import TABLES, THING_TABLES

KINDS = ("nerve", "muscle", "path", "insertion", "bone")
GROWN = {THING_TABLES[kind] for kind in KINDS}
SVG = "http://www.w3.org/2000/svg"
APART = 3  # how far a copy lies from what it copies, in units of the drawing

Cells = dict[str, str]


def grow(home: Path, folder: Path, times: int) -> None:
    """Copy data and assets into a folder, each nerve, muscle, path, insertion and bone `times` times."""
    shutil.copytree(home / "data", folder / "data")
    shutil.copytree(home / "assets", folder / "assets")
    for name, table in TABLES.items():
        if name not in FORCE:  # the force model knows the leg it was measured on
            rows(folder / f"data/{name}.csv", name, table, times)
    Xml.register_namespace("", SVG)
    for file in (folder / "assets/drawings").rglob("*.svg"):
        shapes(file, times)


def rows(file: Path, name: str, table: Table, times: int) -> None:
    """Add the rows that speak of a copy, wherever that makes another row of it."""
    with file.open(encoding="utf-8", newline="") as text:
        found = list(csv.DictReader(text))
    more = [row for number in range(2, times + 1) for row in copies(found, name, table, number)]
    with file.open("w", encoding="utf-8", newline="") as text:
        writer = csv.DictWriter(text, [column.name for column in table.columns], lineterminator="\n")
        writer.writeheader()
        writer.writerows(found + more)


def copies(found: list[Cells], name: str, table: Table, number: int) -> Iterator[Cells]:
    """Rows of one copy; those whose key stays the same are left out."""
    for row in found:
        copy = {column.name: renamed(row[column.name], column.of, number) for column in table.columns}
        if name in GROWN:
            copy |= {"id": f"{row['id']}-{number}", "name": f"{row['name']} {number}"}
        if any(copy[key] != row[key] for key in table.key):
            yield copy


def renamed(cell: str, of: str, number: int) -> str:
    """A cell as the copy has it: another id, if it names what is copied."""
    known = of in GROWN or (of == "things" and cell.split(":")[0] in KINDS)
    return f"{cell}-{number}" if cell and known else cell


def shapes(file: Path, times: int) -> None:
    """The same in a drawing: a copy beside every shape that stands for one of them."""
    tree = Xml.parse(file)
    for parent in list(tree.iter()):
        for shape in list(parent):
            if shape.get("data-id", "").startswith(tuple(f"{kind}:" for kind in KINDS)):
                place = list(parent).index(shape)
                for number in range(2, times + 1):
                    parent.insert(place + number - 1, beside(shape, number))
    tree.write(file, encoding="utf-8")


def beside(shape: Xml.Element, number: int) -> Xml.Element:
    """A copy a little aside, under another name."""
    text = re.sub(r' id="[^"]*"', "", Xml.tostring(shape, encoding="unicode"))
    text = re.sub(r'data-id="([a-z]+:[^"]+)"', rf'data-id="\1-{number}"', text)
    copy = Xml.fromstring(text)
    copy.set("transform", f"{shape.get('transform', '')} translate({APART * (number - 1)} 0)".strip())
    return copy
