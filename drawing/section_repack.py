"""Muscles of a section refilled to the fascia, so that septa are even and no holes are left."""

import numpy as np
from scipy import ndimage
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from drawing.section_cut import Cut
from drawing.section_grid import Field, Mask, distance, fill, region
from drawing.slice import Area, pieces

SEPTUM = 0.84  # mm between neighbours
RIM = 0.9  # mm between a muscle and the fascia or a bone
SOFT = 2.0  # cells: smoothing of the distances
ROUND = 1.5  # mm: corners are rounded by this


def reach(level: float) -> float:
    """How far (mm) a muscle may grow into a gap: less at the knee and the hip, where fat lies between."""
    return float(np.interp(level, [20, 36, 76, 92], [2.0, 7.0, 7.0, 4.0]))


def distances(cut: Cut) -> Field:
    """Signed distance to each muscle (muscle, row, column), mm, smoothed."""
    fields = [distance(fill(shape)) for shape in cut.muscles.values()]
    return np.stack([ndimage.gaussian_filter(field, SOFT) for field in fields])


def free(cut: Cut, sheath: Polygon, taken: list[BaseGeometry]) -> Mask:
    """Cells inside the fascia that neither bone, tendon nor a bundle takes."""
    mask = fill(sheath) & ~fill(cut.firm.buffer(0.8))
    for shape in taken:
        mask &= ~fill(shape)
    return mask


def repack(cut: Cut, room: Mask, fields: Field) -> dict[str, Area]:
    """Each muscle's new area: the cells nearer to it than to any other, rounded, no two touching."""
    edge = -distance(room) - RIM
    two = np.partition(fields, 1, axis=0)[:2] if len(fields) > 1 else np.stack([fields[0], fields[0] + 99])
    grown: dict[str, Area] = {}
    for (name, old), field in zip(cut.muscles.items(), fields, strict=True):
        other = np.where(field == two[0], two[1], two[0])
        wanted = np.minimum.reduce([(other - field - SEPTUM) / 2, edge, reach(cut.level) - field])
        found = region(ndimage.gaussian_filter(wanted, 1.2), 5)
        grown[name] = rounded(found, old)
    return apart({name: shape for name, shape in grown.items() if not shape.is_empty})


def rounded(shape: Area, old: Area) -> Area:
    """A shape with soft corners; of its pieces those of some size, and never more than the muscle had."""
    size = min(ROUND, 0.3 * float(np.sqrt(max(shape.area, 1)) / 2))
    soft = pieces(shape.buffer(-size).buffer(2 * size).buffer(-size), 5)
    kept = [piece for number, piece in enumerate(soft.geoms) if not number or piece.area >= 60]
    return Area(kept[: max(1, len(old.geoms))])


def apart(shapes: dict[str, Area]) -> dict[str, Area]:
    """The same shapes, the larger of two that meet cut back."""
    names = sorted(shapes, key=lambda name: (-shapes[name].area, name))
    for number, name in enumerate(names):
        for other in names[number + 1 :]:
            if shapes[name].intersects(shapes[other]):
                rest = pieces(shapes[name].difference(shapes[other].buffer(0.35)), 5)
                shapes[name] = Area(rest.geoms[: len(shapes[name].geoms)])
    return {name: shape for name, shape in shapes.items() if not shape.is_empty}
