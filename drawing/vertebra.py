"""One lumbar vertebra in its own axes: body, pedicles, laminae, processes and the halves of its facet joints."""

from dataclasses import dataclass

import numpy as np

from drawing.blend import Field, Half, Triple, capsule, slab, union, without
from drawing.facet import GAP, HOLLOW, Joint, band, lodge, lower, upper
from drawing.mesh import Mesh
from drawing.thin import thinned

FACES = 14000  # triangles of a vertebra
STEP = 0.9  # mm, cells
CELLS = Half((0, -26, -46), (50, 72, 42), STEP)


@dataclass(frozen=True)
class Vertebra:
    """Measures (data/shapes/vertebrae.csv, mm) and the joints above and below; the lowest one stands out stouter."""

    size: dict[str, float]
    above: Joint
    below: Joint
    last: bool = False

    @property
    def back(self) -> float:
        """Where the body ends behind."""
        return self.size["depth"] / 2

    @property
    def pedicle(self) -> Triple:
        """Middle of the pedicle at the back of the body."""
        x = (self.size["canal-width"] + self.size["pedicle-width"]) / 2
        return x, self.back, self.size["back"] / 2 - self.size["pedicle-height"] / 2 - 1.5

    def body(self, at: Field) -> Field:
        """The waisted drum with raised rims, kidney-shaped, hollow end plates."""
        x, y, z = at[..., 0], at[..., 1], at[..., 2]
        a, b = self.size["width"] / 2, self.size["depth"] / 2
        mean, fall = (self.size["front"] + self.size["back"]) / 4, (self.size["back"] - self.size["front"]) / 4
        half = mean + fall * np.clip(y / b, -1, 1)
        level = np.clip(z / half, -1.2, 1.2)
        waist = 1.02 - 0.14 * (1 - np.minimum(np.abs(level) / 0.84, 1) ** 2.2)
        deep = np.where(y > 0, y * 1.05 + 2.4 * np.exp(-((x / 9) ** 2)) * np.clip(y / b, 0, 1), y)
        ring = (np.abs(x / a) ** 2.3 + np.abs(deep / b) ** 2.3) ** (1 / 2.3)
        over = np.stack([(ring - waist) * min(a, b), np.abs(z) - half + 1.7 * np.exp(-((ring / 0.62) ** 4))], -1) + 1.8
        return np.asarray(np.linalg.norm(np.maximum(over, 0), axis=-1) + np.minimum(over.max(-1), 0) - 1.8, np.float32)

    def pedicles(self, at: Field) -> Field:
        """The right pedicle, from the body to the arch."""
        x, y, z = self.pedicle
        wide, tall = self.size["pedicle-width"] / 2, self.size["pedicle-height"] / 2
        end = y + self.size["canal-depth"] * 0.55
        return capsule(at, (x, y - 4, z), (x + 0.5, end, z - 0.5), (wide, wide), (1, 1, tall / wide))

    def arch(self, at: Field) -> Field:
        """Pars, lamina and spinous process."""
        x, y, _ = self.pedicle
        rear, depth = y + self.size["canal-depth"], self.size["canal-depth"]
        low = -self.size["back"] / 2
        pars = capsule(
            at, (x, y + depth * 0.6, 1), (self.below.at[0] - 2.5, rear - 0.5, low - 1), (4.4, 4), (1, 0.9, 1.2)
        )
        plate = capsule(at, (x - 2, y + depth * 0.8, -1), (0, rear + 3, -8), (3, 3), (1, 1, 2.6 if self.last else 3.8))
        long, tall = self.size["spine"], self.size["spine-height"]
        middle = rear + 2 + long / 2
        blade = slab(at, (0, middle, -6), (2.9, long / 2, tall * 0.47), 2.6, 0.12)
        edge = capsule(
            at, (0, rear + long - 1.5, -8 + tall * 0.30), (0, rear + long, -9 - tall * 0.34), (2.9, 3.6), (1, 1, 1)
        )
        crest = capsule(at, (0, rear + 2, -1), (0, rear + long - 2, -6 + tall * 0.34), (2.2, 2.4))
        return union(union(pars, plate, 4), union(union(blade, edge, 3), crest, 2), 4)

    def transverse(self, at: Field) -> Field:
        """The transverse process: a slender flat blade; at L5 a cone from the whole side of the pedicle."""
        x, y, z = self.pedicle
        tip, rise = self.size["span"] / 2, self.size["rise"]
        if self.last:
            root = capsule(at, (x + 2, y + 1, z - 1), (tip - 3, y + 9, z + rise - 1), (8.2, 3.6), (1, 0.72, 1))
            return union(root, capsule(at, (tip - 7, y + 8, z + rise - 2), (tip - 3, y + 9.5, z + rise - 1), (4, 3)), 2)
        inner, outer = x + self.size["pedicle-width"] / 2 - 1, tip - 3.4
        blade = capsule(at, (inner, y + 8, z - 3), (outer, y + 13, z - 3 + rise), (5.2, 3.2), (1, 0.5, 1))
        knob = capsule(
            at, (outer - 4, y + 12.5, z - 3 + rise), (outer, y + 13, z - 3.5 + rise), (3.4, 3.4), (1, 0.62, 1.15)
        )
        accessory = capsule(at, (inner + 1, y + 11, z - 6), (inner + 2, y + 15, z - 9), (2.4, 1.5))
        return union(union(blade, knob, 2), accessory, 2.5)

    def canal(self, at: Field) -> Field:
        """The vertebral canal: rounded triangle."""
        wide, depth = self.size["canal-width"] / 2, self.size["canal-depth"]
        front = self.back - 0.6
        flat, tall = depth * 0.42, depth * 0.4
        base = capsule(at, (0, front + flat, -60), (0, front + flat, 60), (wide, wide), (1, flat / wide, 1))
        rear = front + depth * 0.6
        peak = capsule(at, (0, rear, -60), (0, rear, 60), (tall, tall), (0.55 * wide / tall, 1, 1))
        return union(base, peak, 3)

    def field(self, at: Field) -> Field:
        """The signed distance of the whole bone."""
        bone = union(self.body(at), self.pedicles(at), 3.5)
        bone = union(bone, union(self.arch(at), self.transverse(at), 3), 3.5)
        bone = union(bone, upper(at, self.above, self.pedicle, self.size["canal-depth"]), 3)
        bone = without(bone, self.canal(at), 1.5)
        bone = without(bone, self.above.round(at, HOLLOW + GAP / 2) + band(at, self.above, -17, 30), 0.8)
        knob = lower(at, self.below, self.back + self.size["canal-depth"], -self.size["back"] / 2)
        return without(union(bone, knob, 1.5), lodge(at, self.below), 0.6)

    def mesh(self) -> Mesh:
        """The surface, in the vertebra's own axes (mm)."""
        return thinned(CELLS.mesh(self.field(CELLS.places)), FACES)
