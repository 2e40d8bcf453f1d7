"""Who wrote a source, name by name, as exchange formats want it."""

import re
from dataclasses import dataclass

from anatomy.citations import has_initials

NOTE = re.compile(r"\s*\([^)]*\)")
OTHERS = re.compile(r"[,;]?\s*(et al\.?|and colleagues|and others)$")


@dataclass(frozen=True)
class Person:
    """A person has a family name and initials; an institution or site only a name."""

    name: str
    initials: str = ""


def people(authors: str) -> list[Person]:
    """The names in a cell of authors; remarks in brackets are left out, so the list may be empty."""
    bare = OTHERS.sub("", NOTE.sub("", authors).strip())
    return [person(one) for one in re.split(r"[,;] ", bare) if one]


def person(words: str) -> Person:
    """ "Park TS" is a person, "Hospital for Special Surgery" is not."""
    if has_initials(words):
        return Person(*words.rsplit(" ", 1))
    return Person(words)


def more(authors: str) -> bool:
    """True where the cell says that there are others."""
    return bool(OTHERS.search(NOTE.sub("", authors).strip()))


def remark(authors: str) -> str:
    """The cell as it stands, if it holds a remark in brackets; else nothing."""
    return authors if NOTE.search(authors) else ""
