"""One question: what is asked, what may be answered, what is right, why, and who says so."""

from dataclasses import dataclass

KINDS = ("roots", "muscles", "nerve", "chain", "claim", "place")
LEVELS = ("1", "2", "3")  # difficulty
MOST = 9  # choices: as many as there are number keys


@dataclass(frozen=True)
class Choice:
    """A thing as kind:id, or a step of a chain; the words before answering, and the name shown after it.

    `also` are parts of it: a click on one of them means the whole.
    """

    id: str
    words: str
    name: str = ""
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Question:
    """Its id never changes with a seed, and says nothing of the answer.

    `way`: one (a choice answers), many (all that are right), order (all that are right, in their order).
    `why` is told in parts, each a sentence or more; `note` has a place for the {names} it speaks of.
    `neutral` are choices that count neither way, because they are not settled, or not meant at this difficulty.
    `state` is an address that lights nothing; `blind`: the plates name nothing until it is answered.
    """

    id: str
    kind: str
    level: str
    text: str
    state: str
    choices: tuple[Choice, ...]
    right: tuple[str, ...]
    why: tuple[str, ...]
    about: str
    reveal: tuple[str, ...]
    sources: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    neutral: tuple[str, ...] = ()
    note: str = ""
    way: str = "one"
    blind: bool = False
