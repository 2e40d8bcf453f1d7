"""Smooth curves for SVG: polylines fitted with cubic Béziers (after Schneider 1990) and written short."""

from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt
from scipy import ndimage

Line = npt.NDArray[np.float64]  # (n, 2), units of the plate
Cubic = tuple[Line, Line, Line, Line]  # four points (2,)
Vector = npt.NDArray[np.float64]


def unit(vector: Vector) -> Vector:
    """A vector of length one in the same direction."""
    return np.asarray(vector / (np.linalg.norm(vector) + 1e-9))


def lengths(line: Line) -> Vector:
    """Length along a line up to each of its points (n,)."""
    return np.asarray(np.r_[0, np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])


def weights(at: Vector) -> tuple[Vector, Vector, Vector, Vector]:
    """Bernstein polynomials of degree 3 at parameters 0 to 1."""
    return (1 - at) ** 3, 3 * at * (1 - at) ** 2, 3 * at**2 * (1 - at), at**3


def controls(line: Line, start: Vector, end: Vector, at: Vector) -> Line:
    """The four points of the cubic with given end tangents that passes nearest to the line (least squares)."""
    b0, b1, b2, b3 = weights(at)
    one, other = start * b1[:, None], end * b2[:, None]
    matrix = np.array([[(one * one).sum(), (one * other).sum()], [(one * other).sum(), (other * other).sum()]])
    rest = line - line[0] * (b0 + b1)[:, None] - line[-1] * (b2 + b3)[:, None]
    chord = float(np.linalg.norm(line[-1] - line[0]))
    det = np.linalg.det(matrix)
    reach = np.linalg.solve(matrix, [(one * rest).sum(), (other * rest).sum()]) if abs(det) > 1e-12 else np.zeros(2)
    if reach.min() < 1e-3 * chord or reach.max() > 6 * chord:
        reach = np.full(2, chord / 3)
    return np.array([line[0], line[0] + start * reach[0], line[-1] + end * reach[1], line[-1]])


def nearer(points: Line, line: Line, at: Vector) -> Vector:
    """Parameters moved one Newton step towards the nearest points of the cubic, kept in order."""
    first = 3 * np.diff(points, axis=0)
    second = 2 * np.diff(first, axis=0)
    b = np.stack([(1 - at) ** 2, 2 * at * (1 - at), at**2], 1)
    gap = np.stack(weights(at), 1) @ points - line
    slope = b @ first
    bend = np.stack([1 - at, at], 1) @ second
    down = (slope * slope).sum(1) + (gap * bend).sum(1)
    step = np.where(np.abs(down) > 1e-9, (gap * slope).sum(1) / np.where(down == 0, 1, down), 0)
    return np.sort(np.clip(at - step, 0, 1))


def fit(line: Line, start: Vector, end: Vector, error: float) -> list[Cubic]:
    """Cubics along a line (n ≥ 2), tangents at both ends given; none strays further than the error."""
    if len(line) == 2:
        third = float(np.linalg.norm(line[1] - line[0])) / 3
        return [(line[0], line[0] + start * third, line[1] + end * third, line[1])]
    at = lengths(line)
    at /= at[-1] or 1
    for _ in range(3):
        points = controls(line, start, end, at)
        away = ((np.stack(weights(at), 1) @ points - line) ** 2).sum(1)
        worst = int(away.argmax())
        if away[worst] < error**2:
            return [tuple(points)]
        if away[worst] > 16 * error**2:
            break
        at = nearer(points, line, at)
    worst = min(max(worst, 1), len(line) - 2)
    reach = max(1, min(3, worst, len(line) - 1 - worst))
    middle = unit(line[worst - reach] - line[worst + reach])
    return fit(line[: worst + 1], start, middle, error) + fit(line[worst:], -middle, end, error)


def corners(ring: Line, sharp: float) -> npt.NDArray[np.int64]:
    """Places where a closed line turns by more than `sharp` degrees within four points either way."""
    back, ahead = np.roll(ring, 4, 0) - ring, np.roll(ring, -4, 0) - ring
    cosine = (back * ahead).sum(1) / (np.linalg.norm(back, axis=1) * np.linalg.norm(ahead, axis=1) + 1e-9)
    turn = 180 - np.degrees(np.arccos(np.clip(cosine, -1, 1)))
    peak = (turn >= ndimage.maximum_filter1d(turn, 9, mode="wrap")) & (turn > sharp)
    return np.flatnonzero(peak)


def fit_ring(ring: Line, error: float = 0.5, sharp: float = 55) -> list[Cubic]:
    """Cubics around a closed line (first point not repeated), smooth but for its sharp corners."""
    count = len(ring)
    if count < 6:
        return []
    found = corners(ring, sharp)
    if len(found) < 1:
        tangent = unit(ring[3 % count] - ring[-3])
        return fit(np.vstack([ring, ring[:1]]), tangent, -tangent, error)
    cubics: list[Cubic] = []
    for number, start in enumerate(found):
        stop = found[(number + 1) % len(found)]
        stop = stop if stop > start else stop + count
        cubics += fit_open(ring[np.arange(start, stop + 1) % count], error)
    return cubics


def fit_open(line: Line, error: float = 0.6) -> list[Cubic]:
    """Cubics along an open line."""
    if len(line) < 2:
        return []
    reach = min(3, len(line) - 1)
    return fit(line, unit(line[reach] - line[0]), unit(line[-1 - reach] - line[-1]), error)


def number(value: float) -> str:
    """A number with one decimal at most, as short as SVG allows."""
    text = f"{value:.1f}".removesuffix(".0")
    text = "-" + text[2:] if text.startswith("-0.") else text.removeprefix("0") if text.startswith("0.") else text
    return "0" if text in ("-0", "") else text


def numbers(values: Iterable[float]) -> str:
    """Numbers in a row; a minus sign parts them where it can."""
    text = ""
    for value in values:
        word = number(value)
        text += word if not text or word[0] == "-" else f" {word}"
    return text


def write(cubics: Sequence[Cubic], closed: bool = True, places: int = 1) -> str:
    """Cubics as the d of a path, in relative steps from points rounded to some decimals (0 or 1)."""
    if not cubics:
        return ""
    pen = np.round(cubics[0][0], places)
    text, steps = f"M{numbers(pen)}", ""
    for cubic in cubics:
        step = numbers(value for point in cubic[1:] for value in np.round(point, places) - pen)
        steps += step if not steps or step[0] == "-" else f" {step}"
        pen = np.round(cubic[3], places)
    return f"{text}c{steps}{'z' if closed else ''}"
