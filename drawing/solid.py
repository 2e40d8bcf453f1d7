"""The body as one small file for the 3D view: decimated, quantised, packed; the same bytes every time.

The head names the parts in order; assets/solid/model.js reads the rest.
"""

from pathlib import Path

import numpy as np
import numpy.typing as npt

from drawing.frame import KNEE, TROCHANTER
from drawing.lines3d import lines
from drawing.looks import looks
from drawing.mesh import Mesh, Points
from drawing.pack import packed
from drawing.part import LAYERS, Part
from drawing.shelter import cloud, openness
from drawing.thin import share, thinned
from drawing.walk import walked

BUDGET = 57_500  # triangles in all
STEP = 0.1  # mm, of the quantised points
DEPTH = ("bones", "nerves", "deep", "superficial", "fascia", "skin", "tension")  # from within outwards


def export(body: list[Part], file: Path) -> int:
    """Write the body and its tension lines for the 3D view; the number of triangles."""
    parts = sorted(
        (one for one in [*body, *lines()] if one.layer != "skin"), key=lambda one: (LAYERS.index(one.layer), one.name)
    )
    meshes = [thinned(part.mesh, count) for part, count in zip(parts, share(parts, BUDGET), strict=True)]
    meshes = [walked(mesh)[0] for mesh in meshes]
    marks = [
        np.stack([whole(light), whole(flesh(part, mesh.points))], 1)
        for part, mesh, light in zip(parts, meshes, lights(parts, meshes), strict=True)
    ]
    names = [[part.name, part.thing, part.tissue, part.layer, part.side] for part in parts]
    head = {"parts": names, "looks": looks(), "levels": [KNEE, TROCHANTER]}
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(packed(head, meshes, marks, STEP))
    return sum(len(mesh.faces) for mesh in meshes)


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
    """How far each point (n, 3) is tendon: 1 at a tendon's full end and beyond, 0 at its fleshy end."""
    most = np.zeros(len(points))
    for tendon in part.tendons:
        full, way = np.array(tendon.full), np.array(tendon.flesh) - np.array(tendon.full)
        along = (points - full) @ way / (way @ way)
        most = np.maximum(most, 1 - np.clip(along, 0, 1))
    return most


def whole(shares: npt.NDArray[np.float64]) -> npt.NDArray[np.uint8]:
    """Shares 0 to 1 as bytes."""
    return np.rint(shares * 255).astype(np.uint8)
