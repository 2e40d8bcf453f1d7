"""Every muscle's belly: chains and sheets of the tables, packed to the volumes of the tables, as surfaces."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from anatomy import DataError
from anatomy.schema import Column, Table, number
from drawing.chains import Chain, chain_block, chains
from drawing.fill import filled
from drawing.grid import Block, Grid
from drawing.mesh import Curve, Mesh
from drawing.packing import packed
from drawing.part import LAYERS, TISSUES, Tendon
from drawing.sheets import Sheet, sheet_block, sheets
from drawing.surface import surface
from drawing.tables import load
from drawing.weights import weigh

SOURCE = Column("source", "Where it is from.", of="sources")
TABLE = Table(
    "How a muscle is shown; those without a row of their own are ground.",
    (
        Column("name", "The muscle.", form=r"[a-z-]+", allowed="a name in small letters"),
        Column("thing", "What it stands for, as kind:id.", of="things", optional=True),
        Column("tissue", "Class of tissue.", choices=TISSUES),
        Column("layer", "The layer it comes off with.", choices=LAYERS),
        SOURCE,
    ),
    key=("name",),
)
VOLUMES = Table(
    "The volume a muscle is packed to.",
    (
        Column("muscle", "The muscle.", form=r"[a-z-]+", allowed="a name in small letters"),
        number("volume", "cm³"),
        SOURCE,
        Column("place", "Where in the source, and how it was worked out."),
    ),
    key=("muscle",),
)
COARSE, FINE = Grid(4, 3), Grid(2, 1.5)


@dataclass(frozen=True)
class Belly:
    """One muscle as described: a chain, or sheets."""

    name: str
    chain: Chain | None
    sheets: tuple[Sheet, ...]

    def block(self, grid: Grid) -> Block:
        """Its distance, before packing."""
        return chain_block(self.chain, grid) if self.chain else sheet_block(list(self.sheets), grid)

    @cached_property
    def fibres(self) -> tuple[Curve, ...]:
        """Lines from origin to insertion."""
        return self.chain.fibres() if self.chain else tuple(line for one in self.sheets for line in one.fibres())

    def place(self, at: float) -> tuple[float, float, float]:
        """A point on its axis: at a height (mm) of a chain, at a share (0-1) of a sheet's fibres."""
        if self.chain:
            return self.chain.centre(at)
        middle = self.sheets[0].middle
        x, y, z = middle[round(at * (len(middle) - 1)), middle.shape[1] // 2]
        return float(x), float(y), float(z)


def bellies() -> list[Belly]:
    """All muscles of the tables, in the order of their names."""
    strung = chains(load("chains")[["muscle", "z", "x", "y", "r"]].itertuples(index=False))
    rows = load("sheets")[["muscle", "sheet", "curve", "x", "y", "z", "thick"]].itertuples(index=False)
    spread = sheets(rows)
    return [Belly(name, strung.get(name), tuple(spread.get(name, ()))) for name in load("bellies")["name"]]


def tendons(belly: Belly) -> tuple[Tendon, ...]:
    """Where the belly turns into tendon."""
    rows = load("flesh")
    some = rows[rows["muscle"] == belly.name]
    return tuple(Tendon(belly.place(a), belly.place(b)) for a, b in zip(some["full"], some["flesh"], strict=True))


def volumes(names: list[str]) -> list[float]:
    """The volume (cm³) every belly is to have; raise DataError naming those that have none."""
    target = dict(load("volumes")[["muscle", "volume"]].to_numpy())
    if missing := [name for name in names if name not in target]:
        raise DataError("\n".join(f"bellies.csv:name: {name!r} has no row in volumes.csv; add one" for name in missing))
    return [float(target[name]) for name in names]


def surfaces(some: list[Belly], bones: dict[str, Mesh]) -> Iterator[Mesh]:
    """The packed surface of every belly, in the same order."""
    wanted = np.array(volumes([one.name for one in some])) * 1000
    strung = np.array([one.chain is not None for one in some])
    hard = list(bones.values())
    rough = [one.block(COARSE) for one in some]
    weights = weigh(rough, wanted, strung, filled(hard, COARSE), COARSE)
    low, high = COARSE.axes[0], FINE.axes[0]
    fine = np.array([np.interp(high, low, row) for row in weights])
    for block in packed([one.block(FINE) for one in some], fine, wanted, filled(hard, FINE), FINE):
        yield surface(block, FINE)
