"""Relations told on the points of a shape: between, in line from above, in front of, hidden by."""

from collections.abc import Callable

import numpy as np

from tests.drawing.case import MOST, Case, Finding
from tests.drawing.rays import crossed

REACH, PLAN = 40.0, 6.0  # mm: how near is beside; how near is in line, seen from above


def between(case: Case) -> Finding:
    """Where the subject is beside both objects, they lie on opposite sides of it."""
    points = case.within(case.subject.line)
    (far, one), (wide, other) = (shape.away(points) for shape in case.objects)
    near = (far < REACH) & (wide < REACH)
    if near.sum() < min(3, len(points)):
        return False, f"beside both at {near.sum()} of {len(points)} points only"
    apart = np.einsum("ij,ij->i", one[near] - points[near], other[near] - points[near]) < 0
    return bool(apart.mean() >= MOST), f"between them at {apart.mean():.0%} of {near.sum()} points"


def beside(case: Case) -> Finding:
    """Most of the subject's points lie as near to each of the objects as the margin says."""
    points = case.within(case.subject.line)
    far = np.max([shape.away(points)[0] for shape in case.objects], axis=0)
    share = float((far <= case.margin).mean()) if len(points) else 0.0
    return share >= MOST, f"so near to all at {share:.0%} of {len(points)} points"


def stacked(case: Case) -> Finding:
    """Straight above the middle of the subject is the first object, straight below it the second."""
    middle = case.subject.surface.mean(0)[None]
    first, second = case.objects
    over, under = crossed(middle, first.mesh, 2, 1)[0] > 0, crossed(middle, second.mesh, 2, -1)[0] > 0
    return bool(over and under), f"first above: {bool(over)}; second below: {bool(under)}"


def passing(sign: int) -> Callable[[Case], Finding]:
    """Where the subject's centre lines and the object are in line, seen from above, one is over the other."""

    def relation(case: Case) -> Finding:
        gaps = []
        for place in case.within(case.subject.line):
            surface = case.object.surface
            near = surface[np.hypot(*(surface[:, :2] - place[:2]).T) < PLAN]
            if len(near):
                gaps.append(float((sign * (place[2] - near[:, 2])).min()))
        if not gaps:
            return False, "they are nowhere in line, seen from above"
        return float(np.median(gaps)) >= case.margin, f"median gap {np.median(gaps):.1f} mm at {len(gaps)} points"

    return relation


def facing(axis: int, sign: int) -> Callable[[Case], Finding]:
    """Of the subject's points in line with the object most have it on that side only."""

    def relation(case: Case) -> Finding:
        points = case.within(case.subject.line if case.subject.curves else case.subject.surface[::40])
        ahead = crossed(points, case.object.mesh, axis, sign) > 0
        back = crossed(points, case.object.mesh, axis, -sign) > 0
        seen = (ahead | back).sum()
        if not seen:
            return False, "they are nowhere in line"
        share = float((ahead & ~back).sum() / seen)
        return share >= MOST, f"so at {share:.0%} of {seen} points"

    return relation


def covers(axis: int, sign: int) -> Callable[[Case], Finding]:
    """Seen from that side, more than half of the object is hidden by the subject."""

    def relation(case: Case) -> Finding:
        shape = case.object
        points = shape.surface if shape.is_point else case.within(shape.line if shape.curves else shape.surface)
        points = points[:: max(1, len(points) // 300)]
        share = float((crossed(points, case.subject.mesh, axis, sign) > 0).mean()) if len(points) else 0
        return share > 0.5, f"{share:.0%} of it is hidden"

    return relation
