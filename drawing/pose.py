"""Stand the mean bones up: mirrored to the right side, pelvis levelled and symmetric, knee under the hip."""

from functools import cache
from pathlib import Path

import numpy as np
from scipy.spatial import cKDTree

from drawing.evaluate import STEP
from drawing.mesh import MIRROR, Mesh, Points
from drawing.rigid import Matrix, Vector, about, fit, pieces, sphere, turn, turn_onto

LIMB = ("femur", "patella", "tibia", "fibula")
SHANK = ("tibia", "fibula")
LEAN = np.tan(np.radians(1.2))  # first stance of the knee: 1.2° medial of the hip
MEDIAL, BEHIND = 8.0, 12.0  # mm; where the knee stands under the hip (our choice)
FACING = 0.8  # share of the torsion of the condyles that is turned back (our choice)
UPRIGHT, BACK = -5.0, 4.0  # degrees; the shank turned upright at the knee, and back once the knee has its place (ours)


def mean() -> dict[str, Mesh]:
    """The bones as evaluated, the left limb mirrored to the right (x < 0)."""
    file = np.load(Path(__file__).parent / "mean/mean.npz")
    found = {}
    for name in ("pelvis", "femur", "patella", "shank"):
        points = (file[f"{name}_points"] * STEP - [37, 0, 0]) * MIRROR
        found[name] = Mesh(points, file[f"{name}_faces"].astype(np.int64)[:, ::-1])
    return found


def midplane(right: Points, left: Points) -> tuple[Vector, Vector]:
    """Normal (towards the left) and a point of the plane that mirrors the left hip bone onto the right one."""
    tree, moved = cKDTree(right), left * MIRROR
    for _ in range(200):  # iterated closest points, the worst tenth left out
        away, nearest = map(np.asarray, tree.query(moved))
        near = away < np.quantile(away, 0.9)
        matrix, shift = fit(moved[near], right[nearest[near]])
        moved = moved @ matrix.T + shift
    normal = np.linalg.svd(left - moved)[2][0]
    return normal * np.sign(normal[0]), ((left + moved) / 2).mean(0)


def symmetric(points: Points) -> Points:
    """A midline bone made the mean of itself and its mirror image."""
    for _ in range(3):
        other = points * MIRROR
        points = (points + other[np.asarray(cKDTree(other).query(points)[1])]) / 2
    return points


def level(bones: dict[str, Mesh]) -> tuple[dict[str, Mesh], Vector]:
    """All bones with the pelvis level and its midplane at x = 0; and the centre of the right hip."""
    right, sacrum, left = pieces(bones["pelvis"])
    normal, middle = midplane(right.points, left.points)
    femur = bones["femur"].points
    top = femur[femur[:, 2] > femur[:, 2].max() - 45]
    hip = sphere(top[top[:, 0] > -110])
    matrix = turn_onto(normal, np.array([1.0, 0, 0]))
    shift = np.array([-about(middle[None], matrix, hip)[0, 0], 0, 0])
    placed = {
        "hip-bone": Mesh(about(right.points, matrix, hip) + shift, right.faces),
        "sacrum": Mesh(symmetric(about(sacrum.points, matrix, hip) + shift), sacrum.faces),
    }
    for name in ("femur", "patella"):
        placed[name] = Mesh(bones[name].points + shift, bones[name].faces).outward()
    tibia, fibula = sorted(pieces(bones["shank"]), key=lambda bone: -bone.volume)
    for name, bone in (("tibia", tibia), ("fibula", fibula)):
        placed[name] = Mesh(bone.points + shift, bone.faces)
    return placed, hip + shift


def moved(bones: dict[str, Mesh], names: tuple[str, ...], matrix: Matrix, pivot: Vector) -> dict[str, Mesh]:
    """Some of the bones turned about a pivot."""
    return {
        name: Mesh(about(bone.points, matrix, pivot), bone.faces) if name in names else bone
        for name, bone in bones.items()
    }


def under(knee: Vector, hip: Vector, axis: str, goal: float) -> Matrix:
    """The turn about y or x that brings the knee to stand `goal` mm off the hip along the other of the two."""
    place = 0 if axis == "y" else 1
    angle = np.arctan2(knee[place] - hip[place] - goal, hip[2] - knee[2])
    both = [turn(axis, angle), turn(axis, -angle)]
    return min(both, key=lambda matrix: abs(about(knee[None], matrix, hip)[0, place] - hip[place] - goal))


def facing(femur: Points, knee: Vector) -> Matrix:
    """The turn about z that brings the line behind the condyles near the frontal plane."""
    low = femur[femur[:, 2] < femur[:, 2].min() + 45]
    lateral, medial = (low[side][low[side][:, 1].argmax()] for side in (low[:, 0] < knee[0], low[:, 0] >= knee[0]))
    return turn("z", -FACING * np.arctan2(medial[1] - lateral[1], medial[0] - lateral[0]))


@cache
def bones() -> dict[str, Mesh]:
    """The posed bones of the right side: hip-bone, sacrum, femur, patella, tibia, fibula (mm, drawing/frame.py)."""
    placed, hip = level(mean())
    low = placed["femur"].points
    low = low[low[:, 2] < low[:, 2].min() + 30]
    knee = np.array([*((low[:, :2].min(0) + low[:, :2].max(0)) / 2), low[:, 2].min() + 20])
    for step in ("upright", "facing", "behind", "medial"):
        if step == "upright":
            matrix = under(knee, hip, "y", LEAN * (hip[2] - knee[2]))
        elif step == "facing":
            matrix = facing(placed["femur"].points, knee)
        else:
            matrix = under(knee, hip, "x", BEHIND) if step == "behind" else under(knee, hip, "y", MEDIAL)
        placed = moved(placed, LIMB, matrix, hip)
        knee = about(knee[None], matrix, hip)[0]
        if step == "upright":
            placed = moved(placed, SHANK, turn("x", np.radians(UPRIGHT)), knee)
    placed = moved(placed, SHANK, turn("x", np.radians(BACK)), knee)
    return {name: bone.rounded() for name, bone in placed.items()}
