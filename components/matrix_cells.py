"""Rows and cells of the matrix, whatever it shows: where they lie, how strongly they are shaded."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from anatomy import Atlas
from components.phrases import short

SHADES = 5  # from pale to strong; shade 0 is a finding of nothing
GAP = 0.35  # between groups of rows, in rows


@dataclass(frozen=True)
class Line:
    """One row: what it stands for, its name, where it lies from top to bottom."""

    things: tuple[str, ...]
    name: str
    top: float

    @property
    def middle(self) -> float:
        """Where its name stands."""
        return self.top + 0.5


@dataclass(frozen=True)
class Cell:
    """One cell: how strongly it is shaded, what stands in it, what is said of it, whom to ask."""

    row: int
    column: int
    shade: int
    text: str
    says: tuple[str, ...]
    about: str
    share: str = ""
    hatched: bool = False


def shade(value: float | None, step: float) -> int:
    """The shade of a value; what is nothing, or not known as a share, has none."""
    return min(SHADES, math.ceil(round(value / step, 6))) if value else 0


def lines(atlas: Atlas, things: Iterable[str]) -> dict[str, Line]:
    """The rows for some muscles, groups or nerves, in the order of groups, with a gap between these."""
    found: dict[str, Line] = {}
    last, top = -1, 0.0
    places = {thing: place(atlas, thing) for thing in set(things)}
    for thing, (group, _) in sorted(places.items(), key=lambda one: one[1]):
        top += GAP if found and group != last else 0
        found[thing] = Line(tuple(members(atlas, thing)), title(atlas, thing), round(top, 2))
        last, top = group, top + 1
    return found


def members(atlas: Atlas, thing: str) -> list[str]:
    """The thing itself; of a group the muscles it holds."""
    kind, key = thing.split(":")
    table = atlas["members"]
    if kind != "group":
        return [thing]
    return [f"muscle:{muscle}" for muscle in table[table["group"] == key]["muscle"]]


def title(atlas: Atlas, thing: str) -> str:
    """The name of a row."""
    kind, key = thing.split(":")
    return atlas.names("groups")[key] if kind == "group" else short(atlas, thing)


def place(atlas: Atlas, thing: str) -> tuple[int, int]:
    """Group of muscles and place in it; nerves are one group; a group of muscles stands at its first one."""
    first = members(atlas, thing)[0]
    if first.startswith("nerve:"):
        return 0, atlas.things("nerve").index(first)
    groups = list(dict.fromkeys(atlas["muscles"]["group"]))
    return groups.index(atlas.row(first)["group"]), atlas.things("muscle").index(first)


def column(atlas: Atlas, root: str) -> int:
    """The place of a root among the heads."""
    return atlas.things("root").index(f"root:{root}")
