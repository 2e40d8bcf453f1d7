"""How hard a muscle line can pull at a length, and how hard it pulls at rest (Hill's model, tendon rigid)."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from mechanics.curves import Floats, active, passive

SHORTEST = 1e-3  # m, of the fibres along the tendon


def capacity(lengths: Floats, lines: pd.DataFrame, constants: Mapping[str, float]) -> tuple[Floats, Floats]:
    """Active and passive force along the tendon, N, of lines of given lengths (m).

    The thickness of a muscle stays, so its fibres stand steeper as they shorten:
    l = √((L − tendon)² + (fibre sin α)²), cos α' = (L − tendon)/l, force = greatest · curve(l/fibre) · cos α'.
    """
    greatest, fibre, tendon, pennation = (
        lines[column].to_numpy(float) for column in ("force", "fibre", "tendon", "pennation")
    )
    along = np.maximum(lengths - tendon, SHORTEST)
    length = np.hypot(along, fibre * np.sin(pennation))
    pull = greatest * along / length
    return pull * active(length / fibre, constants), pull * passive(length / fibre, constants)
