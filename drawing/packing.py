"""Packs the muscles: each cell goes to the nearest muscle, weighted so that every muscle gets its volume.

A power diagram of signed distances (as in Aurenhammer 1987, with distances in place of squares): neighbours share
their walls, so no two muscles overlap. The weights are found in drawing/weights.py.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.ndimage import distance_transform_edt

from drawing.contour import CLOSING, LOOSE, by_height, outline
from drawing.grid import FAR, Block, Field, Grid
from drawing.surface import settled

Floats = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]
AGAIN = 3
GAP = 0.25  # mm between a muscle and the shared wall


@dataclass(frozen=True)
class Rivals:
    """Of every cell: the smallest weighted distance, the next (mm), and the muscle that has the smallest."""

    best: Field
    second: Field
    owner: npt.NDArray[np.int16]


def compete(blocks: list[Block], weights: Floats, bone: Mask) -> Rivals:
    """Compare all distances less their weights (muscle, z); cells in bone are nobody's."""
    best = np.full(bone.shape, FAR, np.float32)
    second = best.copy()
    owner = np.full(bone.shape, -1, np.int16)
    for place, block in enumerate(blocks):
        window = block.window
        value = weighted(block, weights[place])
        value = np.where((value > 30) | bone[window], FAR, value).astype(np.float32)
        won = value < best[window]
        second[window] = np.where(won, best[window], np.minimum(second[window], value))
        best[window] = np.where(won, value, best[window])
        owner[window] = np.where(won, place, owner[window])
    return Rivals(best, second, owner)


def weighted(block: Block, weights: Floats) -> Field:
    """A muscle's distance less its weights (z); where it is thin they count less, so that thin ends stay thin."""
    return np.asarray(block.values - weights[block.window[0], None, None] * block.share, np.float32)


def region(rivals: Rivals, bone: Mask, grid: Grid) -> Field:
    """Signed distance (z, y, x) to the outline of all muscles, slice by slice."""
    every_z, y, x = grid.axes
    slices = [outline(rivals.best[i], bone[i], float(z), x, y) for i, z in enumerate(every_z)]
    return np.array(slices, np.float32)


def packed(blocks: list[Block], weights: Floats, targets: Floats, bone: Mask, grid: Grid) -> list[Block]:
    """Every muscle's field once its neighbours, the outline and the bones have been cut away.

    Cut again and again: every cut tells by how much each muscle misses its target (mm³); the weights make up for it.
    """
    depth = distance_transform_edt(bone, grid.step) - distance_transform_edt(~bone, grid.step)
    rivals = compete(blocks, weights, bone)
    outer = region(rivals, bone, grid)
    open_slices = np.array([by_height(CLOSING, z) <= LOOSE for z in grid.axes[0]])
    found = cut(blocks, weights, rivals, outer, depth, grid)
    cell = grid.tall * grid.wide**2
    for _ in range(AGAIN):
        volume = np.array([(one.values < 0).sum() for one in found]) * cell
        skin = np.array([(np.abs(one.values) < 0.75).sum() for one in found]) * cell / 1.5
        weights = weights + np.clip(1.2 * (targets - volume) / skin, -2.5, 2.5)[:, None]
        rivals = compete(blocks, weights, bone)
        outer[open_slices] = rivals.best[open_slices]
        found = cut(blocks, weights, rivals, outer, depth, grid)
    return found


def cut(blocks: list[Block], weights: Floats, rivals: Rivals, outer: Field, depth: Floats, grid: Grid) -> list[Block]:
    """Fields of all muscles within the outline, off the bones (depth > 0 in bone, mm), up to the shared walls."""
    found = []
    for place, block in enumerate(blocks):
        window = block.window
        own = weighted(block, weights[place])
        mine = rivals.owner[window] == place
        other = np.where(mine, rivals.second[window], rivals.best[window])
        field = np.maximum(np.maximum(outer[window], (own - other) / 2 + GAP), depth[window] + 0.2)
        field = np.where(block.values >= FAR, 5, field).astype(np.float32)
        found.append(Block(window, settled(field, grid)))
    return found
