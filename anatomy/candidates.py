"""Where a lesion may lie: each root, each pair of neighbours, and the nerves the table names."""

from dataclasses import dataclass
from itertools import pairwise

from anatomy.atlas import Atlas


@dataclass(frozen=True)
class Candidate:
    """One place: its id, the things it lights, and the roots or nerves that are lost with it."""

    id: str
    things: tuple[str, ...]
    units: frozenset[str]

    @property
    def extent(self) -> int:
        """How many places it really is: two for a pair of roots, and for a nerve of two divisions."""
        return len(self.units)


def candidates(atlas: Atlas) -> list[Candidate]:
    """Roots from head to foot, pairs of neighbours, nerves."""
    roots = atlas.things("root")
    return [
        *(Candidate(root, (root,), frozenset({root})) for root in roots),
        *(Candidate(joined(pair), pair, frozenset(pair)) for pair in pairwise(roots)),
        *(nerve(atlas, str(name)) for name in atlas["candidates"]["nerve"]),
    ]


def joined(pair: tuple[str, str]) -> str:
    """ "roots:L4+L5"."""
    return "roots:" + "+".join(root.split(":")[1] for root in pair)


def nerve(atlas: Atlas, name: str) -> Candidate:
    """A nerve, or all its divisions where it has some."""
    nerves = atlas["nerves"]
    divisions = list(nerves[nerves["parent"] == name]["id"]) or [name]
    return Candidate(f"nerve:{name}", (f"nerve:{name}",), frozenset(f"nerve:{part}" for part in divisions))
