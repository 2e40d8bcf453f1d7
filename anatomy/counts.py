"""How many sources name a root for a muscle, by kind; how we grade it, and whether it is disputed."""

from dataclasses import dataclass

import pandas as pd

from anatomy.atlas import Atlas
from anatomy.votes import KINDS, disputed, named, votes


@dataclass(frozen=True)
class Count:
    """One muscle and one root of which somebody speaks."""

    muscle: str
    root: str
    kinds: dict[str, int]  # how many sources of each kind name it, primary studies first
    group: int  # how many of these speak only of a group that holds the muscle
    none: int  # how many looked for it and found none
    other: int  # how many charts give the muscle other roots only
    share: str  # our grade; empty where we do not count it
    disputed: bool

    @property
    def total(self) -> int:
        """All sources that name it, whatever their kind."""
        return sum(self.kinds.values())


def count(atlas: Atlas, muscle: str, root: str) -> Count:
    """Each source counts once, however many rows it has."""
    said = votes(atlas, muscle, root)
    kinds = atlas.names("sources", "kind")
    naming = sources(said.say)
    found = [kinds[source] for source in naming]
    return Count(
        muscle=muscle,
        root=root,
        kinds={kind: found.count(kind) for kind in KINDS if kind in found},
        group=len(naming - sources(said.say[said.say["muscle"] == muscle])),
        none=len(sources(said.none)),
        other=len(sources(said.other)),
        share=atlas.reach(f"muscle:{muscle}").get(f"root:{root}", ""),
        disputed=disputed(atlas, muscle, root),
    )


def sources(table: pd.DataFrame) -> set[str]:
    """The sources of some rows, each once."""
    return set(table["source"].astype(str))


def counts(atlas: Atlas) -> list[Count]:
    """Every muscle with every root that anybody names for it, or looked for in vain."""
    return [count(atlas, str(muscle), root) for muscle in atlas["muscles"]["id"] for root in named(atlas, muscle)]
