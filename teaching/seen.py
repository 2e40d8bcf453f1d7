"""What can be seen and clicked on each drawing, and where its name stands."""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from anatomy import Atlas

OVERLAYS = {"ghost", "path", "pin", "thin"}  # outlines of hidden muscles, lines laid over


class Spot(NamedTuple):
    """The point inside a thing, and the radius of the circle that fits into it there."""

    x: float
    y: float
    room: float


class Drawings:
    """The plates of the thigh and the sections, as far as a question needs to know them."""

    def __init__(self, folder: Path, atlas: Atlas) -> None:
        views = atlas["views"]
        self.folder = folder
        self.thigh = [str(view) for view in views[views["slot"] == "thigh"]["id"] if view not in ("stance", "solid")]
        self.levels = [str(level) for level in atlas["levels"]["id"]]

    def plate(self, thing: str) -> str:
        """The first plate of the thigh that shows a thing."""
        return next((view for view in self.thigh if thing in self.seen(view)), self.thigh[0])

    def seen(self, view: str) -> dict[str, Spot]:
        """Things on one drawing that are not covered; nothing where there is no drawing."""
        file = self.folder / f"light/{view}.svg"
        return dict(spots(file)) if file.exists() else {}


@cache
def spots(file: Path) -> dict[str, Spot]:
    """Read one drawing."""
    found: dict[str, Spot] = {}
    for group in ElementTree.parse(file).iter():
        thing, at = group.get("data-id", ""), group.get("data-at", "")
        hidden = group.get("data-covered") is not None or OVERLAYS & set(group.get("class", "").split())
        if thing and at and not hidden:
            x, y = map(float, re.split(r"[ ,]+", at)[:2])
            found.setdefault(thing, Spot(x, y, float(group.get("data-room", "0"))))
    return found
