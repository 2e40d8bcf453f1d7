"""What docs/lessons.md says of lessons is so."""

import re
from typing import Any

import teaching
from anatomy import Atlas
from teaching.form import HEAD, IDS, SIZE, STATE, STEP, STEPS
from tests.conftest import HOME

TEXT = (HOME / "docs/lessons.md").read_text()


def test_the_example_is_sound(atlas: Atlas, known: dict[str, Any]) -> None:
    (example,) = re.findall(r"```yaml\n(.*?)```", TEXT, re.S)
    lesson = teaching.parse("example.yaml", example.encode(), atlas, known)
    assert [step.title for step in lesson.steps] == ["From in front", "From behind"]


def test_every_key_stands_in_it_with_its_meaning_and_limit() -> None:
    sizes = {"steps": str(STEPS), "state": f"{STATE} signs", "sources": str(IDS), "claims": str(IDS)}
    for name, key in [*HEAD.items(), *STEP.items()]:
        assert re.search(rf"\| `{name}` \| .* \| {sizes.get(name, f'{key.words} words')} \|", TEXT), name
    assert f"{SIZE // 1024} kB" in TEXT
