"""How vastus lateralis contracting changes its own outline, the fascia and the band over it."""

from collections.abc import Callable

import numpy as np

from drawing.bezier import Cubic, Line
from drawing.section_compose import Section

BULGE = 4.0  # mm outward at full contraction: within the 2 to 5 mm of own_estimate
DEEP = 22.0  # mm below the fascia at which nothing moves any more
SPREAD = 0.55  # half width of the bulge, share of the muscle's own face

Move = Callable[[Line], Line]


def bulge(section: Section, share: float) -> Move | None:
    """A map of points (n, 2) at a share of full contraction, or None where vastus lateralis is not cut."""
    muscle = section.muscles.get("vastus-lateralis")
    if muscle is None or muscle.area < 200:
        return None
    middle = section.cut.femur
    coat = section.sheath
    outline = np.array(muscle.geoms[0].exterior.coords)
    face = outline[np.min(np.linalg.norm(outline[:, None] - coat.inner[None, ::4], axis=2), axis=1) < 2.5]
    if len(face) < 8:
        return None
    turns = turn(face - middle)
    centre, half = (turns.max() + turns.min()) / 2, np.ptp(turns) / 2 * (1 + SPREAD) / 1.55
    ring_turns = turn(coat.inner - middle)
    order = np.argsort(ring_turns)
    radii = np.linalg.norm(coat.inner - middle, axis=1)

    def move(points: Line) -> Line:
        away = points - middle
        angle, radius = turn(away), np.linalg.norm(away, axis=1)
        depth = np.interp(angle, ring_turns[order], radii[order]) - radius
        wide = np.cos(np.clip((angle - centre) / half, -1, 1) * np.pi / 2) ** 2
        near = np.clip(1 - depth / DEEP, 0, 1)
        push = BULGE * share * wide * near * near * (3 - 2 * near)
        return np.asarray(points + away / (radius[:, None] + 1e-9) * push[:, None])

    return move


def turn(away: Line) -> Line:
    """Angles about the femur, 0 lateral, growing backward, in -π to π."""
    return np.asarray(np.arctan2(away[:, 1], -away[:, 0]))


def moved(cubics: list[Cubic], move: Move, scale: float, start: Line) -> list[Cubic]:
    """The same cubics (plate units) with every control point moved in mm; as many points as before."""
    flat = np.array(cubics).reshape(-1, 2)
    placed = (move(flat / scale + start) - start) * scale
    return [(four[0], four[1], four[2], four[3]) for four in placed.reshape(-1, 4, 2)]
