"""Surfaces as a stream of small bytes: steps from point to point, and how far back each corner reaches.

The page's assets/solid/model.js reads what is written here.
"""

import json
import struct

import numpy as np
import numpy.typing as npt

from drawing.mesh import Faces, Mesh, Points

Bytes = npt.NDArray[np.uint8]


def packed(head: dict[str, object], meshes: list[Mesh], marks: list[Bytes], step: float) -> bytes:
    """Length of the head (uint32, little endian), the head as JSON, then eleven planes of bytes over all surfaces.

    Planes: corners low, high; x low, high; y low, high; z low, high; two marks per point. `head` is given the corner
    of the box ("from", mm), the step (mm), and the counts. `marks` holds (n, 2) bytes for the points of each surface.
    """
    start = np.min([mesh.points.min(0) for mesh in meshes], 0)
    counts = [[len(mesh.points), len(mesh.faces)] for mesh in meshes]
    more: dict[str, object] = {"from": start.round(3).tolist(), "step": step, "counts": counts}
    text = json.dumps(head | more, separators=(",", ":"), ensure_ascii=False).encode()
    corners = np.concatenate([reach(mesh.faces) for mesh in meshes])
    moves = np.concatenate([zigzag(grid(mesh.points, start.round(3), step)) for mesh in meshes])
    sides = np.concatenate(marks)
    planes = [*halves(corners), *(half for axis in range(3) for half in halves(moves[:, axis])), *sides.T]
    return struct.pack("<I", len(text)) + text + b"".join(plane.tobytes() for plane in planes)


def grid(points: Points, start: npt.NDArray[np.float64], step: float) -> npt.NDArray[np.int64]:
    """Points in whole steps from the corner of the box, 0 to 65535."""
    places = np.rint((points - start) / step).astype(np.int64)
    if places.min() < 0 or places.max() > 65535:
        raise ValueError(f"the body does not fit into 65535 steps of {step} mm")
    return places


def zigzag(places: npt.NDArray[np.int64]) -> npt.NDArray[np.uint16]:
    """Steps from each point to the next, small ones of either sign as small numbers (n, 3)."""
    moves = np.diff(places, axis=0, prepend=np.zeros((1, 3), np.int64))
    moves = (moves + 32768) % 65536 - 32768
    return np.asarray((moves << 1) ^ (moves >> 63), np.int64).astype(np.uint16)


def reach(faces: Faces) -> npt.NDArray[np.uint16]:
    """How far each corner lies behind the next new point; 0 is the new point itself."""
    corners = faces.ravel()
    newest = np.maximum.accumulate(np.concatenate([[-1], corners]))[:-1] + 1
    back = newest - corners
    if back.min() < 0 or back.max() > 65535:
        raise ValueError("corners must be in the order in which points are met, at most 65535 of them")
    return back.astype(np.uint16)


def halves(numbers: npt.NDArray[np.uint16]) -> tuple[Bytes, Bytes]:
    """Low and high bytes."""
    return (numbers & 255).astype(np.uint8), (numbers >> 8).astype(np.uint8)
