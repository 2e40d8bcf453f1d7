"""One part of a plate as SVG: outline, tone, fibres, tendon, ink."""

from dataclasses import dataclass, field

import numpy as np
from scipy import ndimage

from drawing.bezier import write
from drawing.crease import creases
from drawing.mesh import Mesh
from drawing.morph import states
from drawing.outline import silhouettes
from drawing.part import Part
from drawing.pen import Pen, fibres
from drawing.raster import Mask, Picture
from drawing.tone import FEW, HALF, HARD, SOFT, Bands, bands, even, tone
from drawing.view import View

BONY = ("bone", "disc")
STIFF = (*BONY, "nerve", "dura")  # drawn without fibres
LEAST = {True: 60, False: 420}  # pixels; smaller patches of tone are left out
HIDDEN, SCARCE = 0.05, 0.3  # shares of a part that are seen, below which it is drawn more simply


@dataclass(frozen=True)
class Sketch:
    """A part in its place: what was seen of it, what lies above, what stays visible, and how it is to be drawn."""

    part: Part
    seen: Picture
    above: Mask
    visible: Mask
    key: str  # the id of its outline in the plate
    pen: Pen = field(default_factory=Pen)
    lean: tuple[float, float, bool] = (0, 0, False)
    seed: int = 0
    look: str = ""  # "glass" for what is seen through
    tense: Mesh | None = None  # the surface of the part when tense, point for point


def anchor(sketch: Sketch, view: View) -> str:
    """data-at: the place deepest inside what is visible (of everything, if nothing is)."""
    area = (sketch.visible if sketch.visible.any() else sketch.seen.mask).copy()
    if sketch.part.tissue == "itb":  # named where it is a band, not where it spreads over the hip
        area[: area.shape[0] // 2] = False
    away = ndimage.distance_transform_edt(np.pad(area, 1))[1:-1, 1:-1]
    row, column = np.unravel_index(int(away.argmax()), away.shape)
    x, y = (column + sketch.seen.left + 0.5) * view.step, (row + sketch.seen.top + 0.5) * view.step
    return f"{x:.0f},{y:.0f}"


def ivory(sketch: Sketch, view: View, plate: str) -> tuple[str, str]:
    """Gradients from tendon to flesh: their definitions and their uses."""
    define = use = ""
    for count, tendon in enumerate(sketch.part.tendons):
        (x1, y1), (x2, y2) = view.project(np.array([tendon.full, tendon.flesh]))
        key = f"{sketch.key}t{count}"
        define += (
            f'<linearGradient id="{key}" href="#{plate}-t" gradientUnits="userSpaceOnUse" '
            f'x1="{x1:.0f}" y1="{y1:.0f}" x2="{x2:.0f}" y2="{y2:.0f}"/>'
        )
        use += f'<use href="#{sketch.key}" fill="url(#{key})"/>'
    return define, use


def manner(sketch: Sketch, full: bool) -> Bands | None:
    """How richly the tone of a part is drawn, by how much of it is seen."""
    seen = sketch.visible.sum() / max(1, sketch.seen.mask.sum())
    if not full:
        return FEW if seen > HIDDEN else None
    if seen < SCARCE:
        return HALF
    return HARD if sketch.part.tissue in BONY else SOFT


def inner(sketch: Sketch, view: View, full: bool) -> str:
    """Bands of tone, fibres and creases."""
    part, seen = sketch.part, sketch.seen
    bony = part.tissue in BONY
    place = (seen.left * view.step, seen.top * view.step)
    above = sketch.above if part.tissue not in ("nerve", "dura") else np.zeros_like(sketch.above)
    raw = tone(seen, above, view.fine)
    shade = even(raw, seen.mask, 2.2 if bony else 5.0)
    style = manner(sketch, full)
    text = bands(shade, seen.mask, style, view.step, place, LEAST[part.tissue == "nerve"], int(full)) if style else ""
    if full and part.tissue not in STIFF:
        area = ndimage.binary_dilation(sketch.visible, iterations=5) & seen.mask
        text += fibres(part, seen, view, area, raw, sketch.pen, sketch.lean, sketch.seed)
    if full and part.tissue == "bone" and (d := creases(seen, view.step, place)):
        text += f'<path class="cr" d="{d}"/>'
    return text


def figure(sketch: Sketch, view: View, plate: str, full: bool) -> tuple[str, str]:
    """Definitions and group of one part; both empty if nothing of it is large enough to draw."""
    part, seen, key = sketch.part, sketch.seen, sketch.key
    place = (seen.left * view.step, seen.top * view.step)
    curves = silhouettes(seen.mask, view.step, place, 0.7 if full else 1.8, 60)
    if not curves:
        return "", ""
    d = "".join(write(curve, places=int(full)) for curve in curves)
    moving = states(curves, view, part.mesh, sketch.tense, int(full)) if sketch.tense else ""
    gradients, tendons = ivory(sketch, view, plate)
    shade = inner(sketch, view, full)
    clipped = f'<g clip-path="url(#{key}c)">{shade}</g>' if shade else ""
    define = f'<path id="{key}"{moving} d="{d}"/><clipPath id="{key}c"><use href="#{key}"/></clipPath>{gradients}'
    if part.tissue == "itb":
        fill = f'<g mask="url(#{plate}-m)"><use href="#{key}" class="veil"/>'
        close = f'<use href="#{key}" class="o"/></g>'
    else:
        fill = f'<use href="#{key}" class="b"/>'
        close = f'<use href="#{key}" class="o"/>'
    name = f' data-id="{part.thing}"' if part.thing else ""
    classes = " ".join(filter(None, ["s", part.tissue, sketch.look, "" if part.thing else "still"]))
    covered = ' data-covered=""' if sketch.visible.sum() < HIDDEN * seen.mask.sum() else ""
    body = (
        f'<g class="{classes}"{name} data-layer="{part.layer}"{covered} data-at="{anchor(sketch, view)}">'
        f"{fill}{clipped}{tendons}{close}</g>"
    )
    return define, body
