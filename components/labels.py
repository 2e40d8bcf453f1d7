"""The accessible name of each thing: what a screen reader says at a shape, a button, a row."""

from anatomy import Atlas
from components.phrases import by_share, inside, listing, name
from components.sentences import grade_of, names, nerve_of


def label(atlas: Atlas, thing: str) -> str:
    """For example "Vastus lateralis, femoral nerve, L3 and L4 major, L2 minor"."""
    kind, lit = thing.split(":")[0], atlas.reach(thing)
    roots = [name(atlas, root) for root in atlas.things("root") if root in lit]
    if kind == "muscle":
        shares = by_share(lit, atlas.things("root"), names(atlas, "root"))
        return f"{name(atlas, thing)}, {inside(atlas, nerve_of(atlas, thing)).removeprefix('the ')}, {shares}"
    if kind == "root":
        muscles = sum(other.startswith("muscle:") for other in lit)
        return f"{name(atlas, thing)} nerve root, {muscles} {'muscle' if muscles == 1 else 'muscles'}"
    if kind == "path":
        return f"Path {thing.split(':')[1]}, {name(atlas, thing)}, {grade_of(atlas, thing).lower()}"
    if kind == "insertion":
        return f"{name(atlas, thing)}, the band is held here"
    if kind in ("nerve", "band"):
        return f"{name(atlas, thing)}, {listing(roots)}"
    if kind == "claim":
        return f"{name(atlas, thing)}, {grade_of(atlas, thing).lower()}: {atlas.row(thing)['words']}"
    return name(atlas, thing)
