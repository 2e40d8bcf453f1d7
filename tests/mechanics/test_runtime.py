"""What the page would load."""

import subprocess
import sys

from tests.conftest import HOME

MODULES = sorted(f"mechanics.{file.stem}" for file in (HOME / "mechanics").glob("*.py"))
ASK = f"""
import importlib, sys
for name in {MODULES!r}:
    importlib.import_module(name.removesuffix(".__init__"))
print(*sorted(sys.modules))
"""


def test_the_run_time_loads_neither_the_leg_model_nor_what_builds_from_it() -> None:
    done = subprocess.run([sys.executable, "-c", ASK], cwd=HOME, capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    assert not loaded & {"mujoco", "myo_sim", "drawing", "components", "dash"}
    assert "mechanics.build" not in done.stdout.split()
