"""The page over the folder that FOLDER names: gunicorn bench.grown:server"""

import os
from pathlib import Path

from app import create

FOLDER = Path(os.environ["FOLDER"])
server = create(FOLDER / "data", FOLDER / "assets").server
