"""Words that handout and slides share: what a picture shows, what a step rests on, where it opens."""

from collections.abc import Iterable, Iterator

from anatomy import Atlas
from anatomy.citations import full, link, short
from paper.state import light, read
from paper.tongue import Tongue
from teaching import Lesson, Step


def picture(step: Step, atlas: Atlas, vocabulary: dict[str, object], tongue: Tongue) -> str:
    """What the picture of a step shows, for those who do not see it."""
    state = read(step.state, vocabulary)
    abouts = atlas.names("views", "about")
    shown = ". ".join(tongue.say(abouts[view]) for slot, view in state.plates.items() if slot != "section")
    if not state.picked:
        return f"{shown}. {tongue.say('Nothing is lit.')}"
    lit = light(state, atlas)
    kinds = ("root", "nerve", "muscle", "band")
    named = [
        tongue.name(thing, atlas.row(thing)["name"]) + ("" if share == "on" else f" ({tongue.say(share)})")
        for thing, share in lit.items()
        if thing.split(":")[0] in kinds
    ]
    return f"{shown}. {tongue.say('Lit: {names}.', names=', '.join(named))}"


def claims(step: Step, atlas: Atlas, tongue: Tongue) -> Iterator[str]:
    """Each claim of a step with its grade."""
    grades = atlas.names("grades")
    for claim in step.claims:
        row = atlas.row(f"claim:{claim}")
        yield f"{tongue.say('Claim {number}', number=row['order'])}: {tongue.say(grades[row['grade']]).lower()}"


def sources(step: Step, atlas: Atlas) -> list[str]:
    """The sources of a step, short."""
    return [short(atlas.row(f"source:{source}")) for source in step.sources]


def listed(steps: Iterable[Step], atlas: Atlas) -> list[tuple[str, str]]:
    """The sources of some steps, whole, each once and by name; where to find each."""
    found = {source for step in steps for source in step.sources}
    rows = [atlas.row(f"source:{source}") for source in found]
    return sorted({(full(row), link(row)) for row in rows})


def address(home: str, lesson: Lesson, tongue: Tongue, number: int = 0) -> str:
    """Where a lesson, or one of its steps, opens, in its language."""
    spoken = f"&lang={tongue.lang}" if tongue.lang != "en" else ""
    return f"{home}?lesson={lesson.id}" + (f"&step={number}" if number else "") + spoken
