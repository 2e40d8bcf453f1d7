"""Strokes of the pen: lines broken at random into tapered lenses."""

import numpy as np

from drawing.bezier import Line, lengths, numbers


def pieces(line: Line, dice: np.random.Generator, long: tuple[float, float], gap: tuple[float, float]) -> list[Line]:
    """A line cut into pieces of random length with random gaps (in the units of the line)."""
    along = lengths(line)
    start, found = dice.uniform(0, long[1] * 0.3), []
    while start < along[-1] - long[0] * 0.6:
        end = min(start + dice.uniform(*long), along[-1])
        first, last = np.searchsorted(along, [start, end])
        if last - first >= 3:
            found.append(line[first : last + 1])
        start = end + dice.uniform(*gap)
    return found


def lens(line: Line, wide: float) -> str:
    """A stroke along a line, `wide` at its middle and pointed at both ends: two quadratic curves."""
    start, end, middle = np.round(line[0], 1), line[-1], line[len(line) // 2]
    bend, run = 2 * middle - (line[0] + end) / 2, end - line[0]
    across = np.array([-run[1], run[0]]) / (float(np.hypot(*run)) + 1e-9) * wide
    stop = np.round(end, 1)
    out = numbers([*(bend + across - start), *(end - start)])
    back = numbers([*(bend - across - stop), *(start - stop)])
    return f"M{numbers(start)}q{out}{'' if back.startswith('-') else ' '}{back}"
