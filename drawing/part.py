"""A part of the body as the plates need it: what it stands for, what it is made of, its surface and its fibres."""

from dataclasses import dataclass, field, replace

import numpy as np

from drawing.mesh import GRID, MIRROR, Curve, Mesh

TISSUES = ("glut", "quad", "ham", "add", "tfl", "deep", "flex", "bone", "disc", "lig", "itb", "septum", "nerve", "dura")
LAYERS = ("skin", "fascia", "superficial", "deep", "bones", "nerves", "tension")


@dataclass(frozen=True)
class Tendon:
    """Where flesh turns into tendon: full tendon at `full`, full flesh at `flesh` (each x, y, z in mm)."""

    full: tuple[float, float, float]
    flesh: tuple[float, float, float]


@dataclass(frozen=True)
class Part:
    """One named part. `thing` is the data-id (kind:id), or empty for ground that has no row of its own.

    `fibres` run from origin to insertion. `name` is unique in a body; a thing may have several parts
    ("nerve:femoral" and its branches), and `side` tells "right", "left" or "middle".
    """

    name: str
    thing: str
    tissue: str
    layer: str
    mesh: Mesh
    fibres: tuple[Curve, ...] = ()
    tendons: tuple[Tendon, ...] = field(default=())
    side: str = "right"

    def rounded(self) -> "Part":
        """The same part on the grid of its mesh."""
        lines = tuple(np.round(curve, GRID) for curve in self.fibres)
        return replace(self, mesh=self.mesh.rounded(), fibres=lines)

    def mirrored(self) -> "Part":
        """The same part of the other side."""
        ends = tuple(Tendon((-one.full[0], *one.full[1:]), (-one.flesh[0], *one.flesh[1:])) for one in self.tendons)
        curves = tuple(curve * MIRROR for curve in self.fibres)
        name = f"{self.name}-left"
        return replace(self, name=name, mesh=self.mesh.mirrored(), fibres=curves, tendons=ends, side="left")
