"""The sacrum: the mean bone with its foramina and canal opened and its upper joints put on; and the coccyx."""

from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import pandas as pd
from scipy.ndimage import distance_transform_edt, gaussian_filter

from anatomy.schema import Column, Table, number
from drawing.blend import Field, Half, Triple, capsule, union, without
from drawing.facet import GAP, HOLLOW, Joint, band
from drawing.fill import inside, section
from drawing.mesh import Mesh, Points
from drawing.thin import thinned

TABLE = Table(
    "One pair of sacral foramina, right side mirrored to x > 0: its front opening, where it meets the canal, its back.",
    (
        Column("root", "The nerve that leaves by it.", form=r"S[1-5]", allowed="S1 to S5"),
        *(number(name, "Front opening, mm.") for name in ("fx", "fy", "fz")),
        number("fr", "Radius of the front opening, mm."),
        *(number(name, "Where it leaves the sacral canal, mm.") for name in ("cx", "cy", "cz")),
        *(number(name, "Back opening, mm.") for name in ("bx", "by", "bz")),
        number("br", "Radius of the back opening, mm."),
        Column("source", "Where the figures are from.", of="sources"),
    ),
    key=("root",),
)
HOME = Path(__file__).parents[1] / "data/shapes/foramina.csv"
CELLS = Half((0, -12, 1216), (61, 97, 1338), 1.0)
# Middle (y, z) and radius of the sacral canal from its mouth behind S1 to the hiatus, mm; off the mean bone.
CANAL = (
    (21, 1318, 7.5),
    (33, 1300, 7.0),
    (43, 1290, 6.5),
    (58, 1280, 5.5),
    (73, 1266, 4.5),
    (82, 1252, 3.6),
    (91, 1241, 3.0),
)
FACES = 24000
WIDE = 1.75  # the canal is so much wider than deep
# Pieces of the coccyx: middle (y, z), half width, half height, mm.
TAIL = ((85, 1219, 8.5, 5.6), (88, 1210, 6.6, 5.0), (87.5, 1202, 5.0, 4.4), (84.5, 1195, 3.8, 4.0))
CREST = ((60, 1304, 1.6), (74, 1293, 1.7), (84, 1281, 1.7), (90, 1268, 1.6))  # spines of S1 to S4: y, z, how tall
GRAIN = 1.3  # mm of smoothing that takes the steps of the cells away
TAIL_CELLS = Half((0, 74, 1186), (20, 98, 1236), 0.7)


@cache
def foramina() -> dict[str, dict[str, float]]:
    """The figures of the table, by root."""
    rows = pd.read_csv(HOME).drop(columns="source").to_dict("records")
    return {str(row.pop("root")): {str(name): float(value) for name, value in row.items()} for row in rows}


def solid(bone: Mesh) -> Field:
    """Signed distance into the mean sacrum over the cells (mm)."""
    at = CELLS.places
    x, y, levels = at[:, 0, 0, 0], at[0, :, 0, 1], at[0, 0, :, 2]
    full = np.stack([inside(section(bone, float(z) + 1e-3), -x[::-1].astype(float), y.astype(float)) for z in levels])
    filled = full[:, :, ::-1].transpose(2, 1, 0)
    away = distance_transform_edt(~filled) - distance_transform_edt(filled)
    return np.asarray(gaussian_filter(away - 0.5 * np.sign(away), GRAIN), np.float32)


def crest(at: Field) -> Field:
    """The spines of S1 to S4 along the midline."""
    found = np.full(at.shape[:3], 8.0, np.float32)
    for y, z, tall in CREST:
        found = np.minimum(found, capsule(at, (0, y - 3, z - 3), (0, y, z), (2.2, 2.0), (1, 1, tall)))
    return found


def holes(at: Field) -> Field:
    """The canal and the foramina, front and back."""
    found = np.full(at.shape[:3], 8.0, np.float32)
    for (y, z, r), (y2, z2, r2) in pairwise(CANAL):
        found = np.minimum(found, capsule(at, (0, y, z), (0, y2, z2), (r, r2), (WIDE, 1, 1)))
    for hole in foramina().values():
        front, inner, back = (np.array([hole[end + axis] for axis in "xyz"]) for end in "fcb")
        beyond, out = front + (front - inner) * 0.7 + [4, 0, 0], back + (back - inner) * 0.5
        wide, narrow = hole["fr"], hole["br"]
        found = np.minimum(found, capsule(at, point(inner), point(front), (wide * 0.7, wide)))
        found = np.minimum(found, capsule(at, point(front), point(beyond), (wide, wide * 1.25)))
        found = np.minimum(found, capsule(at, point(inner), point(out), (narrow, narrow * 1.1)))
    return found


def point(at: Points) -> Triple:
    """Three numbers as a point."""
    return float(at[0]), float(at[1]), float(at[2])


def processes(at: Field, joint: Joint) -> Field:
    """The superior articular process of S1, its facet cut for L5."""
    low: Triple = (joint.at[0] + 4, joint.at[1] + 3, 1306)
    stem = capsule(at, low, joint.beside(-4.5, -5), (7, 5.6))
    blade = capsule(at, joint.beside(-3.4, -6), joint.beside(-2.8, 4), (6, 4.8), (1, 1, 1.1))
    return union(stem, blade, 3)


def sacrum(mean: Mesh, joint: Joint) -> Mesh:
    """The sacrum made from the mean one, with the joint (frame of the body) it makes with L5."""
    at = CELLS.places
    bone = union(union(solid(mean), processes(at, joint), 5), crest(at), 4)
    bone = without(bone, joint.round(at, HOLLOW + GAP / 2) + band(at, joint, -12, 30), 0.8)
    return thinned(CELLS.mesh(without(bone, holes(at), 1.6), 0.8), FACES)


def coccyx() -> Mesh:
    """Four pieces, each smaller; the first with its horns and transverse processes."""
    at = TAIL_CELLS.places
    bone = np.full(at.shape[:3], 8.0, np.float32)
    for y, z, wide, tall in TAIL:
        piece = capsule(at, (0, y, z), (0, y, z), (tall, tall), (wide / tall, 0.72, 1.0))
        bone = union(bone, piece, 0.8)
    y, z, wide, _ = TAIL[0]
    bone = union(bone, capsule(at, (wide - 1, y + 0.5, z + 1), (wide + 3, y + 1, z + 2), (2.4, 1.4)), 2)
    bone = union(bone, capsule(at, (4, y + 2, z + 2), (4.5, y + 3, z + 9), (1.6, 1.1)), 2)
    return TAIL_CELLS.mesh(bone)
