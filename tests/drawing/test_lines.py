"""The tension paths in space, against the facts and the drawing rules of the paths."""

from collections.abc import Mapping

import numpy as np
import pytest
from scipy.spatial import cKDTree

from anatomy import Atlas
from drawing import frame, tables
from drawing.drape import BAND, Ground
from drawing.lines import FREE, PIN, Line, facts, lines
from drawing.mesh import Curve, Points
from drawing.part import Part
from drawing.pins import footprints
from drawing.rays import Shell

Parts = Mapping[str, Part]
LATERAL = 25.0  # mm; the half width of a slab in which the borders of the band are looked up


@pytest.fixture(scope="module")
def named(body: list[Part]) -> Parts:
    return {part.name: part for part in body if part.side != "left"}


@pytest.fixture(scope="module")
def drawn(named: Parts) -> list[Line]:
    return lines(named)


@pytest.fixture(scope="module")
def bones() -> dict[str, str]:
    """The part each insertion lies on."""
    return dict(tables.load("pins")[["insertion", "on"]].to_numpy())


@pytest.fixture(scope="module")
def feet(named: Parts) -> dict[str, Points]:
    return footprints(Ground(named))


def of(drawn: list[Line], path: str) -> list[Curve]:
    return [line.curve for line in drawn if line.path == path]


def distances(curve: Curve, points: Points) -> np.ndarray:
    """How far (mm) each point of a curve is from the nearest of the points."""
    return np.asarray(cKDTree(points).query(curve)[0])


def gap(curves: list[Curve], points: Points) -> float:
    """The least distance (mm) of any curve to any of the points."""
    return float(min(distances(curve, points).min() for curve in curves))


def across(named: Parts, curve: Curve) -> np.ndarray:
    """Where each point between 10 and 55 % of the thigh lies across the band: 0 front border, 1 back border."""
    points, found = named[BAND].mesh.points, []
    for x, y, z in curve:
        near = points[np.abs(points[:, 2] - z) < 5]
        if 10 < frame.level(z) < 55 and abs(x - near[:, 0].mean()) < LATERAL:
            found.append((y - near[:, 1].min()) / np.ptp(near[:, 1]))
    return np.array(found)


def lengthwise(curve: Curve) -> float:
    """Degrees between the ends of a curve and the long axis of the thigh."""
    way = curve[-1] - curve[0]
    return float(np.degrees(np.arccos(abs(way[2]) / np.linalg.norm(way))))


def test_every_path_of_the_facts_is_drawn(drawn: list[Line]) -> None:
    assert {line.path for line in drawn} == set(facts())


def test_every_insertion_of_the_facts_has_a_pin(feet: dict[str, Points], atlas: Atlas) -> None:
    assert set(feet) == set(atlas["insertions"]["id"])


def test_every_path_and_insertion_is_on_a_plate(atlas: Atlas) -> None:
    wanted = {f"path:{name}" for name in atlas["paths"]["id"]}
    wanted |= {f"insertion:{name}" for name in atlas["insertions"]["id"]}
    assert set(tables.load("shows")["thing"]) == wanted


def test_a_pin_lies_on_its_bone(named: Parts, feet: dict[str, Points], bones: dict[str, str]) -> None:
    for insertion, points in feet.items():
        shell = Shell(named[bones[insertion]].mesh)
        assert all(np.linalg.norm(shell.nearest(point) - point) < 0.5 for point in points), insertion


def test_a_pin_is_on_the_bone_the_facts_name(bones: dict[str, str], atlas: Atlas) -> None:
    facts = {insertion: bone for insertion, bone in atlas["insertions"][["id", "bone"]].to_numpy() if bone}
    assert {insertion: bones[insertion] for insertion in facts} == facts


def test_gerdys_tubercle_is_in_front_of_the_fibular_head(feet: dict[str, Points]) -> None:
    assert 20 < feet["fibular-head"][0][1] - feet["gerdy-tubercle"][0][1] < 60


def test_each_path_ends_at_its_insertions(drawn: list[Line], feet: dict[str, Points], atlas: Atlas) -> None:
    far = {
        (path, insertion): near
        for path, insertion in atlas["ends"][["path", "insertion"]].to_numpy()
        if (near := gap(of(drawn, path), feet[insertion])) > 12
    }
    assert not far


def test_tensor_fasciae_latae_pulls_along_the_front_of_the_band(drawn: list[Line], named: Parts) -> None:
    assert all(across(named, curve).max() < 0.5 for curve in of(drawn, "P1"))


def test_gluteus_maximus_pulls_along_the_back_of_the_band(drawn: list[Line], named: Parts) -> None:
    assert all(across(named, curve).min() > 0.5 for curve in of(drawn, "P2"))


def test_tensor_fasciae_latae_joins_the_band_in_its_proximal_third(drawn: list[Line], named: Parts) -> None:
    low = named["tensor-fasciae-latae"].mesh.points[:, 2].min()
    for curve in of(drawn, "P1"):
        below = curve[curve[:, 2] < low - 10]
        assert distances(below[frame.level(below[:, 2]) > 2], named[BAND].mesh.points).max() < 6


def test_the_bulge_lies_crosswise_at_mid_thigh(drawn: list[Line]) -> None:
    for curve in of(drawn, "P6"):
        assert lengthwise(curve) > 60
        assert all(30 < frame.level(z) < 70 for z in curve[:, 2])


def test_the_bulge_never_runs_to_gerdys_tubercle(drawn: list[Line], feet: dict[str, Points]) -> None:
    assert gap(of(drawn, "P6"), feet["gerdy-tubercle"]) > 100


def test_the_bulge_pushes_outward_when_vastus_lateralis_is_tense(drawn: list[Line]) -> None:
    pushed = [line.curve - line.tense for line in drawn if line.tense is not None]
    assert len(pushed) == len(of(drawn, "P6"))
    assert all(0.5 < way[len(way) // 2, 0] < 8 for way in pushed)


def test_the_septum_pulls_sideways(drawn: list[Line]) -> None:
    assert all(lengthwise(curve) > 60 for path in ("P8", "P10") for curve in of(drawn, path))


def test_the_short_head_of_biceps_never_runs_along_the_band(drawn: list[Line], named: Parts) -> None:
    for curve in of(drawn, "P9"):
        along = curve[distances(curve, named[BAND].mesh.points) < 8]
        assert not len(along) or np.ptp(along[:, 2]) < 20


def test_posture_takes_the_whole_band(drawn: list[Line], feet: dict[str, Points]) -> None:
    (curve,) = of(drawn, "P14")
    assert gap([curve[:1]], feet["iliac-crest"]) < 12
    assert gap([curve[-1:]], feet["gerdy-tubercle"]) < 12


def test_a_sink_begins_at_the_band_or_at_the_end_of_tensor_fasciae_latae(drawn: list[Line], named: Parts) -> None:
    points = np.vstack([named[BAND].mesh.points, named["tensor-fasciae-latae"].mesh.points])
    assert all(gap([line.curve[:1]], points) < 6 for line in drawn if line.kind == "sink")


def test_a_line_stays_near_what_it_is_draped_on(drawn: list[Line], named: Parts, bones: dict[str, str]) -> None:
    table, off = tables.load("lines"), {}
    for line in drawn:
        on = set(table[(table["path"] == line.path) & (table["strand"] == line.strand)]["on"])
        if FREE not in on:
            names = sorted({bones[name.removeprefix(PIN)] if name.startswith(PIN) else name for name in on})
            shell = Shell.of(named[name].mesh for name in names)
            away = max(float(np.linalg.norm(shell.nearest(point) - point)) for point in line.curve)
            if away > 4:
                off[line.path, line.strand] = round(away, 1)
    assert not off


def test_every_line_is_a_curve_in_the_frame(drawn: list[Line]) -> None:
    assert all(np.isfinite(line.curve).all() and len(line.curve) > 3 for line in drawn)
