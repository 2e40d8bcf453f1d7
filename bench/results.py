"""Where the commands leave what they measured, and on what machine, for docs/bench.md."""

import json
import os
import platform
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

HOME = Path(__file__).parents[1]
FOLDER = Path(os.environ.get("BENCH", HOME / ".bench"))


def machine() -> dict[str, Any]:
    """The class of machine: cores, memory, processor family, Python and Chromium."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    shown = subprocess.run([os.environ["CHROMIUM"], "--version"], capture_output=True, text=True).stdout
    return {
        "date": datetime.now(UTC).strftime("%Y-%m-%d"),
        "cores": os.cpu_count(),
        "memory": round(memory),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "chromium": " ".join(word for word in shown.split() if word[:1].isdigit()),
        "load": round(os.getloadavg()[0], 1),
    }


def keep(name: str, found: Any) -> None:
    """Leave one command's figures."""
    FOLDER.mkdir(exist_ok=True)
    text = json.dumps({"machine": machine(), "found": found}, indent=1)
    (FOLDER / f"{name}.json").write_text(text)


def kept(name: str) -> dict[str, Any]:
    """What a command left; empty if it has not run."""
    file = FOLDER / f"{name}.json"
    return dict(json.loads(file.read_text())) if file.exists() else {}
