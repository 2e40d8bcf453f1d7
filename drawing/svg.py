"""A plate as SVG text: full, or light for small screens and the first paint."""

from collections.abc import Iterable

import numpy as np
from scipy import ndimage

from drawing import frame
from drawing.bezier import number
from drawing.defs import fades, shared
from drawing.figure import Sketch, anchor, figure
from drawing.outline import silhouette
from drawing.part import Part
from drawing.plates import Plate
from drawing.raster import Mask, Picture
from drawing.scene import Scene, cut
from drawing.stance import head, tilts
from drawing.threads import threads
from drawing.view import View

ROUND = 40.0  # mm; radius of the corners where the skin is cut off
GHOST = 0.45  # a muscle of which less than this share is seen also gets a dashed outline


def ground(view: View, pieces: Iterable[Picture]) -> Mask:
    """The outline of the body, its pieces as one, its cut corners rounded; 8 pixels wider each way than the plate."""
    whole = np.zeros(view.size, bool)
    for seen in pieces:
        there, here = cut(whole, seen)
        whole[there] |= seen.mask[here]
    wide = np.pad(whole, 8, mode="edge")
    if not whole.any():
        return wide
    reach = ROUND * view.fine
    kept = ndimage.distance_transform_edt(wide) > reach
    outer = ndimage.distance_transform_edt(~kept) < reach
    return np.asarray(ndimage.gaussian_filter((outer | wide & edge(outer)).astype(float), 4) > 0.5)


def skin(scene: Scene) -> str:
    """The outline of the body behind everything."""
    plate = scene.plate
    smooth = ground(plate.view, (seen for _, seen in scene.skin))
    if not smooth.any():
        return ""
    d = silhouette(smooth, plate.view.step, (-8 * plate.view.step, -8 * plate.view.step), 1.2, 2000, 0)
    return (
        f'<g class="still" data-layer="skin"><path class="skin" fill="url(#{plate.prefix}-k)" d="{d}"/>'
        f'<path class="skin-line" d="{d}"/></g>'
    )


def edge(mask: Mask) -> Mask:
    """The rows at the upper and lower end of a plate, where nothing is rounded."""
    found = np.zeros_like(mask)
    found[:160] = found[-160:] = True
    return found


def ghost(part: Part, seen: Picture, sketch: Sketch | None, plate: Plate) -> str:
    """A hidden or lifted muscle as an outline without flesh."""
    step = plate.view.step
    d = silhouette(seen.mask, step, (seen.left * step, seen.top * step), 1.8, 300, 0)
    at = anchor(sketch, plate.view) if sketch else middle(seen, step)
    return f'<g class="ghost" data-id="{part.thing}" data-layer="{part.layer}" data-at="{at}"><path d="{d}"/></g>'


def middle(seen: Picture, step: float) -> str:
    """The place deepest inside a picture."""
    away = ndimage.distance_transform_edt(seen.mask)
    row, column = np.unravel_index(int(away.argmax()), away.shape)
    return f"{(column + seen.left) * step:.0f},{(row + seen.top) * step:.0f}"


def ghosts(scene: Scene) -> str:
    """Outlines of the muscles that other parts hide."""
    plate, text = scene.plate, ""
    for sketch in scene.sketches:
        hidden = sketch.visible.sum() < GHOST * sketch.seen.mask.sum()
        if hidden and sketch.part.thing.startswith("muscle:"):
            text += ghost(sketch.part, sketch.seen, None, plate)
    text += "".join(ghost(part, seen, None, plate) for part, seen in scene.lifted)
    return f'<g class="ghosts">{text}</g>' if text else ""


def layers(scene: Scene) -> list[Sketch]:
    """All parts from the lowest up: flesh and bone, nerves, and over these what is seen through."""
    dense = [sketch for sketch in scene.sketches if not sketch.look]
    return [*dense, *scene.nerves, *(sketch for sketch in scene.sketches if sketch.look)]


def arranged(scene: Scene, groups: list[str]) -> str:
    """The groups of all parts in their order; on one leg, what tilts first and in a group of its own."""
    if scene.plate.name != "stance":
        return "\n".join(filter(None, groups))
    moves = [tilts(sketch.part) for sketch in layers(scene)]
    trunk = "\n".join(group for group, move in zip(groups, moves, strict=True) if group and move)
    rest = "\n".join(group for group, move in zip(groups, moves, strict=True) if group and not move)
    pivot = next(head(sketch.part.mesh) for sketch in scene.sketches if sketch.part.name == "femur")
    x, y = scene.plate.view.project(pivot)
    return f'<g class="trunk" data-pivot="{x:.0f},{y:.0f}">{trunk}</g>\n{rest}'


def svg(scene: Scene, body: list[Part], overlay: str, full: bool) -> str:
    """The whole plate; `overlay` holds its tension paths and pins."""
    plate = scene.plate
    wide, high = plate.view.box
    drawn = [figure(sketch, plate.view, plate.prefix, full) for sketch in layers(scene)]
    define = "".join(one for one, _ in drawn)
    groups = arranged(scene, [group for _, group in drawn])
    lines = threads((part for part in body if part.thing not in plate.omits), plate.view, scene.surface, plate.solid)
    levels = [number((plate.view.window[3] - frame.height(one)) * plate.view.scale) for one in (0, 100)]
    marks = "" if plate.name.startswith("spine") else f' data-levels="{",".join(levels)}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg"{marks} viewBox="0 0 {wide:.0f} {high:.0f}">'
        f"<defs>{shared(plate)}{define}</defs>{skin(scene)}\n{groups}\n{fades(plate)}\n"
        f'{ghosts(scene)}\n<g class="nerves">{lines}</g>\n{overlay}</svg>\n'
    )
