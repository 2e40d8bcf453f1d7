"""Which part is painted over which: by their depth where they overlap, and by pairs that are stated."""

from collections.abc import Iterable, Sequence

import numpy as np

from drawing.raster import Picture

LEAST = 30  # pixels; smaller overlaps say nothing
STATED = 1e9


def common(one: Picture, other: Picture) -> tuple[tuple[slice, slice], tuple[slice, slice]] | None:
    """The window two pictures share, in the pixels of each; None if they share none."""
    top, left = max(one.top, other.top), max(one.left, other.left)
    low = min(one.top + one.mask.shape[0], other.top + other.mask.shape[0])
    right = min(one.left + one.mask.shape[1], other.left + other.mask.shape[1])
    if top >= low or left >= right:
        return None

    def cut(seen: Picture) -> tuple[slice, slice]:
        return slice(top - seen.top, low - seen.top), slice(left - seen.left, right - seen.left)

    return cut(one), cut(other)


def votes(pictures: Sequence[Picture]) -> np.ndarray:
    """How strongly each (row) lies above each (column): pixels, positive for above."""
    count = len(pictures)
    table = np.zeros((count, count))
    for i in range(count):
        for j in range(i + 1, count):
            shared = common(pictures[i], pictures[j])
            if not shared:
                continue
            both = pictures[i].mask[shared[0]] & pictures[j].mask[shared[1]]
            if both.sum() < LEAST:
                continue
            nearer = pictures[i].depth[shared[0]][both] > pictures[j].depth[shared[1]][both]
            table[i, j] = both.sum() * (float(nearer.mean()) - 0.5)
            table[j, i] = -table[i, j]
    return table


def painted(names: Sequence[str], pictures: Sequence[Picture], stated: Iterable[tuple[str, str]]) -> list[int]:
    """Places in the order of painting, lowest first; `stated` holds (below, above) by name."""
    table = votes(pictures)
    place = {name: number for number, name in enumerate(names)}
    for below, above in stated:
        if below in place and above in place:
            table[place[above], place[below]] = STATED
            table[place[below], place[above]] = -STATED
    left, order = list(range(len(names))), []
    while left:
        burden = np.clip(table[np.ix_(left, left)], 0, None).sum(1)
        order.append(left.pop(int(burden.argmin())))
    return order
