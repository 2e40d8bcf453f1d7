"""The figures of one study, each study by itself: they rank roots on scales that cannot be compared."""

import re
from dataclasses import dataclass

from anatomy.atlas import Atlas

OF = re.compile(r"\d+/(\d+)|n=(\d+)")  # how many were examined, as the unit says it
PRINTED = re.compile(r'printed "[^"]*\((\d+)\)"')  # a number of patients without that of those examined


@dataclass(frozen=True)
class Figure:
    """What one study gives for one root of a muscle, a group or a nerve."""

    thing: str  # kind:id; the kind may be group
    root: str
    value: float | None  # on the scale of the measure; none where its base is one, or not printed
    found: int | None  # how many
    of: int | None  # of how many
    words: str  # what the figure counts, as the table says
    place: str


def figures(atlas: Atlas, measure: str) -> list[Figure]:
    """The figures of a measure, in the order of the supply table; 0 is a figure too."""
    rows, roots = atlas["measures"].set_index("id"), set(atlas["roots"]["id"])
    source, shows = rows.loc[measure, "source"], rows.loc[measure, "shows"]
    supply = atlas["supply"]
    table = supply[(supply["source"] == source) & (supply["value"] != "") & supply["root"].isin(roots)]
    return [
        figure({str(name): str(cell) for name, cell in row.items()}, str(shows)) for row in table.to_dict("records")
    ]


def figure(row: dict[str, str], shows: str) -> Figure:
    """One row of the supply table as a figure; one patient, or nobody knows how many, is no share."""
    value, (found, of) = float(row["value"]), tally(row)
    known = (of or 0) > 1 or value == 0
    scaled = {"value": value, "tally": value if known else None, "count": found}[shows]
    return Figure(thing(row), row["root"], scaled, found, of, row["unit"], row["place"])


def tally(row: dict[str, str]) -> tuple[int | None, int | None]:
    """ "63.6 % (7/11)" is 7 of 11; where no base is printed, only what was counted, if that is known."""
    value, unit = float(row["value"]), row["unit"]
    base, printed = OF.search(unit), PRINTED.search(unit)
    if base:
        of = int(base[1] or base[2])
        return round(value * of / 100), of
    if printed:
        return int(printed[1]), None
    return (0 if value == 0 else None), None


def thing(row: dict[str, str]) -> str:
    """Whom a row speaks of: the muscle, else the group, else the nerve."""
    return next(f"{kind}:{row[kind]}" for kind in ("muscle", "group", "nerve") if row[kind])
