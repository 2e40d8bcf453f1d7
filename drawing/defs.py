"""What every plate defines once: gradients of tendon and skin, the band's veil, the fading edges."""

from drawing.plates import Plate

FADE = 110  # units over which a plate fades out at its edges
VEIL = (1215.0, 1120.0)  # z (mm) between which the band thickens from a veil over the muscles to its full body


def stop(name: str, offset: str) -> str:
    """One stop of a gradient; its colour comes from its class."""
    return f'<stop class="{name}"/>' if offset == "0" else f'<stop class="{name}" offset="{offset}"/>'


def gradient(key: str, stops: str, run: str = "") -> str:
    """A linear gradient; `stops` holds class and offset pairs such as "k0 0 k1 .25"."""
    words = stops.split()
    inner = "".join(stop(name, offset) for name, offset in zip(words[::2], words[1::2], strict=True))
    return f'<linearGradient id="{key}"{run}>{inner}</linearGradient>'


def shared(plate: Plate) -> str:
    """Gradients of tendon (t), skin (k), fades (p, q) and veil (v), and the mask of the band (m)."""
    prefix, (wide, high) = plate.prefix, plate.view.box
    top, thick = ((plate.view.window[3] - z) * plate.view.scale for z in VEIL)
    along = f' gradientUnits="userSpaceOnUse" x2="0" y1="{top:.0f}" y2="{thick:.0f}"'
    down = ' x2="0" y2="1"'
    return (
        gradient(f"{prefix}-t", "t0 0 t1 .45 t2 1")
        + gradient(f"{prefix}-k", "k0 0 k1 .25 k1 .8 k0 1")
        + gradient(f"{prefix}-p", "p0 0 p1 1", down)
        + gradient(f"{prefix}-q", "p1 0 p0 1", down)
        + gradient(f"{prefix}-v", "m2 0 m1 1", along)
        + f'<mask id="{prefix}-m" maskUnits="userSpaceOnUse" x="0" y="0" width="{wide:.0f}" height="{high:.0f}">'
        f'<path fill="url(#{prefix}-v)" d="M0 0h{wide:.0f}v{high:.0f}H0z"/></mask>'
    )


def fades(plate: Plate) -> str:
    """The plate runs out into the paper below, and above too where the trunk goes on."""
    wide, high = plate.view.box
    across, back = f"h{wide + 198:.0f}", f"h-{wide + 198:.0f}z"
    below = f'<path fill="url(#{plate.prefix}-p)" d="M-99 {high - FADE:.0f}{across}v{FADE + 9}{back}"/>'
    above = f'<path fill="url(#{plate.prefix}-q)" d="M-99-9{across}v{FADE - 16}{back}"/>'
    return f'<g class="still fade">{below}{"" if plate.name.startswith("spine") else above}</g>'
