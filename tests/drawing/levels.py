"""Relations told at every height of a span: to one side of, and nearer to the middle of the limb than."""

from collections.abc import Callable

import numpy as np

from drawing.frame import level
from tests.drawing.case import MOST, Case, Finding
from tests.drawing.rays import polar


def sided(axis: int, sign: int) -> Callable[[Case], Finding]:
    """The middle of the subject's outline lies to one side of the object's, at every height."""

    def relation(case: Case) -> Finding:
        gaps = {}
        for z in case.heights:
            one, other = case.subject.outline(z), case.object.outline(z)
            if len(one) and len(other):
                gaps[level(z)] = sign * float(one[:, axis].mean() - other[:, axis].mean())
        return least(gaps, case.margin)

    return relation


def least(gaps: dict[float, float], margin: float) -> Finding:
    """Whether the smallest of the gaps (mm, by level) reaches the margin."""
    if not gaps:
        return False, "they meet at no level"
    at = min(gaps, key=lambda key: gaps[key])
    bad = [f"{key:.0f}" for key, gap in gaps.items() if gap < margin]
    return not bad, f"least gap {gaps[at]:.1f} mm at level {at:.0f}; fails at levels {' '.join(bad) or 'none'}"


def superficial(case: Case) -> Finding:
    """Along rays from the middle of the limb the subject lies farther out than the object."""
    gaps = {}
    for z in case.heights:
        middle = case.centre(z)
        one, other = (polar(shape.outline(z), middle) for shape in (case.subject, case.object))
        shared = sorted(one.keys() & other.keys())
        if shared:
            gaps[level(z)] = float(np.quantile([one[ray] - other[ray] for ray in shared], 1 - MOST))
    return least(gaps, case.margin)


def deep(case: Case) -> Finding:
    """The object is superficial to the subject."""
    return superficial(Case(case.object, (case.subject,), case.span, case.margin, case.centre))


def layered(case: Case) -> Finding:
    """Along rays from the middle of the limb the subject lies inside the first object, outside the second."""
    held = []
    for place in case.within(case.subject.line):
        middle, z = case.centre(float(place[2])), float(place[2])
        ((ray, away),) = polar(place[None, :2], middle).items()
        over, under = (polar(shape.outline(z), middle).get(ray) for shape in case.objects)
        if over and under:
            held.append(under < away < over)
    if len(held) < 3:
        return False, f"in line with both at {len(held)} points only"
    return float(np.mean(held)) >= MOST, f"between them at {np.mean(held):.0%} of {len(held)} points"
