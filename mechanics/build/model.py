"""The leg model of myo-sim, with the wraps of the published model put back."""

import contextlib
import os
import tempfile
import warnings
from collections.abc import Iterator

import mujoco
import pandas as pd
from myo_sim.build.compose import build_spec

NAME = "myolegs"
SIDE = "_r"  # the right leg only


@contextlib.contextmanager
def elsewhere() -> Iterator[None]:
    """MuJoCo writes its log into the folder it runs in; let that be a passing one."""
    home = os.getcwd()  # noqa: PTH109
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        os.chdir(folder)
        try:
            yield
        finally:
            os.chdir(home)


def load(wraps: pd.DataFrame) -> mujoco.MjModel:
    """Compile the model; every line of the table of wraps runs over its surface again."""
    with elsewhere():
        plain, spec = build_spec(NAME).compile(), build_spec(NAME)
        for line, surface, side, after in wraps[["line", "surface", "side", "after"]].to_numpy():
            made = spec.add_tendon(name=f"{line}_wrapped")
            for place, site in enumerate(points(plain, f"{line}{SIDE}_tendon"), 1):
                made.wrap_site(site)
                if place == int(after):
                    made.wrap_geom(surface, side)
            spec.actuator(f"{line}{SIDE}").target = made.name
        return spec.compile()


def points(model: mujoco.MjModel, tendon: str) -> list[str]:
    """The points a tendon runs through, by name."""
    number = model.tendon(tendon).id
    first, many = model.tendon_adr[number], model.tendon_num[number]
    return [str(model.site(model.wrap_objid[first + step]).name) for step in range(many)]
