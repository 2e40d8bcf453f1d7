"""The tables of docs/mechanics.md: python -m tests.mechanics.report"""

from collections.abc import Iterator
from dataclasses import replace

import anatomy
from mechanics import Answer, Model, answer, checked, load
from tests.conftest import HOME

WORST = {"L5": 1.0}
HEAD = (
    "front, no compensation",
    "front, full",
    "back, full, N",
    "missing, no compensation",
    "missing, full, N m",
    "reserve",
    "hardest drive, full",
    "lean in all that cancels it",
)
CHANGES: tuple[tuple[str, dict[str, object]], ...] = (
    ("as shipped", {}),
    ("weighting: all alike", {"weighting": "even"}),
    ("weighting: steep", {"weighting": "steep"}),
    ("weighting: major roots only", {"weighting": "major"}),
    ("strength × 0.8", {"strength": 0.8}),
    ("strength × 0.65", {"strength": 0.65}),
    ("strength × 0.5", {"strength": 0.5}),
    ("lean 5°", {"lean": 5}),
    ("lean 10°", {"lean": 10}),
    ("lean 15°", {"lean": 15}),
)


def step(value: float, size: int) -> int:
    """No finer than the model is."""
    return size * round(value / size)


def cells(found: Answer) -> Iterator[str]:
    """The headline figures of an answer."""
    for state in (found.none, found.full):
        change = step(100 * (state.front / found.intact.front - 1), 5)
        yield f"{change:+d} %" if change else "0 %"
    yield "–".join(str(step(end, 10)) for end in found.full.back)
    yield f"{step(100 * found.none.missing / found.none.needed, 5)} %"
    yield f"{abs(round(found.full.missing))}"
    yield f"{found.reserve:.1f}"
    yield f"{step(100 * found.full.drive, 5)} %"
    yield "none" if found.none.lean is None else f"{max(found.none.lean, 0.0):.0f}°"


def line(name: str, found: Answer) -> str:
    """A row of a table."""
    return f"| {name} | {' | '.join(cells(found))} |"


def tables(model: Model) -> tuple[str, str]:
    """Every single root lost; L5 lost, with what is uncertain changed."""
    head = f"| | {' | '.join(HEAD)} |\n|{'---|' * (len(HEAD) + 1)}\n"
    roots = [line(f"{root} lost", answer(model, checked(model, {"severity": {root: 1}}))) for root in model.roots]
    moved = [line(name, answer(model, checked(model, {"severity": WORST, **change}))) for name, change in CHANGES]
    for word, height in (("low", "0.31"), ("high", "0.40")):
        taller = replace(model, constants=model.constants | {"upper-height": float(height)})
        moved.append(line(f"trunk {word}: {height} m", answer(taller, checked(taller, {"severity": WORST}))))
    for share in model.share:
        narrow = replace(model, share=(share, share))
        moved.append(line(f"share of gluteus maximus {share:g}", answer(narrow, checked(narrow, {"severity": WORST}))))
    return head + "\n".join(roots), head + "\n".join(moved)


if __name__ == "__main__":
    print(*tables(load(anatomy.load(HOME / "data"), HOME / "data/mechanics.json")), sep="\n\n")
