"""Sentences and names, made once from the facts: for eyes, for screen readers, for search."""

from collections.abc import Iterable, Mapping, Sequence

from anatomy import Atlas
from anatomy.supply import SHARES

COUNTS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def listing(words: Sequence[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    return " and ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


def name(atlas: Atlas, thing: str) -> str:
    """The English name of a thing; a claim has a number."""
    row = atlas.row(thing)
    return f"Claim {row['order']}" if thing.startswith("claim:") else row["name"]


def short(atlas: Atlas, thing: str) -> str:
    """A name short enough to stand on a plate, where a nerve is seen to be one."""
    return name(atlas, thing).removesuffix(" of the sciatic nerve").removesuffix(" nerve")


def inside(atlas: Atlas, thing: str) -> str:
    """A name as it stands inside a sentence: lower case first letter, article before nerves."""
    word = name(atlas, thing)
    if thing.startswith("root:"):
        return word
    return ("the " if thing.startswith(("nerve:", "band:")) else "") + word[:1].lower() + word[1:]


def opening(words: str) -> str:
    """The same words at the start of a sentence."""
    return words[:1].upper() + words[1:]


def by_share(lit: Mapping[str, str], things: Iterable[str], names: Mapping[str, str]) -> str:
    """ "L3 and L4 major, L2 minor": the lit ones among some things, strongest first."""
    found = [thing for thing in things if thing in lit]
    groups = [(share, [names[thing] for thing in found if lit[thing] == share]) for share in SHARES]
    return ", ".join(f"{listing(words)} {share}" for share, words in groups if words)


def graded(lit: Mapping[str, str], things: Iterable[str], names: Mapping[str, str]) -> str:
    """ "a and b (major), c (minor)": the lit ones among some things, as a list inside a sentence."""
    found = [thing for thing in things if thing in lit]
    groups = [(share, [names[thing] for thing in found if lit[thing] == share]) for share in SHARES]
    return ", ".join(f"{listing(words)} ({share})" for share, words in groups if words)


def of_muscles(count: int, total: int) -> str:
    """ "two of the 23 muscles"."""
    return f"{COUNTS[count] if count < len(COUNTS) else count} of the {total} muscles"


def figure(low: str, high: str, unit: str) -> str:
    """ "8.8–47.1 % of 34 plexuses"; nothing where there is no figure."""
    return f"{'–'.join(filter(None, [low, high]))} {unit}".strip() if low else ""
