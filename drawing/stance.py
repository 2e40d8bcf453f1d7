"""The body on one leg: the left limb lifted, the pelvis and trunk as what can tilt about the right hip."""

from dataclasses import replace

import numpy as np

from drawing.mesh import MIRROR, Mesh
from drawing.part import Part
from drawing.rigid import Vector, about, sphere, turn

HIP, KNEE = 28.0, 75.0  # degrees the lifted hip and knee are bent (our choice)
TILTS = ("gluteus-medius", "gluteus-minimus", "gluteus-maximus")  # muscles drawn with the pelvis they come from


def head(femur: Mesh) -> Vector:
    """Centre of the head of a right femur."""
    top = femur.points[femur.points[:, 2] > femur.points[:, 2].max() - 45]
    return sphere(top[top[:, 0] > top[:, 0].max() - 50])


def knee(femur: Mesh) -> Vector:
    """Middle of the condyles of a femur."""
    low = femur.points[femur.points[:, 2] < femur.points[:, 2].min() + 30]
    return np.asarray(low.mean(0))


def lifted(parts: dict[str, Part]) -> list[Part]:
    """The left limb's bones, hip and knee bent."""
    femur = parts["femur"].mesh
    hip, bent = head(femur) * MIRROR, knee(femur) * MIRROR
    swing, fold = turn("x", np.radians(-HIP)), turn("x", np.radians(KNEE))
    found = []
    for name in ("femur", "patella", "tibia", "fibula"):
        other = parts[name].mirrored()
        points = other.mesh.points
        if name in ("tibia", "fibula"):
            points = about(points, fold, bent)
        found.append(replace(other, mesh=Mesh(about(points, swing, hip), other.mesh.faces)))
    return found


def stance(body: list[Part]) -> list[Part]:
    """The body with its left limb lifted."""
    parts = {part.name: part for part in body}
    return [part for part in body if part.name != "femur-left"] + lifted(parts)


def tilts(part: Part) -> bool:
    """Whether a part moves with pelvis and trunk."""
    return part.side != "right" or part.name == "hip-bone" or part.name in TILTS or part.thing.startswith("root:")
