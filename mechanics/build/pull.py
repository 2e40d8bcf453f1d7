"""Which way a muscle line pulls at the hip."""

import numpy as np

from mechanics.build.leg import Leg
from mechanics.build.model import SIDE
from mechanics.curves import Floats

STEP = 1e-6  # m


def pull(leg: Leg) -> Floats:
    """Pull on the femur of 1 N of each line (lines, 3), in the frame of the pelvis: forwards, up, to the right.

    By virtual work: shift all below the hip by a step; the pull along it is how much a line shortens.
    """
    femur = leg.model.body(f"femur{SIDE}").id
    home = leg.model.body_pos[femur].copy()
    columns = []
    for axis in range(3):
        ends = []
        for sign in (1, -1):
            leg.model.body_pos[femur] = home + sign * STEP * np.eye(3)[axis]
            leg.update()
            ends.append(leg.lengths())
        columns.append((ends[1] - ends[0]) / (2 * STEP))
    leg.model.body_pos[femur] = home
    leg.update()
    return np.column_stack(columns)
