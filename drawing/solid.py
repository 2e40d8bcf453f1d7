"""The body as one small file for the 3D view: decimated, quantised, packed; the same bytes every time.

The head names the parts in order; assets/solid/model.js reads the rest.
"""

from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from drawing.cords import along, cords, length
from drawing.frame import KNEE, TROCHANTER
from drawing.looks import looks
from drawing.mesh import Mesh, Points
from drawing.pack import packed
from drawing.part import LAYERS, Part
from drawing.shelter import cloud, openness
from drawing.thin import share, thinned
from drawing.walk import walked

MOST = 60_000  # triangles in all
TENSE = "-tense"  # parts in another state than rest
FIRM = 1150.0  # z (mm) up to which the band is drawn
STEP = 0.1  # mm, of the quantised points
DEPTH = ("bones", "nerves", "deep", "superficial", "fascia", "skin", "tension")  # from within outwards


def export(body: list[Part], file: Path) -> int:
    """Write the body and its tension lines for the 3D view; the number of triangles."""
    shown = [firm(one) for one in body if one.layer != "skin" and not one.name.endswith(TENSE)]
    parts = sorted([*shown, *cords(body)], key=lambda one: (LAYERS.index(one.layer), one.name))
    meshes = [walked(mesh)[0] for mesh in fewer(parts)]
    marks = [
        np.stack([whole(light), whole(flesh(part, mesh.points))], 1)
        for part, mesh, light in zip(parts, meshes, lights(parts, meshes), strict=True)
    ]
    rows = [[one.name, one.thing, one.tissue, one.layer, one.side, run(one)] for one in parts]
    head: dict[str, object] = {"parts": rows, "looks": looks(), "levels": [KNEE, TROCHANTER]}
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(packed(head, meshes, marks, STEP))
    return sum(len(mesh.faces) for mesh in meshes)


def firm(part: Part) -> Part:
    """The band without its thin upper sheet, which on plates is a veil and here would hide the muscles under it."""
    if part.tissue != "itb":
        return part
    kept = (part.mesh.points[part.mesh.faces, 2] < FIRM).all(1)
    return replace(part, mesh=Mesh(part.mesh.points, part.mesh.faces[kept]))


def run(part: Part) -> int:
    """The length of a tension line, whole mm; 0 for everything else."""
    return round(length(part.fibres[0])) if part.layer == "tension" else 0


def fewer(parts: list[Part]) -> list[Mesh]:
    """Their surfaces with at most MOST triangles in all; tension lines are kept whole."""
    lines = sum(len(one.mesh.faces) for one in parts if one.layer == "tension")
    solids = [one for one in parts if one.layer != "tension"]
    wish = MOST - lines
    while True:
        found = {one.name: thinned(one.mesh, count) for one, count in zip(solids, share(solids, wish), strict=True)}
        over = sum(len(mesh.faces) for mesh in found.values()) + lines - MOST
        if over <= 0:
            return [found.get(one.name, one.mesh) for one in parts]
        wish -= 2 * over + 200


def lights(parts: list[Part], meshes: list[Mesh]) -> list[npt.NDArray[np.float64]]:
    """How open each point of each part lies, past what is as deep as it or deeper: the rest may be taken away."""
    ranks = np.array([DEPTH.index(part.layer) for part in parts])
    clouds = [cloud(mesh) for mesh in meshes]
    found: dict[int, npt.NDArray[np.float64]] = {}
    for rank in sorted(set(ranks.tolist())):
        own = np.flatnonzero(ranks == rank).tolist()
        others = np.vstack([clouds[number] for number in np.flatnonzero(ranks <= rank)])
        points, normals = (
            np.vstack([getattr(meshes[number], name) for number in own]) for name in ("points", "normals")
        )
        ends = np.cumsum([len(meshes[number].points) for number in own])[:-1]
        found |= dict(zip(own, np.split(openness(points, normals, others), ends), strict=True))
    return [found[number] for number in range(len(parts))]


def flesh(part: Part, points: Points) -> npt.NDArray[np.float64]:
    """How far each point (n, 3) is tendon: 1 at a tendon's full end and beyond, 0 at its fleshy end.

    Of a tension line: how far along it the point lies, 0 to 1.
    """
    if part.layer == "tension":
        return along(part.fibres[0], points)
    most = np.zeros(len(points))
    for tendon in part.tendons:
        full, way = np.array(tendon.full), np.array(tendon.flesh) - np.array(tendon.full)
        share = (points - full) @ way / (way @ way)
        most = np.maximum(most, 1 - np.clip(share, 0, 1))
    return most


def whole(shares: npt.NDArray[np.float64]) -> npt.NDArray[np.uint8]:
    """Shares 0 to 1 as bytes."""
    return np.rint(shares * 255).astype(np.uint8)
