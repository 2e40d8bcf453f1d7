"""Relations of ends and heights: where fibres start and end, and which of two shapes stands higher."""

from collections.abc import Callable

import numpy as np

from drawing.mesh import Points
from tests.drawing.case import Case, Finding, levels_of
from tests.drawing.rays import crossed
from tests.drawing.shapes import Shape

BEYOND = 10.0  # mm that a tendon may stand out beyond the fibres before its tip is taken instead of theirs


def tips(shape: Shape, last: bool) -> Points:
    """First or last points (n, 3) of the fibres, which run from origin to insertion; the tendon's tip if it goes on."""
    ends = np.array([curve[-1 if last else 0] for curve in shape.curves])
    starts = np.array([curve[0 if last else -1] for curve in shape.curves])
    along = ends.mean(0) - starts.mean(0)
    along /= np.linalg.norm(along) + 1e-9
    far = shape.surface @ along
    tip = shape.surface[far > far.max() - 3]
    return tip if far.max() - float((ends @ along).max()) > BEYOND else ends


def tipped(last: bool) -> Callable[[Case], Finding]:
    """The median end of the fibres is on the object, and at the levels of the statement."""

    def relation(case: Case) -> Finding:
        points = tips(case.subject, last)
        far, middle = float(np.median(case.object.away(points)[0])), float(np.median(levels_of(points)))
        low, high = case.span or (-np.inf, np.inf)
        told = f"median end {far:.1f} mm away, at level {middle:.0f}"
        return far <= case.margin and low <= middle <= high, told

    return relation


def near(case: Case) -> Finding:
    """Somewhere the subject comes as near to the object as the margin says."""
    far = float(case.object.away(case.within(case.subject.line))[0].min())
    return far <= case.margin, f"nearest {far:.1f} mm"


def higher(sign: int) -> Callable[[Case], Finding]:
    """The middle height of the subject is above (or below) the object's."""

    def relation(case: Case) -> Finding:
        gap = sign * float(case.subject.surface[:, 2].mean() - case.object.surface[:, 2].mean())
        return gap >= case.margin, f"by {gap:.1f} mm"

    return relation


def lower_end(case: Case) -> Finding:
    """The subject reaches farther down than the object."""
    gap = case.object.low - case.subject.low
    return gap >= case.margin, f"by {gap:.1f} mm"


def front_end(case: Case) -> Finding:
    """The subject's fibres end farther forward than the object's."""
    gap = float(np.median(tips(case.object, True)[:, 1]) - np.median(tips(case.subject, True)[:, 1]))
    return gap >= case.margin, f"by {gap:.1f} mm"


def side_end(case: Case) -> Finding:
    """The subject's fibres end lateral of the object and above it."""
    end, place = np.median(tips(case.subject, True), axis=0), case.object.surface.mean(0)
    gap = float(min(place[0] - end[0], end[2] - place[2]))
    return gap >= case.margin, f"by {gap:.1f} mm at least"


def start_above(case: Case) -> Finding:
    """The centre line begins above the middle of the object."""
    gap = float(tips(case.subject, False)[0, 2] - case.object.surface[:, 2].mean())
    return gap >= case.margin, f"by {gap:.1f} mm"


def comes_out(case: Case) -> Finding:
    """The centre line begins with the object in front of it and ends with none in front."""
    first, last = (tips(case.subject, end) for end in (False, True))
    hidden, free = crossed(first, case.object.mesh, 1, -1) > 0, crossed(last, case.object.mesh, 1, -1) == 0
    return bool(hidden.all() and free.all()), f"begins behind a wall: {hidden.all()}; ends free in front: {free.all()}"
