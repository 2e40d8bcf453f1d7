"""The pages that are compared: where they are, what is clicked, what of them is a part of a drawing."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.peers.build import BUILT, ROOTS, build
from bench.serve import HOME, served

OURS = ("vastus-lateralis", "tensor-fasciae-latae", "gluteus-maximus", "gluteus-medius")
SHAPES = {"bare": ".plate rect", "body": ".plate polygon", "muscle": ".plate path"}
LIGHT = {"bare": "fill", "body": "style", "muscle": "fill"}
PARTS = {  # a part for each of several clicks
    "body": [f".plate > :nth-child(2) polygon:nth-of-type({place})" for place in (20, 22, 24, 26)],
    "muscle": [f".plate #{name}" for name in ("gluteal", "hamstring", "calves", "quadriceps")],
}


@dataclass(frozen=True)
class Side:
    """One page; `settled` says when it is whole, `light` is the attribute by which a part is lit."""

    name: str
    address: str
    shapes: str
    light: str
    parts: list[str]
    settled: str = ""
    ours: bool = False

    @property
    def roots(self) -> list[str]:
        """The seven buttons, in turn."""
        bar = ".rootbar " if self.ours else ""
        return [f'{bar}[data-id="root:{root}"]' for root in ROOTS]

    @property
    def ready(self) -> str:
        """When it is whole, as a script."""
        return self.settled or f"document.querySelector('{self.shapes}')"

    @property
    def staged(self) -> str:
        """When its first plates stand."""
        return self.settled.replace("settled", "staged") or self.ready


def ours(name: str, address: str) -> Side:
    """Our page."""
    parts = [f'.plate [data-id="muscle:{part}"]' for part in OURS]
    settled = "performance.getEntriesByName('settled').length"
    return Side(name, address, ".plate [data-id][role=button]", "data-lit", parts, settled, True)


@contextmanager
def sides() -> Iterator[list[Side]]:
    """Build and serve them all; what cannot be built here is left out."""
    pages = build()
    with ExitStack() as stack:
        here = stack.enter_context(served())
        files = stack.enter_context(served("bench.peers.site:server"))
        graph = stack.enter_context(served("bench.peers.figure:server"))
        found = [ours("this page, served", here)]
        if copied(BUILT / "copy"):
            found.append(ours("this page, files", files + "copy/"))
        found += [
            Side(title, f"{files}{name}/", SHAPES[name], LIGHT[name], PARTS.get(name, []))
            for name, title in pages.items()
        ]
        found.append(Side("Dash + Plotly", graph, ".plate .scatterlayer path.js-fill", "style", []))
        yield found


def copied(folder: Path) -> bool:
    """Write the static copy, if this version of the page can."""
    if not (HOME / "copies").is_dir():
        return False
    return subprocess.run([sys.executable, "-m", "copies", str(folder)], cwd=HOME).returncode == 0
