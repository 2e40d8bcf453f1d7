"""Which thing leads to which: the pairs the tables state, ready to be walked."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd


@dataclass(frozen=True)
class Feed:
    """One root feeding one muscle: the graded share and every nerve on the way."""

    root: str
    muscle: str
    share: str
    nerves: frozenset[str]


@dataclass(frozen=True)
class Links:
    """Everything that is joined to something else, as plain pairs of ids."""

    feeds: tuple[Feed, ...]
    carries: frozenset[tuple[str, str]]  # nerve (or the trunk it passes, or its parent), root
    branches: frozenset[tuple[str, str]]  # parent nerve, nerve
    pulls: frozenset[tuple[str, str]]  # path, muscle
    ends: frozenset[tuple[str, str]]  # path, insertion
    holds: frozenset[tuple[str, str]]  # insertion, bone
    leaves: frozenset[tuple[str, str]]  # root, bone
    subjects: frozenset[tuple[str, str]]  # claim, thing
    touches: frozenset[tuple[str, str]]  # variant, thing
    paths: tuple[str, ...]
    insertions: tuple[str, ...]
    band: str


def links(facts: Mapping[str, pd.DataFrame]) -> Links:
    """Join the tables once; nothing is decided here that a row does not state."""
    carries = rows(facts["carries"], "nerve", "root", "through")
    through = {(nerve, root): trunk for nerve, root, trunk in carries if trunk}
    parent = dict(pairs(facts["nerves"], "id", "parent"))
    feeds = tuple(
        Feed(root, muscle, share, way(nerve, root, through, parent))
        for muscle, nerve, root, share in rows(facts["grading"], "muscle", "nerve", "root", "share")
    )
    carried = {(part, root) for nerve, root, _ in carries for part in way(nerve, root, through, parent)}
    return Links(
        feeds=feeds,
        carries=frozenset(carried),
        branches=frozenset((above, nerve) for nerve, above in parent.items()),
        pulls=pairs(facts["pulls"], "path", "muscle"),
        ends=pairs(facts["ends"], "path", "insertion"),
        holds=pairs(facts["insertions"], "id", "bone"),
        leaves=pairs(facts["roots"], "id", "bone"),
        subjects=pairs(facts["subjects"], "claim", "thing"),
        touches=pairs(facts["touches"], "variant", "thing"),
        paths=tuple(facts["paths"]["id"]),
        insertions=tuple(facts["insertions"]["id"]),
        band=str(facts["bands"]["id"].iloc[0]),
    )


def rows(table: pd.DataFrame, *columns: str) -> list[list[str]]:
    """Some columns of a table, row by row."""
    return [[str(cell) for cell in row] for row in table[list(columns)].to_numpy()]


def pairs(table: pd.DataFrame, left: str, right: str) -> frozenset[tuple[str, str]]:
    """Two columns as pairs, without the rows in which either is empty."""
    return frozenset((one, other) for one, other in rows(table, left, right) if one and other)


def way(nerve: str, root: str, through: Mapping[tuple[str, str], str], parent: Mapping[str, str]) -> frozenset[str]:
    """The nerve, its parents, and the trunk this root's fibres pass to reach it."""
    chain = [nerve]
    while chain[-1] in parent:
        chain.append(parent[chain[-1]])
    trunks = [through[part, root] for part in chain if (part, root) in through]
    return frozenset(chain + trunks)
