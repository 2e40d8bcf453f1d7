"""The facet joints: where they lie, and the processes whose faces meet there."""

from dataclasses import dataclass

import numpy as np

from drawing.blend import Field, Triple, capsule, union

GAP = 1.7  # mm between the bony faces of a facet joint, where the cartilage lies
SPARE = 1.7  # mm of room about a superior process
HOLLOW = 17.0  # mm, radius of the facets, hollow above, round below


@dataclass(frozen=True)
class Joint:
    """The middle of the right facet joint (|x|, y, z) in a bone's axes, and its turn from the sagittal (radians)."""

    at: Triple
    turn: float
    lean: float = 0  # how much the disc is tilted more than the bone (radians)

    @property
    def inward(self) -> tuple[float, float]:
        """The way (x, y) the facet of the lower bone faces: to the midplane and back."""
        return -float(np.cos(self.turn)), float(np.sin(self.turn))

    def beside(self, inward: float, up: float = 0, back: float = 0) -> Triple:
        """A point so far inward of the joint face, up, and along it (backward and out)."""
        x, y = self.inward
        return self.at[0] + x * inward + y * back, self.at[1] + y * inward - x * back, self.at[2] + up

    def round(self, at: Field, radius: float) -> Field:
        """The cylinder about whose mantle both facets bend, upright on the disc."""
        y, z = at[..., 1] - self.at[1], at[..., 2] - self.at[2]
        upright = y * np.cos(self.lean) + z * np.sin(self.lean) + self.at[1]
        x, middle, _ = self.beside(HOLLOW)
        return np.asarray(np.hypot(at[..., 0] - x, upright - middle) - radius, np.float32)


def band(at: Field, joint: Joint, low: float, high: float) -> Field:
    """Nought between two heights about a joint, growing beyond: keeps a cut local."""
    z = at[..., 2] - joint.at[2]
    return np.asarray(np.maximum(np.maximum(low - z, z - high), 0) * 3, np.float32)


def upper(at: Field, joint: Joint, pedicle: Triple, depth: float) -> Field:
    """The right superior articular process with its mamillary knob, before its facet is cut."""
    x, y, z = pedicle
    stem = capsule(at, (x + 1, y + depth * 0.6, z), joint.beside(-3.5, -4), (5, 5), (1, 0.9, 1))
    blade = capsule(at, joint.beside(-3.2, -6), joint.beside(-2.6, 5), (5.6, 4.6), (1, 1, 1.1))
    knob = capsule(at, joint.beside(-4.5, -4, 4.5), joint.beside(-3.5, 1, 6), (3.4, 2.6))
    return union(union(stem, blade, 3), knob, 2)


def lower(at: Field, joint: Joint, rear: float, low: float) -> Field:
    """The right inferior articular process, its face cut round."""
    stem = capsule(at, (joint.at[0] - 3, rear - 0.5, low + 4), joint.beside(3.4, 2), (4.4, 4.8), (1, 0.9, 1))
    blade = capsule(at, joint.beside(3.2, 4), joint.beside(3.0, -6.5), (5.0, 3.9), (1, 1, 1.1))
    face = joint.round(at, HOLLOW - GAP / 2)
    return np.asarray(np.maximum(union(stem, blade, 3), face), np.float32)


def lodge(at: Field, joint: Joint) -> Field:
    """The room that the superior process of the bone below needs, with `SPARE` about it."""
    blade = capsule(at, joint.beside(-3.2, -7), joint.beside(-2.6, 5.5), (5.6 + SPARE, 4.6 + SPARE), (1, 1, 1.1))
    return np.asarray(np.maximum(blade, -joint.round(at, HOLLOW - GAP / 2)), np.float32)
