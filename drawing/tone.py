"""Light and shade of a part, as a few translucent bands."""

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from drawing.outline import path
from drawing.raster import Field, Mask, Picture

KEY = np.array([-0.42, 0.55, 0.72]) / np.linalg.norm([-0.42, 0.55, 0.72])  # from the upper left, towards the viewer
FILL = np.array([0.75, -0.1, 0.45]) / np.linalg.norm([0.75, -0.1, 0.45])
SPILL = 9  # pixels; how far bands run over the edge, where the silhouette clips them


@dataclass(frozen=True)
class Bands:
    """Thresholds of tone (0 to 1) with the opacity of the band beyond each; dark ones below, light ones above."""

    dark: tuple[tuple[float, float], ...]
    light: tuple[tuple[float, float], ...]
    error: float = 1.0


SOFT = Bands(
    ((0.70, 0.12), (0.60, 0.15), (0.49, 0.18), (0.38, 0.21), (0.26, 0.26)),
    ((0.80, 0.12), (0.87, 0.14), (0.94, 0.17)),
    1.9,
)
HARD = Bands(((0.70, 0.11), (0.60, 0.14), (0.48, 0.19), (0.35, 0.25)), ((0.84, 0.25), (0.92, 0.3)), 1.9)
HALF = Bands(((0.62, 0.18), (0.44, 0.24)), ((0.86, 0.22),), 3.0)  # for what is hidden until something is peeled off
FEW = Bands(((0.62, 0.2), (0.46, 0.25), (0.3, 0.3)), ((0.86, 0.25),), 5.0)


def extended(field: Field, mask: Mask) -> Field:
    """The field with the nearest inner value outside the mask."""
    nearest = ndimage.distance_transform_edt(~mask, return_distances=False, return_indices=True)
    return np.asarray(field[tuple(nearest)])


def tone(seen: Picture, above: Mask, fine: float) -> Field:
    """Tone (h, w), about 0 to 1: key light, fill, facing, and the shadow of whatever lies above."""
    key = np.clip((seen.normals @ KEY + 0.30) / 1.30, 0, 1)
    fill = np.clip(seen.normals @ FILL, 0, 1) * 0.13
    facing = np.clip(seen.normals[..., 2], 0, 1) ** 0.65
    field = extended(np.where(seen.mask, 0.66 * key + 0.30 * facing + fill, 0), seen.mask)
    if above.any():
        field = field - 0.42 * ndimage.gaussian_filter(above.astype(np.float32), 7 * fine / 3)
        shift = (int(4 * fine / 3), int(3 * fine / 3))
        cast = ndimage.shift(above.astype(np.float32), shift, order=0)
        field = field - 0.16 * ndimage.gaussian_filter(cast, 3 * fine / 3)
    return field


def even(field: Field, mask: Mask, blur: float) -> Field:
    """Tone half normalised within the part, so that every part has light and shade, and smoothed."""
    low, high = np.quantile(field[mask], [0.04, 0.96])
    spread = 0.24 + 0.70 * np.clip((field - low) / (high - low + 1e-6), -0.3, 1.3)
    return np.asarray(ndimage.gaussian_filter(0.5 * field + 0.5 * spread, blur))


def bands(
    field: Field,
    mask: Mask,
    wanted: Bands,
    step: float,
    place: tuple[float, float],
    least: float = 110,
    places: int = 1,
) -> str:
    """The bands as SVG paths, traced at half the fineness."""
    beyond = ndimage.gaussian_filter((SPILL - ndimage.distance_transform_edt(~mask))[::2, ::2], 2)
    half = ndimage.gaussian_filter(field, 2.0)[::2, ::2]
    text = ""
    for name, sign, steps in (("d", -1, wanted.dark), ("l", 1, wanted.light)):
        for level, strength in steps:
            inside = np.minimum(sign * (half - level) * 60, beyond)
            d = path(inside, 0, step * 2, place, wanted.error, least / 4, 120, places)
            text += f'<path class="{name}" fill-opacity="{strength:g}" d="{d}"/>' if d else ""
    return text
