"""Force of muscle fibres over their length, both as shares: curves of De Groote et al. 2016."""

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
PARTS = (1, 2, 3)


def active(length: Floats, constants: Mapping[str, float]) -> Floats:
    """Share of the greatest force at full drive: Σ h exp(−½((x − c)/(w + s x))²) over three parts."""
    force = np.zeros_like(length)
    for part in PARTS:
        height, centre, width, slope = (
            constants[f"active-{word}-{part}"] for word in ("height", "centre", "width", "slope")
        )
        force += height * np.exp(-0.5 * ((length - centre) / (width + slope * length)) ** 2)
    return force


def passive(length: Floats, constants: Mapping[str, float]) -> Floats:
    """Share of the greatest force at rest: (exp(k(x − 1)/e) − 1)/(exp(k) − 1), never below 0."""
    shape, strain = constants["passive-shape"], constants["passive-strain"]
    rise = np.expm1(shape * (length - 1) / strain) / np.expm1(shape)
    return np.asarray(np.maximum(rise, 0.0))
