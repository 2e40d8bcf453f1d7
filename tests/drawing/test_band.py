import numpy as np
import numpy.typing as npt

from drawing.part import Part


def widths(band: Part, z: float) -> float:
    """Width of the band along its surface at a height, mm."""
    places = np.array([[np.interp(-z, -line[:, 2], line[:, axis]) for axis in (0, 1)] for line in band.fibres])
    edge = np.linalg.norm(np.diff(places, axis=0), axis=1)
    return float(edge.sum() * (1 + 1 / len(edge)))


def run(line: npt.NDArray[np.float64]) -> float:
    return float(np.linalg.norm(np.diff(line, axis=0), axis=1).sum())


def test_the_band_is_22_to_25_mm_wide_above_the_patella(parts: dict[str, list[Part]]) -> None:
    top = float(parts["patella"][0].mesh.points[:, 2].max())
    assert 22 <= widths(parts["iliotibial-band"][0], top) <= 25  # itt_morphometry


def test_the_band_is_50_to_54_cm_long_from_the_crest_to_gerdy(parts: dict[str, list[Part]]) -> None:
    band = parts["iliotibial-band"][0]
    tubercle = min(band.fibres, key=lambda line: abs(line[0, 1] + 30))  # the line from the tubercle of the crest
    assert 501 <= run(tubercle) <= 535 * 1.03  # putzer2017, itt_morphometry; ours runs over a fuller thigh


def test_a_tense_part_has_the_points_of_the_part_at_rest(parts: dict[str, list[Part]]) -> None:
    for name in ("vastus-lateralis", "iliotibial-band"):
        rest, tense = (next(p for p in parts[one] if p.name == one) for one in (name, f"{name}-tense"))
        assert np.array_equal(rest.mesh.faces, tense.mesh.faces)
        pushed = rest.mesh.points[:, 0] - tense.mesh.points[:, 0]
        assert pushed.min() >= 0
        assert 3 <= pushed.max() <= 8
