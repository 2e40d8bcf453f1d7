"""Words that several kinds of questions share."""

from collections.abc import Iterable, Sequence

from anatomy import Atlas


def listing(words: Sequence[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    return " and ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


def name(atlas: Atlas, thing: str) -> str:
    """The name as it stands alone."""
    return atlas.row(thing)["name"]


def inside(atlas: Atlas, thing: str) -> str:
    """The name as it stands inside a sentence."""
    word = name(atlas, thing)
    if thing.startswith("root:"):
        return word
    return ("the " if thing.startswith("nerve:") else "") + word[:1].lower() + word[1:]


def these(atlas: Atlas, things: Iterable[str]) -> str:
    """Several names inside a sentence."""
    return listing([inside(atlas, thing) for thing in things])


def opening(words: str) -> str:
    """The same words at the start of a sentence."""
    return words[:1].upper() + words[1:]
