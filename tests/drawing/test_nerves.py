"""Every nerve reaches its muscles, unbroken from the root, past the bones and through the right holes."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from scipy.spatial import cKDTree

from drawing.mesh import Curve, Points
from drawing.nerves import onto
from drawing.part import Part
from drawing.sacrum import foramina
from drawing.spine import joint
from drawing.stack import Place, measures, stack
from tests.drawing.solids import contains

DATA = Path(__file__).parents[2] / "data"
CARRIES = pd.read_csv(DATA / "carries.csv", keep_default_na=False)
PARENTS = pd.read_csv(DATA / "nerves.csv", keep_default_na=False).set_index("id")["parent"]
CARRIED = set(zip(CARRIES["nerve"], CARRIES["root"], strict=True))
GRADING = pd.read_csv(DATA / "grading.csv")[["muscle", "nerve", "root"]]
PAIRS = [row for row in GRADING.itertuples(index=False, name=None) if row[1:] in CARRIED]
LUMBAR = ("L1", "L2", "L3", "L4", "L5")
TOUCH, INSIDE = 1.0, 3.0  # mm


@pytest.fixture(scope="module")
def runs(body: list[Part]) -> dict[str, Part]:
    """The nerves of the right side by name."""
    return {part.name: part for part in body if part.tissue == "nerve" and part.side == "right"}


def line(part: Part) -> Curve:
    """The centre line of a nerve."""
    return part.fibres[0]


def off(curve: Curve, point: Points) -> float:
    """How far a point is from a curve."""
    return float(np.linalg.norm(onto(curve, point) - point))


def reached(runs: dict[str, Part], root: str, nerve: str) -> set[str]:
    """The runs of a nerve that hang together with a root, by way of nothing but its parents and the trunk."""
    allowed = {f"root:{root}", f"nerve:{nerve}", f"nerve:{PARENTS[nerve]}", "nerve:lumbosacral-trunk"}
    web = {name: part for name, part in runs.items() if part.thing in allowed}
    found, edge = set[str](), {f"root-{root}"}
    while edge:
        here = line(web[edge.pop()])
        meets = {
            name
            for name, part in web.items()
            if off(here, line(part)[0]) <= TOUCH or off(line(part), here[-1]) <= TOUCH
        }
        edge |= meets - found
        found |= meets
    return {name for name in found if web[name].thing == f"nerve:{nerve}"}


@pytest.mark.parametrize(("muscle", "nerve", "root"), PAIRS)
def test_a_muscle_is_reached_from_its_root(
    parts: dict[str, list[Part]], runs: dict[str, Part], muscle: str, nerve: str, root: str
) -> None:
    flesh = [part for part in parts[f"muscle:{muscle}"] if not part.name.endswith("-tense")]
    surface = cKDTree(np.vstack([part.mesh.points for part in flesh]))
    ends = {name: float(surface.query(line(runs[name])[-1])[0]) for name in reached(runs, root, nerve)}
    assert ends, f"{nerve} does not hang together with {root}"
    assert min(ends.values()) <= INSIDE, f"nearest ends: {ends}"


def test_every_nerve_of_the_tables_is_drawn_with_its_roots(runs: dict[str, Part]) -> None:
    drawn = {part.thing for part in runs.values()}
    assert {f"nerve:{nerve}" for nerve in PARENTS.index} <= drawn
    for nerve, root in CARRIED:
        assert reached(runs, root, nerve), f"{nerve} does not hang together with {root}"


def test_no_nerve_runs_through_bone(body: list[Part], runs: dict[str, Part]) -> None:
    bones = [part for part in body if part.tissue == "bone" and part.side != "left"]
    faults = []
    for bone in bones:
        for name, part in runs.items():
            within = contains(bone.mesh, line(part))
            if within.any():
                faults.append(f"{name} in {bone.name} at {line(part)[within][0].round()}")
    assert not faults


@pytest.mark.parametrize("level", LUMBAR)
def test_a_lumbar_root_leaves_below_its_pedicle(runs: dict[str, Part], level: str) -> None:
    size, own = measures()[level], stack().bones[level].own(line(runs[f"root-{level}"]))
    pedicle = (size["canal-width"] + size["pedicle-width"]) / 2
    at = own[np.abs(own[:, 0] + pedicle).argmin()]
    low = size["back"] / 2 - 1.5 - size["pedicle-height"]
    assert low - 12 < at[2] < low
    assert size["depth"] / 2 - 2 < at[1] < size["depth"] / 2 + size["canal-depth"]


@pytest.mark.parametrize("root", ["S1", "S2"])
def test_a_sacral_root_comes_through_its_front_foramen(runs: dict[str, Part], root: str) -> None:
    hole = foramina()[root]
    assert off(line(runs[f"root-{root}"]), np.array([-hole["fx"], hole["fy"], hole["fz"]])) < hole["fr"]


def test_the_holes_follow_each_other_downward(runs: dict[str, Part]) -> None:
    heights = []
    for level in LUMBAR:
        own = line(runs[f"root-{level}"])
        heights.append(own[np.abs(own[:, 0] + 20).argmin(), 2])
    heights += [foramina()[root]["fz"] for root in ("S1", "S2", "S3", "S4")]
    assert heights == sorted(heights, reverse=True)


@pytest.mark.parametrize("disc", ["L1-L2", "L2-L3", "L3-L4", "L4-L5", "L5-S1"])
def test_a_root_leaves_in_front_of_the_facet_joint(runs: dict[str, Part], disc: str) -> None:
    level = disc.split("-")[0]
    middle = np.array(joint(disc, Place(0, 0, 0)).at)
    own = line(runs[f"root-{level}"])
    at = own[np.abs(own[:, 0] + middle[0]).argmin()]
    assert at[1] < middle[1] - 4


def test_left_roots_are_short_and_mirror_the_right_ones(body: list[Part], runs: dict[str, Part]) -> None:
    left = [part for part in body if part.tissue == "nerve" and part.side == "left"]
    assert {part.name for part in left} == {f"root-{root}-left" for root in (*LUMBAR, "S1", "S2")}
    for part in left:
        mirrored = line(part) * [-1, 1, 1]
        assert max(off(line(runs[part.name.removesuffix("-left")]), at) for at in mirrored) < 0.5
        assert mirrored[:, 0].min() > -45
