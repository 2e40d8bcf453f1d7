from itertools import combinations

import numpy as np
import numpy.typing as npt
import pytest
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from drawing.fill import filled
from drawing.grid import Grid
from drawing.mesh import Mesh
from drawing.part import Part
from drawing.tables import load

GRID = Grid(3, 2)
VOLUMES = load("volumes")
TARGETS = dict(zip(map(str, VOLUMES["muscle"]), map(float, VOLUMES["volume"]), strict=True))


def pieces(mesh: Mesh) -> list[Mesh]:
    """Belly and tubes apart, so that a tube inside a belly does not count as a hole."""
    count = len(mesh.points)
    one, other = mesh.faces[:, 0], mesh.faces[:, 1]
    graph = coo_matrix((np.ones(len(one) * 2), (np.r_[one, other], np.r_[other, mesh.faces[:, 2]])), (count, count))
    _, which = connected_components(graph, directed=False)
    return [Mesh(mesh.points, mesh.faces[which[one] == piece]) for piece in np.unique(which[one])]


@pytest.fixture(scope="module")
def cells(parts: dict[str, list[Part]]) -> dict[str, npt.NDArray[np.bool_]]:
    return {name: filled(pieces(parts[name][0].mesh), GRID) for name in TARGETS}


@pytest.mark.parametrize(("name", "target"), TARGETS.items())
def test_a_muscle_has_the_volume_measured_in_adults(parts: dict[str, list[Part]], name: str, target: float) -> None:
    assert parts[name][0].mesh.volume / 1000 == pytest.approx(target, rel=0.15)


def test_no_two_muscles_share_a_hundredth_of_their_volume(cells: dict[str, npt.NDArray[np.bool_]]) -> None:
    shared = {
        (one, other): int((cells[one] & cells[other]).sum()) / int(min(cells[one].sum(), cells[other].sum()))
        for one, other in combinations(cells, 2)
    }
    assert {pair: part for pair, part in shared.items() if part > 0.01} == {}
