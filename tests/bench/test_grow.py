"""A page with more anatomy than ours can be made, and is sound."""

import re
from pathlib import Path

import anatomy
from bench.grow import KINDS, grow
from tests.conftest import HOME


def test_three_times_the_anatomy_is_a_sound_folder_with_three_times_the_shapes(tmp_path: Path) -> None:
    grow(HOME, tmp_path, 3)
    once, thrice = anatomy.load(HOME / "data"), anatomy.load(tmp_path / "data")
    assert len(thrice.things(*KINDS)) == 3 * len(once.things(*KINDS))
    assert thrice.reach("root:L5")["muscle:gluteus-medius-3"] == once.reach("root:L5")["muscle:gluteus-medius"]
    drawn = re.findall(
        r'data-id="muscle:gluteus-medius(?:-\d)?"', (tmp_path / "assets/drawings/lateral.svg").read_text()
    )
    assert len(drawn) == 3 * (HOME / "assets/drawings/lateral.svg").read_text().count('"muscle:gluteus-medius"')
