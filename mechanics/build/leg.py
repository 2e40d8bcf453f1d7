"""The right leg set into a pose: lengths and moment arms of its muscle lines."""

from collections.abc import Mapping

import mujoco
import numpy as np
import pandas as pd

from mechanics.build.model import SIDE, load
from mechanics.curves import Floats

MOMENTS = ("hip_flexion", "hip_adduction", "hip_rotation", "knee_angle", "ankle_angle")
TERMS = ("linear", "quadratic", "cubic", "quartic")


class Leg:
    """The model, and the joints that follow the knee: shift = constant + polynomial of knee flexion."""

    def __init__(self, wraps: pd.DataFrame, couplings: pd.DataFrame) -> None:
        self.model = load(wraps)
        self.data = mujoco.MjData(self.model)
        model = self.model
        acts = [number for number in range(model.nu) if model.actuator(number).name.endswith(SIDE)]
        self.lines = [model.actuator(number).name.removesuffix(SIDE) for number in acts]
        self.tendons = model.actuator_trnid[acts, 0]
        mended = {f"{row['id']}{SIDE}": [0.0, *(float(row[term]) for term in TERMS)] for _, row in couplings.iterrows()}
        self.follows = list(self.followers(mended))

    def followers(self, mended: Mapping[str, list[float]]) -> list[tuple[int, int, np.polynomial.Polynomial]]:
        """Each dependent joint of this side, the joint it follows, and how; mended where the table says so."""
        model = self.model
        pairs = [number for number in range(model.neq) if model.eq_type[number] == mujoco.mjtEq.mjEQ_JOINT]
        return [
            (
                model.eq_obj1id[pair],
                model.eq_obj2id[pair],
                np.polynomial.Polynomial(mended.get(name, model.eq_data[pair, :5])),
            )
            for pair in pairs
            if (name := model.joint(model.eq_obj1id[pair]).name).endswith(SIDE)
        ]

    def pose(self, angles: Mapping[str, float]) -> None:
        """Set joints by name (rad), the others to 0, and everything that follows the knee."""
        model, data = self.model, self.data
        mujoco.mj_resetData(model, data)
        data.qpos[:] = model.qpos0
        for name, angle in angles.items():
            data.qpos[model.joint(name + SIDE).qposadr[0]] = angle
        for joint, leader, curve in self.follows:
            place, led = model.jnt_qposadr[joint], model.jnt_qposadr[leader]
            data.qpos[place] = model.qpos0[place] + curve(data.qpos[led] - model.qpos0[led])
        self.update()

    def update(self) -> None:
        """Work out where everything lies."""
        mujoco.mj_kinematics(self.model, self.data)
        mujoco.mj_comPos(self.model, self.data)
        mujoco.mj_tendon(self.model, self.data)

    def lengths(self) -> Floats:
        """Length of every line, m."""
        return np.array(self.data.ten_length[self.tendons])

    def slopes(self) -> Floats:
        """Change of every tendon with every joint; MuJoCo keeps it sparse."""
        model, full = self.model, np.zeros((self.model.ntendon, self.model.nv))
        mujoco.mju_sparse2dense(
            full, self.data.ten_J.ravel(), model.ten_J_rownnz, model.ten_J_rowadr, model.ten_J_colind.ravel()
        )
        return np.asarray(full[self.tendons], np.float64)

    def arms(self) -> Floats:
        """Moment arms (lines, moments), m: −dL/dq, with what follows the knee counted in."""
        model, slopes = self.model, self.slopes()
        places = [model.jnt_dofadr[model.joint(name + SIDE).id] for name in MOMENTS]
        arms = slopes[:, places]
        for joint, leader, curve in self.follows:
            angle = self.data.qpos[model.jnt_qposadr[leader]] - model.qpos0[model.jnt_qposadr[leader]]
            column = places.index(model.jnt_dofadr[leader])
            arms[:, column] += slopes[:, model.jnt_dofadr[joint]] * curve.deriv()(angle)
        return np.asarray(-arms, np.float64)
