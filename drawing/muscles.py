"""All soft parts of hip and thigh from the tables: muscles with tendons, the band, the septum, capsule, skin."""

from dataclasses import replace

import numpy as np

from drawing.band import Hang, band, hang, lines, net, swell
from drawing.bellies import bellies, surfaces, tendons
from drawing.mesh import MIRROR, Mesh, join
from drawing.part import Part
from drawing.sheets import sheet_mesh, sheets
from drawing.skin import skin
from drawing.tables import load
from drawing.tendons import tubes

POINT = ["x", "y", "z"]


def muscles(bones: dict[str, Mesh]) -> list[Part]:
    """Every muscle of the right side, its fasciae and the skin, from the bones of the right side in the frame."""
    fleshy = flesh(bones)
    under = [part.mesh for part in fleshy] + list(bones.values())
    over = hang(under)
    return [*fleshy, *fasciae(), *bands(fleshy, over, bones["hip-bone"]), *skins(under)]


def flesh(bones: dict[str, Mesh]) -> list[Part]:
    """The muscles, packed, with the tubes that carry them on."""
    some, shown = bellies(), load("bellies").set_index("name")
    tails = tubes(load("tendons")[["muscle", "tube", *POINT, "thick", "wide"]].itertuples(index=False))
    parts = []
    for belly, mesh in zip(some, surfaces(some, bones), strict=True):
        thing, tissue, layer = map(str, shown.loc[belly.name, ["thing", "tissue", "layer"]])
        whole = join([mesh, *tails.get(belly.name, [])])
        parts.append(Part(belly.name, thing, tissue, layer, whole, belly.fibres, tendons(belly)))
    return parts


def fasciae() -> list[Part]:
    """Sheets that are no muscles: they lie in walls and hollows and take no part in the packing."""
    rows = load("fasciae")
    shape = sheets(rows[["name", "sheet", "curve", *POINT, "thick"]].itertuples(index=False))
    parts = []
    for name, some in shape.items():
        thing, tissue, layer = map(str, rows[rows["name"] == name].iloc[0][["thing", "tissue", "layer"]])
        fibres = tuple(line for one in some for line in one.fibres())
        parts.append(Part(name, thing, tissue, layer, join(map(sheet_mesh, some)), fibres))
    return parts


def bands(fleshy: list[Part], over: Hang, hip_bone: Mesh) -> list[Part]:
    """The band at rest, and band and vastus lateralis as they are when that muscle is tense (same points)."""
    points = net(load("band")[["z", "y_front", "y_back"]].to_numpy(float), over, hip_bone)
    mesh = band(points)
    rest = Part("iliotibial-band", "band:iliotibial-band", "itb", "fascia", mesh, lines(points))
    lateral = next(part for part in fleshy if part.name == "vastus-lateralis")
    return [rest, tense(rest, over), tense(lateral, over)]


def tense(part: Part, over: Hang) -> Part:
    """A part pushed outwards by vastus lateralis, with the same points and faces."""
    mesh = Mesh(swell(part.mesh.points, over), part.mesh.faces)
    fibres = tuple(swell(line, over) for line in part.fibres)
    return replace(part, name=f"{part.name}-tense", thing="", mesh=mesh, fibres=fibres)


def skins(under: list[Mesh]) -> list[Part]:
    """The skin of the right limb, and of the trunk from the groin to the waist."""
    points = np.vstack([mesh.points for mesh in under])
    both = np.vstack([points, points * MIRROR])
    rows = load("skin")
    parts = []
    for piece, around, side in (("limb", points, "right"), ("trunk", both, "middle")):
        own = rows[rows["piece"] == piece][["z", "fat", "x", "y", "half_x", "half_y"]].to_numpy(float)
        parts.append(Part(f"skin-{piece}", "", "skin", "skin", skin(around, own), side=side))
    return parts
