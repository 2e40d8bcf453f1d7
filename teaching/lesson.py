"""What a lesson is: a row of steps, each a state of the page with a text. All text is plain English, no markup."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Step:
    """One step."""

    state: str  # an address as after "?", such as root=L5&plate=lateral
    title: str
    text: str
    notes: str  # for the speaker alone; this and what follows may be empty
    question: str
    answer: str
    sources: tuple[str, ...]  # ids of data/sources.csv
    claims: tuple[str, ...]  # ids of data/claims.csv


@dataclass(frozen=True)
class Lesson:
    """One lesson; its id is the name of its file."""

    id: str
    title: str
    audience: str
    about: str
    steps: tuple[Step, ...]
