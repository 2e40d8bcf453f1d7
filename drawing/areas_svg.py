"""Maps of the skin as SVG, to be laid over the lateral plates: stippled areas with soft borders, never lit flesh."""

import numpy as np
from scipy import ndimage

from anatomy.read import Row
from drawing import tables
from drawing.areas import PLATE, areas
from drawing.outline import silhouette
from drawing.part import Part
from drawing.plates import plates
from drawing.raster import Mask, picture
from drawing.svg import ground
from drawing.view import View

LEAST = 300  # pixels; smaller shreds of an area are left out
TILE = 13  # units of the plate from mark to mark
MARKS = (  # of neighbours: dots, rings, strokes, turned by some degrees, so that borders and overlaps show
    (25, '<circle class="dot" cx="4" cy="4" r="2"/>'),
    (70, '<circle class="dot ring" cx="4" cy="4" r="2.4"/>'),
    (115, '<path class="dot stroke" d="M4 2v5"/>'),
)
GRIP = 27  # radius of what the pointer finds around the knob of an area


def maps(body: list[Part]) -> dict[str, str]:
    """The drawing of every map, by its id."""
    view = next(plate.view for plate in plates() if plate.name == PLATE)
    seen = [found for part in body if part.layer == "skin" and (found := picture(view, part.mesh))]
    masks = areas(view, ground(view, seen)[8:-8, 8:-8])
    return {row.cells["id"]: drawing(view, row.cells["id"], masks) for row in tables.facts()["maps"]}


def drawing(view: View, name: str, found: dict[str, Mask]) -> str:
    """One map."""
    rows = [row for row in tables.facts()["areas"] if row.cells["map"] == name and row.cells["id"] in found]
    groups = "\n".join(group(view, row, found[row.cells["id"]], *MARKS[k % len(MARKS)]) for k, row in enumerate(rows))
    wide, high = view.box
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide:.0f} {high:.0f}">'
        f'<g class="areas" data-layer="areas" data-map="{name}">\n{groups}\n</g></svg>\n'
    )


def group(view: View, row: Row, mask: Mask, turn: int, mark: str) -> str:
    """One area: a veil, dots, a border, a knob to point at."""
    key, thing = f"sk-{row.cells['id']}", row.cells["thing"]
    name = f'data-id="{thing}" ' if thing else ""
    x, y = knob(view, mask)
    d = silhouette(mask, view.step, (0, 0), 1.2, LEAST, 0)
    return (
        f'<g class="area" {name}data-area="{row.cells["id"]}" data-at="{x},{y}">'
        f'<pattern id="{key}d" width="{TILE}" height="{TILE}" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate({turn})">{mark}</pattern>'
        f'<path id="{key}" class="veil" d="{d}"/><use href="#{key}" class="dots" fill="url(#{key}d)"/>'
        f'<use href="#{key}" class="rim"/><use href="#{key}" class="near"/>'
        f'<circle class="knob" cx="{x}" cy="{y}" r="9"/><circle class="grip" cx="{x}" cy="{y}" r="{GRIP}"/></g>'
    )


def knob(view: View, mask: Mask) -> tuple[int, int]:
    """The place deepest inside an area, in units of the plate."""
    away = ndimage.distance_transform_edt(np.pad(mask, 1))[1:-1, 1:-1]
    row, column = np.unravel_index(int(away.argmax()), away.shape)
    return round((column + 0.5) * view.step), round((row + 0.5) * view.step)
