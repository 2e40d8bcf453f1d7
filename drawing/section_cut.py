"""What the plane of a level meets: muscles, bones and tendons of the right thigh as areas in mm."""

from dataclasses import dataclass

import numpy as np
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from drawing.bezier import Line
from drawing.frame import height
from drawing.part import Part
from drawing.slice import Area, area, outlines, pieces

FLESH = ("glut", "quad", "ham", "add", "tfl", "deep", "flex")
SPECK = 60.0  # mm²: a smaller second piece of a muscle is left out, and a smaller cut of a broad muscle
TENDON = 9.0  # mm²: the smallest cut of a muscle that thins out into a tendon
TENSE = "-tense"  # how a part is named that stands for another one contracted
BROAD = ("glut", "deep", "tfl")


@dataclass(frozen=True)
class Cut:
    """One level: areas of the parts the plane meets, by the part's name, and the parts themselves."""

    level: float
    parts: dict[str, Part]
    muscles: dict[str, Area]
    bones: dict[str, Area]
    cords: dict[str, Area]  # ligaments and tendons drawn as such
    band: Line  # points of the band (n, 2), mm; n = 0 where it is not met
    skin: Area  # empty where the body has none

    @property
    def firm(self) -> BaseGeometry:
        """Bones and cords together."""
        whole: BaseGeometry = unary_union([*self.bones.values(), *self.cords.values()])
        return whole

    @property
    def femur(self) -> Line:
        """The middle of the femur's cut (2,)."""
        return np.array(self.bones["femur"].geoms[0].centroid.coords[0])


def flesh(part: Part, z: float) -> Area:
    """A muscle's cut: its largest piece and every other of some size."""
    whole = area(part.mesh, z, SPECK if part.tissue in BROAD else TENDON)
    kept = [piece for number, piece in enumerate(whole.geoms) if not number or piece.area >= SPECK]
    return Area(kept)


def cut(level: float, body: list[Part]) -> Cut:
    """The cut of a body at a level (percent)."""
    z = height(level)
    limb = [part for part in body if part.side == "right" and not part.name.endswith(TENSE)]
    met = [part for part in limb if np.unique(part.mesh.points[:, 2] > z).size > 1]
    muscles = {part.name: flesh(part, z) for part in met if part.tissue in FLESH}
    bones = {part.name: area(part.mesh, z, 12) for part in met if part.tissue == "bone"}
    cords = {part.name: area(part.mesh, z, 4) for part in met if part.tissue == "lig"}
    band = [line for part in met if part.thing == "band:iliotibial-band" for line in outlines(part.mesh, z)]
    skin = [area(part.mesh, z, 1e3) for part in body if part.tissue == "skin"]
    return Cut(
        level,
        {part.name: part for part in met},
        {name: shape for name, shape in muscles.items() if not shape.is_empty},
        {name: shape for name, shape in bones.items() if not shape.is_empty},
        {name: shape for name, shape in cords.items() if not shape.is_empty},
        np.vstack(band) if band else np.zeros((0, 2)),
        pieces(unary_union(skin), 1e4),
    )
