"""Where the paths of Rajagopal 2016 begin and end, carried onto our bones.

The ends are those of the model as myo-sim 0.2.4 ships it (its hip paths equal the OpenSim file), each laid from its
bone onto ours by the similarity that brings the bones together (iterative closest points): scales 0.960 hip bone,
0.975 femur, 0.979 tibia, mean distance left 3.1-3.6 mm. A broad attachment that one point cannot stand for is an
exception, with the reason.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True)
class Attachment:
    """One end of one path, mm of the frame."""

    path: str
    muscle: str
    end: str
    point: npt.NDArray[np.float64]
    exception: str


def attachments() -> Iterator[Attachment]:
    """All ends in the table."""
    with (Path(__file__).parent / "attachments.csv").open(newline="") as lines:
        for row in csv.DictReader(lines):
            point = np.array([float(row[axis]) for axis in "xyz"])
            yield Attachment(row["path"], row["muscle"], row["end"], point, row["exception"])
