"""The outline of the packed thigh in a slice: hollows between bellies closed, and the whole made round."""

import numpy as np
import numpy.typing as npt
from scipy.ndimage import distance_transform_edt, gaussian_filter, gaussian_filter1d

Floats = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]
# By height (mm): radius of the hollows that are closed (mm); share of roundness.
CLOSING = ((800.0, 1.0), (850.0, 5.0), (900.0, 26.0), (1080.0, 26.0), (1125.0, 8.0), (1170.0, 1.0))
ROUND = ((905.0, 0.0), (965.0, 0.85), (1092.0, 0.85), (1118.0, 0.0))
LOOSE = 1.2  # mm; where less is closed, muscles lie apart and have no common outline
TURN = 180  # directions in which the outline is measured


def by_height(table: tuple[tuple[float, float], ...], z: float) -> float:
    """A figure that changes with the height."""
    return float(np.interp(z, [row[0] for row in table], [row[1] for row in table]))


def closed(mask: Mask, radius: float, wide: float) -> Mask:
    """The mask with hollows up to a radius (mm) filled; cells are `wide` mm."""
    pad = round(2 * radius / wide) + 2
    framed = np.pad(mask, pad)
    grown = distance_transform_edt(~framed) * wide <= radius
    full = (distance_transform_edt(grown) * wide > radius) | framed
    return np.asarray(full[pad:-pad, pad:-pad])


def signed(mask: Mask, wide: float) -> Floats:
    """Signed distance (mm) to the border of a mask, negative inside."""
    return np.asarray((distance_transform_edt(~mask) - distance_transform_edt(mask)) * wide)


def rounded(mask: Mask, distance: Floats, share: float, x: Floats, y: Floats) -> Floats:
    """The distance blended with that to the outline's low-pass in polar form."""
    rows, columns = np.nonzero(mask)
    mid_x, mid_y = x[columns].mean(), y[rows].mean()
    radius = np.hypot(x[None] - mid_x, y[:, None] - mid_y)
    turn = (np.arctan2(y[:, None] - mid_y, x[None] - mid_x) + np.pi) / (2 * np.pi) * TURN
    most = np.zeros(TURN)
    np.maximum.at(most, turn[mask].astype(int) % TURN, radius[mask])
    wave = np.fft.rfft(most)
    wave[4:] = 0
    smooth = np.fft.irfft(wave, TURN)
    smooth = smooth * 0.45 + 0.55 * np.maximum(smooth, gaussian_filter1d(most, 5, mode="wrap"))
    smooth = gaussian_filter1d(smooth, 3, mode="wrap") - 0.4
    before = np.floor(turn - 0.5).astype(int)
    part = turn - 0.5 - before
    edge = smooth[before % TURN] * (1 - part) + smooth[(before + 1) % TURN] * part
    return np.asarray((1 - share) * distance + share * (radius - edge))


def outline(best: Floats, bone: Mask, z: float, x: Floats, y: Floats) -> Floats:
    """Signed distance (mm) to the outline of everything packed in the slice at z.

    `best` (y, x) is the smallest weighted distance of all muscles, `bone` the cells in bone.
    """
    radius = by_height(CLOSING, z)
    if radius <= LOOSE or not (best < 0).any():
        return best
    wide = float(x[1] - x[0])
    thigh = (best < 0) | (bone & (880 < z < 1120))
    mask = closed(thigh, radius, wide)
    distance = gaussian_filter(signed(mask, wide), 1.4 / wide)
    share = by_height(ROUND, z)
    return rounded(mask, distance, share, x, y) if share > 0 else distance
