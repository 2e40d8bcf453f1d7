"""The fibres of a part as strokes: fine ones, bundles, and ivory ones where flesh turns into tendon."""

from dataclasses import dataclass

import numpy as np

from drawing.bezier import Line
from drawing.flow import Sower, flow
from drawing.part import Part, Tendon
from drawing.raster import Field, Mask, Picture
from drawing.strokes import lens, pieces
from drawing.view import View

FINER = 4  # strokes are written in quarters of a unit, as whole numbers
BLUR = {True: 5.0, False: 2.5}


@dataclass(frozen=True)
class Pen:
    """How densely a part is drawn: pixels between lines, and how many at most."""

    apart: float = 5.9
    most: int = 240


def share(tendon: Tendon, view: View, place: Line) -> float:
    """How far a place (units of the plate) lies from flesh (0) to full tendon (1)."""
    full, flesh = view.project(np.array([tendon.full, tendon.flesh]))
    run = full - flesh
    return float((place - flesh) @ run / (run @ run + 1e-9))


def ivory(part: Part, view: View, place: Line, dice: np.random.Generator) -> bool:
    """Whether a stroke at a place is drawn as tendon."""
    return any(share(tendon, view, place) > dice.uniform(0.05, 0.95) for tendon in part.tendons)


def fine(
    lines: list[Line], part: Part, seen: Picture, view: View, field: Field, dice: np.random.Generator
) -> dict[str, str]:
    """Fine strokes: dark ones in the shade, light ones in the light."""
    text = {"fd": "", "fl": "", "ft": ""}
    corner = np.array([seen.left, seen.top])
    for line in lines:
        for piece in pieces(line, dice, (24, 95), (2, 26)):
            column, row = piece[len(piece) // 2].astype(int)
            lit = field[row, column]
            stroke = (piece + corner) * view.step
            if np.hypot(*(stroke[-1] - stroke[0])) < 7:
                continue
            if ivory(part, view, stroke[len(stroke) // 2], dice):
                text["ft"] += lens(stroke * FINER, dice.uniform(0.5, 1.0) * FINER)
                continue
            chance = dice.uniform()
            if lit > 0.70 and chance < 0.38:
                text["fl"] += lens(stroke * FINER, dice.uniform(0.45, 0.95) * FINER)
            elif chance < 0.92:
                text["fd"] += lens(stroke * FINER, (dice.uniform(0.4, 0.65) + 0.7 * max(0, 0.75 - lit)) * FINER)
    return text


def bundles(lines: list[Line], seen: Picture, view: View, dice: np.random.Generator) -> dict[str, str]:
    """Wide faint strokes: the bundles the fibres lie in."""
    text = {"wd": "", "wl": ""}
    corner = np.array([seen.left, seen.top])
    for line in lines:
        for piece in pieces(line, dice, (110, 340), (8, 40)):
            stroke = (piece + corner) * view.step
            if np.hypot(*(stroke[-1] - stroke[0])) < 40:
                continue
            dark = dice.uniform() < 0.55
            wide = dice.uniform(2.2, 4.2) if dark else dice.uniform(2.0, 3.6)
            text["wd" if dark else "wl"] += lens(stroke * FINER, wide * FINER)
    return text


def fibres(
    part: Part,
    seen: Picture,
    view: View,
    area: Mask,
    field: Field,
    pen: Pen,
    lean: tuple[float, float, bool],
    seed: int,
) -> str:
    """All strokes of a part inside an area of its picture, as SVG."""
    if not part.fibres or not area.any():
        return ""
    dice = np.random.default_rng(seed)
    way = flow(view, seen, part.fibres, lean, BLUR[part.tissue in ("glut", "deep")])
    thick = bundles(Sower(area, way, 15).sow(dice, 60, 60), seen, view, dice)
    thin = fine(Sower(area, way, pen.apart).sow(dice, pen.most, 26), part, seen, view, field, dice)
    strokes = {**thick, **thin}
    text = "".join(f'<path class="{name}" d="{d}"/>' for name, d in strokes.items() if d and name != "ft")
    last = f'<path class="ft" d="{strokes["ft"]}"/>' if strokes["ft"] else ""
    return (
        f'<g transform="scale({1 / FINER:g})">{text}{last}</g>'.replace("scale(0.", "scale(.") if text or last else ""
    )
