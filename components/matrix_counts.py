"""What the matrix says when it counts sources: the split by kind, and our grade beside it."""

from collections.abc import Sequence

from anatomy import Atlas
from anatomy.counts import Count
from components.matrix_cells import Cell, Line, column, lines, shade
from components.said import CALLED


def counted(atlas: Atlas, counts: Sequence[Count], step: float) -> tuple[list[Line], list[Cell]]:
    """How many sources name a root, with our grade, hatched where disputed."""
    rows = lines(atlas, [f"muscle:{one.muscle}" for one in counts])
    cells = [
        Cell(
            row=list(rows).index(f"muscle:{one.muscle}"),
            column=column(atlas, one.root),
            shade=shade(one.total, step),
            text=str(one.total),
            says=tuple(split(one)),
            about=f"supply:{one.muscle}.{one.root}",
            share=one.share,
            hatched=one.disputed,
        )
        for one in counts
    ]
    return list(rows.values()), cells


def split(one: Count) -> list[str]:
    """The split by kind of source, who else there is, and our grade."""
    kinds = [f"– {many(number, CALLED[kind])}" for kind, number in one.kinds.items()]
    doubt = "; disputed" if one.disputed and one.share != "disputed" else ""
    said = [f"{many(one.total, 'source')} name{'s' if one.total == 1 else ''} it:", *kinds]
    said += [f"{one.group} of them only for the whole group"] if one.group else []
    said += [f"{one.none} looked for it and found none"] if one.none else []
    said += [f"{many(one.other, 'chart')} give{'s' if one.other == 1 else ''} other roots only"] if one.other else []
    return [*said, f"Our grade: {one.share or 'not counted'}{doubt}"]


def many(number: int, word: str) -> str:
    """ "1 primary study", "2 primary studies"."""
    if number == 1:
        return f"1 {word}"
    return f"{number} {word.removesuffix('y')}{'ies' if word.endswith('y') else 's'}"
