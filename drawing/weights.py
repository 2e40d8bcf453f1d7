"""The weights of the packing: one number for a sheet, by height for a chain, so that each muscle gets its volume."""

import numpy as np
import numpy.typing as npt
from scipy.ndimage import gaussian_filter1d

from drawing.grid import Block, Field, Grid
from drawing.packing import Rivals, compete, region

Floats = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]
ROUNDS = 20
THIN = 150.0  # mm²; a slice of a muscle smaller than this is given less weight
LEAST, MOST = -7.0, 9.0  # mm; bounds of a weight


def areas(rivals: Rivals, outer: Field, many: int, grid: Grid) -> Floats:
    """Area (mm²) of every muscle in every slice (muscle, z)."""
    tall = len(outer)
    taken = (outer < 0) & (rivals.owner >= 0)
    slot = rivals.owner.astype(np.int64) * tall + np.arange(tall)[:, None, None]
    counts = np.bincount(slot[taken], minlength=many * tall)
    return np.asarray(counts.reshape(many, tall) * grid.wide**2, np.float64)


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
