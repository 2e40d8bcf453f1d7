"""The deep fascia around a section, the band as its thicker lateral part, and the skin outside."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage
from scipy.spatial import cKDTree
from shapely.geometry import LineString, Polygon
from shapely.ops import unary_union

from drawing.bezier import Line, lengths
from drawing.section_cut import Cut
from drawing.slice import largest

COUNT = 600  # points around a ring
# Drawn thickness of the fascia, and what the band adds, mm: more than in life, so that it can be seen.
SHEET, BAND = 0.8, 1.9
MEDIAL = -2.0  # mm: a section that reaches the middle of the body ends there

Places = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Sheath:
    """Rings of COUNT points in mm, all starting at the same angle, clockwise as seen on the plate."""

    inner: Line
    out: Line  # unit vectors outward (COUNT, 2)
    thick: npt.NDArray[np.float64]  # (COUNT,), mm
    band: Places  # places of the ring under the band, from its front edge to its rear edge
    skin: Line  # inner face of the skin

    @property
    def outer(self) -> Line:
        """The outer face of the fascia."""
        return self.inner + self.out * self.thick[:, None]

    def beyond(self, share: float, extra: float = 0) -> Line:
        """The band's course: share 0 is its deep face, 1 its outer face, then `extra` mm outward."""
        at = self.band
        return self.inner[at] + self.out[at] * (self.thick[at] * share + extra)[:, None]


def resample(ring: Line, count: int = COUNT) -> Line:
    """A closed line as `count` even points, from its foremost point on, in the sense front, lateral, back."""
    if Polygon(ring).exterior.is_ccw:
        ring = ring[::-1]
    ring = np.roll(ring, -int(ring[:, 1].argmin()), axis=0)
    closed = np.vstack([ring, ring[:1]])
    along = lengths(closed)
    at = np.linspace(0, along[-1], count, endpoint=False)
    return np.stack([np.interp(at, along, closed[:, axis]) for axis in (0, 1)], axis=1)


def around(shape: Polygon, soft: float) -> Line:
    """The outline of a shape as an even, smooth ring; `soft` in mm."""
    ring = resample(np.array(shape.exterior.coords)[:-1])
    step = shape.exterior.length / COUNT
    return np.asarray(ndimage.gaussian_filter1d(ring, soft / step, axis=0, mode="wrap"))


def outward(ring: Line) -> Line:
    """Unit normals of a ring, pointing out (n, 2)."""
    along = np.roll(ring, -2, 0) - np.roll(ring, 2, 0)
    normals = np.stack([along[:, 1], -along[:, 0]], axis=1)
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    middle = ring.mean(0)
    return normals if ((ring - middle) * normals).sum() > 0 else -normals


def envelope(cut: Cut) -> Polygon:
    """All that the deep fascia wraps: hollows narrower than 3 cm bridged, the rest nearly taut."""
    flesh = unary_union([*cut.muscles.values(), cut.firm])
    closed = unary_union([flesh.buffer(16).buffer(-15.4), flesh.convex_hull.buffer(-5)])
    smooth = closed.buffer(-7).buffer(14).buffer(-7)
    return largest(smooth)


def under(ring: Line, band: Line) -> Places:
    """Places of the ring that the band covers, front edge first: the run of its nearest points, as wide as the band."""
    if not len(band):
        return np.zeros(0, np.int64)
    hit = np.unique(cKDTree(ring).query(band)[1])
    gaps = np.diff(np.r_[hit, hit[0] + len(ring)])
    start = hit[(int(gaps.argmax()) + 1) % len(hit)]
    count = len(ring) - int(gaps.max()) + 1
    step = float(np.linalg.norm(np.diff(ring, axis=0), axis=1).mean())
    width = float(lengths(band)[-1]) / 2  # the cut of the band is a loop
    more = max(0, round((width / step - count) / 2))
    run = (start - more + np.arange(count + 2 * more)) % len(ring)
    return np.asarray(run if ring[run[0], 1] < ring[run[-1], 1] else run[::-1])


def sheath(cut: Cut) -> Sheath:
    """The fascia, band and skin of a cut."""
    inner = around(envelope(cut), 5)
    out = outward(inner)
    band = under(inner, cut.band)
    window = np.zeros(COUNT)
    window[band] = 1
    thick = SHEET + BAND * ndimage.gaussian_filter1d(window, 2.5, mode="wrap")
    return Sheath(inner, out, thick, band, hide(cut, inner + out * thick[:, None], out))


def hide(cut: Cut, outer: Line, out: Line) -> Line:
    """The inner face of the skin: the body's own, or fat of ordinary thickness, thicker behind and medially."""
    if not cut.skin.is_empty:
        room = unary_union([cut.skin.buffer(-2), Polygon(outer).buffer(3)])
        return around(largest(room), 4)
    turn = np.arctan2(out[:, 1], out[:, 0])
    medial, rear, side = np.cos(turn - np.radians(35)), np.clip(np.sin(turn), 0, 1), np.clip(-np.cos(turn), 0, 1)
    fat = 7.5 + 3.2 * medial + 2.5 * rear - 2 * side
    hull = Polygon(outer + out * fat[:, None]).buffer(0).convex_hull
    return around(hull, 12)


def nearest(ring: Line, point: Line) -> int:
    """Place of the ring nearest to a point (2,)."""
    return int(np.linalg.norm(ring - point, axis=1).argmin())


def even(line: Line, count: int, soft: float = 0) -> Line:
    """An open line as `count` even points, smoothed by `soft` points, its ends kept."""
    course = LineString(line)
    spots = np.array([course.interpolate(share, normalized=True).coords[0] for share in np.linspace(0, 1, count)])
    if not soft:
        return spots
    smooth = ndimage.gaussian_filter1d(spots, soft, axis=0, mode="nearest")
    smooth[[0, -1]] = spots[[0, -1]]
    return np.asarray(smooth)
