import pytest
from scipy.spatial import cKDTree

from drawing.part import Part
from tests.drawing.attachments import Attachment, attachments

ENDS = list(attachments())
NEAR = 15.0  # mm


def far(parts: dict[str, list[Part]], end: Attachment) -> float:
    return float(cKDTree(parts[end.muscle][0].mesh.points).query(end.point)[0])


@pytest.mark.parametrize("end", [one for one in ENDS if not one.exception], ids=lambda one: f"{one.path}-{one.end}")
def test_a_muscle_reaches_where_its_path_ends(parts: dict[str, list[Part]], end: Attachment) -> None:
    assert far(parts, end) <= NEAR


@pytest.mark.parametrize("end", [one for one in ENDS if one.exception], ids=lambda one: f"{one.path}-{one.end}")
def test_an_exception_is_still_needed(parts: dict[str, list[Part]], end: Attachment) -> None:
    assert far(parts, end) > NEAR, f"no longer an exception: {end.exception}"
