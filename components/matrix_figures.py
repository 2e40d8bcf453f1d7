"""What the matrix says when it shows one study: its figures as given, on its own scale."""

from collections.abc import Sequence

from anatomy import Atlas
from anatomy.measures import Figure
from components.matrix_cells import Cell, Line, column, lines, shade


def measured(atlas: Atlas, figures: Sequence[Figure], measure: dict[str, str]) -> tuple[list[Line], list[Cell]]:
    """The figures of one study, each as the study gives it; 0 is shown as 0."""
    rows = lines(atlas, [one.thing for one in figures])
    cells = [
        Cell(
            row=list(rows).index(one.thing),
            column=column(atlas, one.root),
            shade=shade(one.value, float(measure["step"])),
            text=shown(one, measure["shows"]),
            says=tuple(told(one, measure)),
            about=asked(rows[one.thing].things[0], one.root),
        )
        for one in figures
    ]
    return list(rows.values()), cells


def shown(one: Figure, shows: str) -> str:
    """What stands in the cell: the value, how many of how many, or how many."""
    if shows == "value":
        return f"{one.value:.1f}".replace("100.0", "100")
    return f"{one.found}/{one.of or '?'}" if shows == "tally" else str(one.found)


def told(one: Figure, measure: dict[str, str]) -> list[str]:
    """The figure with what it counts; where its base is not printed, that."""
    shows = measure["shows"]
    if shows == "tally":
        unknown = [] if one.of else ["How many were examined is not printed"]
        of = f" of {one.of}" if one.of else ""
        return [f"{one.found}{of} {measure['unit']}", *unknown]
    whole = [f"Listed for the muscle in all: {one.of}"] if shows == "count" and one.of else []
    return [f"{shown(one, shows)} {measure['unit']}", *whole]


def asked(thing: str, root: str) -> str:
    """Whom to ask of one figure: the supply of the muscle, or the nerve."""
    kind, key = thing.split(":")
    return f"supply:{key}.{root}" if kind == "muscle" else thing
