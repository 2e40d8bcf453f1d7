"""The anatomy, and the questions asked of it."""

from collections.abc import Mapping
from functools import cached_property

import pandas as pd

from anatomy.links import Links, links
from anatomy.reach import Lit, reach
from anatomy.tables import THING_TABLES


class Atlas:
    """Checked tables, and what lights up with what."""

    def __init__(self, facts: Mapping[str, pd.DataFrame]) -> None:
        self.facts = facts

    def __getitem__(self, table: str) -> pd.DataFrame:
        return self.facts[table]

    @cached_property
    def links(self) -> Links:
        """The joined tables."""
        return links(self.facts)

    def things(self, *kinds: str) -> list[str]:
        """Every thing of some kinds as kind:id, in the order of its table."""
        return [thing for kind in kinds for thing in self.listed[kind]]

    @cached_property
    def listed(self) -> dict[str, list[str]]:
        """All things of each kind."""
        return {kind: [f"{kind}:{name}" for name in self.facts[table]["id"]] for kind, table in THING_TABLES.items()}

    @cached_property
    def rows(self) -> dict[str, dict[str, str]]:
        """The row of every thing by column."""
        tables = [(kind, self.facts[table].to_dict("records")) for kind, table in THING_TABLES.items()]
        found = [(kind, {str(key): str(cell) for key, cell in row.items()}) for kind, rows in tables for row in rows]
        return {f"{kind}:{row['id']}": row for kind, row in found}

    @cached_property
    def lit(self) -> dict[str, Lit]:
        """What has been asked of `reach` so far."""
        return {}

    def reach(self, thing: str) -> Lit:
        """What is lit when a thing is picked; see anatomy/reach.py. Raises KeyError for an unknown thing."""
        if thing not in self.lit:
            self.row(thing)
            self.lit[thing] = reach(thing, self.links)
        return dict(self.lit[thing])

    def row(self, thing: str) -> dict[str, str]:
        """The row of a thing by column. Raises KeyError for an unknown thing."""
        return self.rows[thing]

    def names(self, table: str, column: str = "name") -> dict[str, str]:
        """One column of a table by id."""
        rows = self.facts[table]
        return dict(zip(rows["id"].astype(str), rows[column].astype(str), strict=True))

    def confidence(self, muscle: str) -> str:
        """How sure the grading of a muscle is: A, B or C."""
        rows = self["confidence"]
        return str(rows[rows["muscle"] == muscle]["confidence"].iloc[0])

    def statements(self, muscle: str) -> pd.DataFrame:
        """Every supply row that speaks of a muscle, or of a group that holds it."""
        members, supply = self["members"], self["supply"]
        groups = members[members["muscle"] == muscle]["group"]
        return supply[(supply["muscle"] == muscle) | supply["group"].isin(set(groups))]
