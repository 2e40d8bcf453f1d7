"""What a section's muscles lie in: skin, fat, fascia, the band, the septa, vessels."""

import numpy as np
from shapely.geometry import Polygon, box
from shapely.ops import unary_union

from drawing.bezier import Cubic, write
from drawing.cells import mosaic
from drawing.section_compose import Section
from drawing.section_grid import BACK, FRONT, LEFT
from drawing.section_pen import Pen, at, edges, outline, ring, strokes, units
from drawing.section_sheath import MEDIAL
from drawing.vessels import Bundle

LOBULE = (5.4, 0.6, 3)  # mm across, mm between, seed
SKIN = 2.0  # mm
PELVIS = -10.0  # mm: a fascia that reaches so near to the middle is not closed medially


def coat(section: Section, pen: Pen, full: bool) -> str:
    """Skin and the fat under it, and the loose fat between the muscles."""
    skin = Polygon(section.sheath.skin).buffer(0)
    outer, inner = edge(skin.buffer(SKIN, quad_segs=24)), edge(skin)
    fascia = Polygon(section.sheath.inner).buffer(0)
    taken = unary_union([*section.muscles.values(), section.cut.firm]).buffer(0.6)
    side = box(LEFT, FRONT, MEDIAL - 2, BACK)
    fat = skin.difference(Polygon(section.sheath.outer).buffer(0)).intersection(side)
    loose = fascia.difference(taken).intersection(side)
    wide = loose.buffer(-2.2)
    lobules = [cells(fat.buffer(-0.4)), cells(wide)] if full else ["", ""]
    rim = f'<path class="skin-cut" fill-rule="evenodd" {pen.morph([outer, inner])}/>'
    ground = f'<path class="loose" d="{write(ring(section.sheath.inner))}"/>'
    ground += f'<path class="fat" d="{"".join(map(write, edges(wide.buffer(1.6), 1.0)))}"/>'
    return (
        f'<g class="still" data-layer="skin"><path class="fat" {pen.morph([inner])}/>{lobules[0]}{rim}</g>\n'
        f'<g class="still" data-layer="fascia">{ground}{lobules[1]}</g>'
    )


def edge(shape: Polygon) -> list[Cubic]:
    """The outline of the limb; where it reaches the middle of the body it ends straight."""
    kept = shape.intersection(box(LEFT, FRONT, MEDIAL, BACK))
    corner = 40 if shape.bounds[2] > MEDIAL else 180
    return outline(kept, 0.5, corner)


def cells(shape: Polygon) -> str:
    """Lobules of fat in a shape."""
    d = mosaic(*LOBULE).within(shape)
    return f'<path class="lobules" transform="scale(.5)" d="{d}"/>' if d else ""


def fascia(section: Section, pen: Pen) -> str:
    """The fascia lata all round."""
    ends = max(section.sheath.inner[:, 0]) > PELVIS
    rings = pen.morph(open_ring(section) if ends else [ring(section.sheath.outer), ring(section.sheath.inner)])
    return f'<g class="s still fascia" data-layer="fascia"><path fill-rule="evenodd" {rings}/></g>'


def open_ring(section: Section) -> list[list[Cubic]]:
    """The fascia where the limb joins the trunk: it ends short of the middle of the body."""
    coat = section.sheath
    sheet = Polygon(coat.outer).buffer(0).difference(Polygon(coat.inner).buffer(0))
    return edges(sheet.difference(box(PELVIS - 12, FRONT, 50, BACK)), 0.4)


def band(section: Section, pen: Pen, full: bool) -> tuple[str, str]:
    """Definition and group of the band, the thick lateral part of the fascia."""
    if len(section.sheath.band) < 8:
        return "", ""
    inside, outside = section.sheath.beyond(0), section.sheath.beyond(1)
    key = f"{pen.prefix}band"
    defs = f'<path id="{key}" {pen.morph([ring(np.vstack([inside, outside[::-1]]), 0.5, 45)])}/>'
    lines = pen.lines([section.sheath.beyond(share) for share in (0.25, 0.5, 0.75)])
    inner = f'<path class="band-lines" {lines}/>' if full else ""
    middle = section.sheath.beyond(0.5)[len(inside) // 2]
    start = f'<g data-id="band:iliotibial-band" class="s itb" data-layer="fascia" {at(middle)} data-room="4">'
    return defs, f'{start}<use href="#{key}" class="b"/>{inner}<use href="#{key}" class="o"/></g>'


def septa(section: Section) -> str:
    """The lateral septum, which is what ties the band to the linea aspera, and the medial one."""
    text = ""
    if section.medial is not None:
        d = strokes([section.medial])
        paths = f'<path class="sep-e" d="{d}"/><path class="sep-i" d="{d}"/>'
        text += f'<g class="s still septum" data-layer="fascia">{paths}</g>'
    if section.lateral is not None:
        d = strokes([section.lateral])
        start = f'<g data-id="insertion:linea-aspera" class="s septum" data-layer="fascia" {at(section.lateral[16])}>'
        paths = "".join(f'<path class="{name}" d="{d}"/>' for name in ("hit", "sep-e", "sep-i"))
        text += f"{start}{paths}</g>"
    return text


def vessel(one: Bundle) -> str:
    """An artery or vein: wall, lumen, a spot of light."""
    (x, y), radius = units(one.at), one.radius * 4
    spot = f'cx="{x:.0f}" cy="{y:.0f}"'
    start, bow, step = (x - 0.62 * radius, y - 0.3 * radius), 0.7 * radius, (0.8 * radius, -0.45 * radius)
    arc = f"M{start[0]:.1f} {start[1]:.1f}a{bow:.1f} {bow:.1f} 0 0 1 {step[0]:.1f} {step[1]:.1f}"
    return (
        f'<g class="still" data-layer="deep"><circle class="{one.kind}" {spot} r="{radius:.1f}"/>'
        f'<circle class="lumen" {spot} r="{0.62 * radius:.1f}"/><path class="shine" d="{arc}"/></g>'
    )
