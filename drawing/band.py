"""The iliotibial band: a thin membrane hung over everything lateral, from the iliac crest to Gerdy's tubercle."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.interpolate import PchipInterpolator, RegularGridInterpolator
from scipy.ndimage import gaussian_filter, grey_closing

from anatomy.schema import Column, Table, number
from drawing.mesh import Curve, Mesh
from drawing.raster import FAR, picture
from drawing.shell import shell
from drawing.view import look

TABLE = Table(
    "The borders of the band as seen from the side, at one height.",
    (
        number("z", "Height, mm."),
        number("y_front", "Anterior border, mm."),
        number("y_back", "Posterior border, mm."),
        Column("source", "Where the figures are from.", of="sources"),
    ),
    key=("z",),
)
Floats = npt.NDArray[np.float64]
WINDOW = (-130.0, 120.0, 740.0, 1360.0)  # mm: left, right, low, high of the height map
THICK = 1.0  # mm; 0.8-1.1 mm laterally (otsuka2018, pirri2021)
LIP = 5.0  # mm of the outer lip below the top of the crest
LIFT = 1.8  # mm over what it lies on
SPAN = 16  # mm; a membrane spans hollows up to twice this
ALONG, ACROSS = 150, 33
SWELL, MIDDLE, TALL, DEEP = 6.0, (-6.0, 985.0), 75.0, 34.0  # mm; how far and where vastus lateralis swells


@dataclass(frozen=True)
class Hang:
    """How far lateral (-x, mm) a membrane over the thigh lies, by z and y."""

    height: RegularGridInterpolator

    def over(self, y: npt.ArrayLike, z: npt.ArrayLike, lift: float) -> Floats:
        """Points (…, 3) of the membrane over y, z, lifted outwards by some mm."""
        y, z = np.broadcast_arrays(np.asarray(y, float), np.asarray(z, float))
        far = self.height(np.stack([z.ravel(), y.ravel()], 1)).reshape(z.shape)
        return np.stack([-(far + lift), y, z], -1)


def hang(under: list[Mesh]) -> Hang:
    """The membrane over some surfaces: their lateral height map, hollows spanned, smoothed."""
    view = look("lateral", WINDOW, fine=1)
    rows, columns = view.size
    height = np.full((rows + 40, columns + 40), FAR)
    for mesh in under:
        seen = picture(view, mesh)
        if seen:
            down, right = (slice(part.start + 20, part.stop + 20) for part in seen.window)
            own = np.where(seen.mask, seen.depth, FAR)
            height[down, right] = np.maximum(height[down, right], own)
    height = height[20:-20, 20:-20]
    height[height < FAR / 2] = 40
    disc = np.hypot(*np.mgrid[-SPAN : SPAN + 1, -SPAN : SPAN + 1]) <= SPAN
    spanned = gaussian_filter(grey_closing(height, footprint=disc), 5)
    spanned = gaussian_filter(np.maximum(spanned, gaussian_filter(height, LIFT)), 2)
    left, _, _, high = WINDOW
    z, y = high - np.arange(rows) - 0.5, -(left + np.arange(columns) + 0.5)
    smooth = RegularGridInterpolator((z[::-1], y[::-1]), spanned[::-1, ::-1], bounds_error=False, fill_value=None)
    return Hang(smooth)


def crest(hip_bone: Mesh) -> tuple[Floats, Floats]:
    """Height (mm) of the outer lip of the iliac crest by y (mm)."""
    y = np.arange(-66.0, 62.0, 4)
    points = hip_bone.points[hip_bone.points[:, 2] > 1225]
    high = [points[np.abs(points[:, 1] - one) < 4, 2].max(initial=1225) - LIP for one in y]
    return y, np.asarray(high)


def tops(front: PchipInterpolator, back: PchipInterpolator, hip_bone: Mesh) -> Floats:
    """Height (ACROSS,) at which each line along the band meets the crest."""
    z = np.arange(1345.0, 1200, -1)[:, None]
    share = np.linspace(0, 1, ACROSS)
    y = front(z) * (1 - share) + back(z) * share
    below = z <= np.interp(y, *crest(hip_bone))
    return gaussian_filter(z[below.argmax(0), 0], 1.0)


def net(borders: Floats, over: Hang, hip_bone: Mesh) -> Floats:
    """The band's points (ALONG, ACROSS, 3) from borders (n, 3: z, y_front, y_back)."""
    z, front, back = borders[np.argsort(borders[:, 0])].T
    ahead, behind = PchipInterpolator(z, front), PchipInterpolator(z, back)
    down = np.linspace(0, 1, ALONG)[:, None]
    high = tops(ahead, behind, hip_bone)[None]
    height = high * (1 - down) + z[0] * down
    share = np.linspace(0, 1, ACROSS)[None]
    return over.over(ahead(height) * (1 - share) + behind(height) * share, height, LIFT)


def band(points: Floats) -> Mesh:
    """The membrane as a closed surface around its net of points."""
    return shell(points, points + np.array([THICK, 0, 0]))


def lines(points: Floats) -> tuple[Curve, ...]:
    """Fibres of the band, from the crest to Gerdy's tubercle."""
    return tuple(points[:, place] for place in range(1, points.shape[1], 2))


def swell(points: Floats, over: Hang) -> Floats:
    """Points (n, 3) pushed outwards as vastus lateralis shortens; those deep under the surface stay."""
    y, z = points[:, 1], points[:, 2]
    bump = SWELL * np.exp(-(((z - MIDDLE[1]) / TALL) ** 2) - ((y - MIDDLE[0]) / DEEP) ** 2)
    deep = over.over(y, z, 0)[:, 0] - points[:, 0]
    pushed = points.copy()
    pushed[:, 0] -= bump * np.clip(1 + deep / 30, 0, 1)
    return pushed
