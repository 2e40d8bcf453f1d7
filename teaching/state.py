"""A state as an address says it: what the vocabulary of the page does not know, part by part."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any
from urllib.parse import parse_qsl

OWN = ("lesson", "step", "present", "embed", "quiz", "difficulty", "seed")  # set by the page while it runs
MOST = 12


def bare(state: str) -> str:
    """A state without what comes along when a link is copied, and without the breaks of a long one."""
    for sign in ("?", "#"):
        state = state.rsplit(sign, 1)[-1]
    return "".join(state.split())


def parts(state: str) -> list[tuple[str, str]]:
    """The names and values of a state."""
    return parse_qsl(bare(state), keep_blank_values=True)


def unknown(state: str, vocabulary: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Each wrong part of a state, and what is wrong with it."""
    seen: set[str] = set()
    for name, value in parts(state):
        if fault := wrong(name, value, vocabulary):
            yield f"{name}={value}", fault
        elif name in vocabulary["settings"] and name in seen:
            yield f"{name}={value}", f"{name} is set twice; keep one"
        seen.add(name)


def wrong(name: str, value: str, vocabulary: Mapping[str, Any]) -> str:
    """What is wrong with one part; nothing if it is sound."""
    if name in OWN:
        return f"{name} is set by the page while a lesson runs; take it out"
    known = values(vocabulary)
    if name not in known:
        return f"nothing is called {name!r}; allowed: {near(name, known)}"
    if value not in known[name]:
        return f"{name} has no {value!r}; allowed: {near(value, known[name])}"
    return ""


def values(vocabulary: Mapping[str, Any]) -> dict[str, list[str]]:
    """What each name may hold."""
    views = [view for slot in vocabulary["plates"].values() for view in slot]
    known = {**vocabulary["picks"], **vocabulary["settings"], **vocabulary.get("lists", {}), "plate": views}
    return {name: list(held) for name, held in known.items() if name not in OWN}


def near(word: str, known: Mapping[str, Any] | list[str]) -> str:
    """The known words, the likeliest first; not all of a long list."""
    words = [each for each in known if each]
    close = get_close_matches(word, words, 3, 0.6)
    rest = [each for each in words if each not in close]
    shown = (close + rest)[: max(MOST, len(close))]
    return ", ".join(shown) + (f" … ({len(words)} in all)" if len(words) > len(shown) else "")
