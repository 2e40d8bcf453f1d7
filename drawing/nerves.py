"""Nerves and roots as tubes: each starts on its parent, keeps clear of bone and ends in the muscle it supplies."""

from collections.abc import Iterable

import numpy as np
from scipy.spatial import cKDTree

from drawing.courses import Run, runs
from drawing.mesh import Curve, Points
from drawing.part import Part
from drawing.room import Floats, Room
from drawing.tubes import smooth, tube

GAP = 0.8  # mm between a nerve's surface and bone
INTO = 1.5  # mm a branch goes into its muscle
END = 0.5  # how fine a branch is where it enters
STUMP = 4  # points of a left root that are shown


def onto(curve: Curve, point: Points) -> Points:
    """The point of a curve nearest to a point."""
    start, way = curve[:-1], np.diff(curve, axis=0)
    share = np.clip(((point - start) * way).sum(1) / ((way * way).sum(1) + 1e-12), 0, 1)
    near = start + share[:, None] * way
    return np.asarray(near[np.linalg.norm(near - point, axis=1).argmin()])


def into(part: Part, point: Points, normals: Points) -> Points:
    """A point a little inside a muscle, under the place of its surface nearest to `point`."""
    _, place = cKDTree(part.mesh.points).query(point)
    return np.asarray(part.mesh.points[place] - INTO * normals[place])


class Web:
    """Runs laid so far, by name; each new one is tied to those and to the muscles."""

    def __init__(self, body: Iterable[Part]) -> None:
        parts = list(body)
        bones = [part.mesh for part in parts if part.tissue in ("bone", "disc") and part.side != "left"]
        self.room = Room.between(bones)
        self.muscles = {part.name: part for part in parts if part.tissue not in ("bone", "disc", "nerve", "dura")}
        self.lines: dict[str, Curve] = {}

    def tied(self, points: Points, start: str, end: str) -> Points:
        """The points with the first one on its parent and the last one on or in its goal."""
        points = points.copy()
        if start:
            points[0] = onto(self.lines[start], points[0])
        if end in self.lines:
            points[-1] = onto(self.lines[end], points[-1])
        elif end:
            muscle = self.muscles[end]
            points[-1] = into(muscle, points[-1], muscle.mesh.normals)
        return points

    def lay(self, run: Run) -> Part:
        """One run as a part."""
        points = self.tied(run.points, run.start, run.end)
        swell = run.swell.copy()
        if run.end in self.muscles:
            swell[-1] = END
        curve, sizes = smooth(points, swell[:, None])
        girth = sizes[:, 0]
        if run.thing:
            curve = self.room.clear(curve, girth * run.thick + GAP)
        self.lines[run.name] = curve
        return shaped(run, curve, girth)


def shaped(run: Run, curve: Curve, girth: Floats) -> Part:
    """A run (or the dural sac, which stands for no nerve) about its centre line."""
    mesh = tube(curve, girth * run.wide, girth * run.thick)
    if run.thing:
        return Part(run.name, run.thing, "nerve", "nerves", mesh, (curve,))
    return Part(run.name, "", "dura", "nerves", mesh, (curve,), side="middle")


def stump(part: Part, run: Run) -> Part:
    """The left root of a right one: as far as just past its foramen, tapering."""
    away = np.linalg.norm(part.fibres[0] - run.points[STUMP - 1], axis=1)
    curve = part.fibres[0][: 1 + int(away.argmin())]
    sizes = smooth(run.points[:STUMP], run.swell[:STUMP, None])[1][:, 0]
    girth = np.interp(np.linspace(0, 1, len(curve)), np.linspace(0, 1, len(sizes)), sizes)
    girth[-2:] *= [0.8, 0.5]
    return shaped(run, curve, girth).mirrored()


def nerves(body: Iterable[Part]) -> list[Part]:
    """Dural sac, roots and nerves of the right side, and short roots of the left, for a body with bones and muscles."""
    web, found = Web(body), []
    for run in runs():
        found.append(web.lay(run))
        if run.name == run.thing.replace("root:", "root-"):
            found.append(stump(found[-1], run))
    return found
