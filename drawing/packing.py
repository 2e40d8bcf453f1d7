"""Packs the muscles: each cell goes to the nearest muscle, weighted so that every muscle gets its volume.

A power diagram of signed distances (as in Aurenhammer 1987, with distances in place of squares): neighbours share
their walls, so no two muscles overlap. Weights vary with the height for chains and are one number for sheets.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.ndimage import distance_transform_edt, gaussian_filter1d

from drawing.contour import outline
from drawing.grid import FAR, Block, Grid

Floats = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]
ROUNDS = 20
GAP = 0.25  # mm between a muscle and the shared wall
THIN = 150.0  # mm²; a slice of a muscle smaller than this is given less weight
LEAST, MOST = -7.0, 9.0  # mm; bounds of a weight


@dataclass(frozen=True)
class Rivals:
    """Of every cell: the smallest weighted distance, the next (mm), and the muscle that has the smallest."""

    best: npt.NDArray[np.float32]
    second: npt.NDArray[np.float32]
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


def weighted(block: Block, weights: Floats) -> npt.NDArray[np.float32]:
    """A muscle's distance less its weights (z); where it is thin they count less, so that thin ends stay thin."""
    return block.values - weights[block.window[0], None, None].astype(np.float32) * block.share


def region(rivals: Rivals, bone: Mask, grid: Grid) -> npt.NDArray[np.float32]:
    """Signed distance (z, y, x) to the outline of all muscles, slice by slice."""
    every_z, y, x = grid.axes
    slices = [outline(rivals.best[i], bone[i], float(z), x, y) for i, z in enumerate(every_z)]
    return np.array(slices, np.float32)


def areas(rivals: Rivals, outer: npt.NDArray[np.float32], many: int, grid: Grid) -> Floats:
    """Area (mm²) of every muscle in every slice (muscle, z)."""
    tall = len(outer)
    taken = (outer < 0) & (rivals.owner >= 0)
    slot = rivals.owner.astype(np.int64) * tall + np.arange(tall)[:, None, None]
    counts = np.bincount(slot[taken], minlength=many * tall)
    return counts.reshape(many, tall) * grid.wide**2


def natural(blocks: list[Block], bone: Mask, grid: Grid) -> Floats:
    """Area (mm²) that every muscle would have alone (muscle, z)."""
    found = np.zeros((len(blocks), bone.shape[0]))
    for place, block in enumerate(blocks):
        found[place, block.window[0]] = ((block.values < 0) & ~bone[block.window]).sum((1, 2)) * grid.wide**2
    return found


def weigh(blocks: list[Block], targets: Floats, chain: Mask, bone: Mask, grid: Grid) -> Floats:
    """Weights (muscle, z; mm) with which every muscle's volume comes to its target (mm³)."""
    alone = natural(blocks, bone, grid)
    wanted = alone * (targets / (alone.sum(1) * grid.tall))[:, None]
    weights = np.zeros_like(alone)
    for turn in range(ROUNDS):
        rivals = compete(blocks, weights, bone)
        now = areas(rivals, region(rivals, bone, grid), len(blocks), grid)
        total = now.sum(1) * grid.tall
        wanted *= np.clip(targets / np.maximum(total, 1), 0.5, 2)[:, None] ** 0.5
        rim = 2 * np.sqrt(np.pi * np.maximum(wanted, 8))
        change = np.clip((wanted - now) / rim * 0.7, -2, 2)
        whole = np.clip(0.5 * (targets - total) / (rim * (alone > 0) * grid.tall).sum(1), -1.5, 1.5)
        weights = np.clip(weights + np.where(chain[:, None], change, whole[:, None]), LEAST, MOST)
        if turn % 5 == 4:
            weights = np.where(chain[:, None], smoothed(weights, alone, 6 / grid.tall), weights)
    return weights


def smoothed(weights: Floats, alone: Floats, cells: float) -> Floats:
    """Weights without jumps from slice to slice, and small where the muscle is (areas alone, mm²)."""
    used = alone > 0
    share = gaussian_filter1d(used.astype(float), cells, axis=1)
    smooth = gaussian_filter1d(weights * used, cells, axis=1) / np.maximum(share, 1e-6)
    return np.asarray(smooth * np.clip(alone / THIN, 0, 1))


def packed(blocks: list[Block], weights: Floats, targets: Floats, bone: Mask, grid: Grid) -> list[Block]:
    """Every muscle's field once its neighbours, the outline and the bones have been cut away.

    Cut twice: the first cut tells by how much each muscle misses its target (mm³), and the weights make up for it.
    """
    depth = distance_transform_edt(bone, grid.step) - distance_transform_edt(~bone, grid.step)
    rivals = compete(blocks, weights, bone)
    outer = region(rivals, bone, grid)
    first = cut(blocks, weights, rivals, outer, depth)
    cell = grid.tall * grid.wide**2
    volume = np.array([(one.values < 0).sum() for one in first]) * cell
    skin = np.array([((one.values < 0.75) & (one.values > -0.75)).sum() for one in first]) * cell / 1.5
    weights = weights + np.clip(1.3 * (targets - volume) / skin, -2.5, 2.5)[:, None]
    return cut(blocks, weights, compete(blocks, weights, bone), outer, depth)


def cut(
    blocks: list[Block], weights: Floats, rivals: Rivals, outer: npt.NDArray[np.float32], depth: Floats
) -> list[Block]:
    """Fields of all muscles within the outline, off the bones (depth > 0 in bone, mm), up to the shared walls."""
    found = []
    for place, block in enumerate(blocks):
        window = block.window
        own = weighted(block, weights[place])
        mine = rivals.owner[window] == place
        other = np.where(mine, rivals.second[window], rivals.best[window])
        field = np.maximum(np.maximum(outer[window], (own - other) / 2 + GAP), depth[window] + 0.2)
        found.append(Block(window, np.where(block.values >= FAR, 5, field).astype(np.float32)))
    return found
