"""What the run time needs to know of the leg, as the text of data/mechanics.json."""

import json
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

import anatomy
from mechanics.build.leg import MOMENTS, Leg
from mechanics.build.model import NAME, SIDE
from mechanics.build.pull import pull
from mechanics.capacity import capacity
from mechanics.constants import constants
from mechanics.curves import Floats

DATA = Path(__file__).parents[2] / "data"
JOINTS = {"flexion": "hip_flexion", "adduction": "hip_adduction", "rotation": "hip_rotation", "knee": "knee_angle"}
UNITS = {"arms": "m", "length": "m", "active": "N", "passive": "N", "pull": "1", "half": "m"}
ABOUT = "Geometry of the right leg; made by python -m mechanics.build. Frame: forwards, up, to the right."


def lists(values: Floats, digits: int) -> list[Any]:
    """Rounded lists; no minus zero."""
    rounded: list[Any] = (np.round(values, digits) + 0.0).tolist()
    return rounded


def poses(leg: Leg, atlas: anatomy.Atlas) -> dict[str, dict[str, list[Any]]]:
    """Every pose of the table: arms, length, capacity and direction of every line."""
    figures = constants(atlas)
    lines = atlas["actuators"].set_index("id").loc[leg.lines]
    made = {}
    for row in atlas["poses"].to_dict("records"):
        leg.pose({joint: np.deg2rad(float(row[column])) for column, joint in JOINTS.items()})
        active, passive = capacity(leg.lengths(), lines, figures)
        made[str(row["id"])] = {
            "arms": lists(leg.arms(), 6),
            "length": lists(leg.lengths(), 6),
            "active": lists(active, 2),
            "passive": lists(passive, 2),
            "pull": lists(pull(leg), 5),
        }
    return made


def text(folder: Path = DATA) -> str:
    """The whole file, one field a line."""
    atlas = anatomy.load(folder)
    leg = Leg(atlas["wraps"], atlas["couplings"])
    head = {
        "about": ABOUT,
        "sources": ["rajagopal2016", "myosim", "degroote2016"],
        "versions": {name: version(name) for name in ("mujoco", "myo-sim")},
        "model": NAME,
        "units": UNITS,
        "half": round(float(leg.model.body_pos[leg.model.body(f"femur{SIDE}").id][2]), 5),
        "moments": list(MOMENTS),
        "lines": leg.lines,
    }
    parts = [f" {json.dumps(key)}: {json.dumps(value)}" for key, value in head.items()]
    made = [
        f"  {json.dumps(name)}: {{\n" + ",\n".join(f"   {json.dumps(k)}: {short(v)}" for k, v in pose.items()) + "\n  }"
        for name, pose in poses(leg, atlas).items()
    ]
    return "{\n" + ",\n".join([*parts, ' "poses": {\n' + ",\n".join(made) + "\n }"]) + "\n}\n"


def short(values: list[Any]) -> str:
    """Without blanks."""
    return json.dumps(values, separators=(",", ":"))
