"""What a lesson file may hold: its keys, which must be there, and how long each may be."""

from dataclasses import dataclass

SIZE = 96 * 1024  # bytes of one file
STEPS = 60
STATE = 400  # letters of one state
IDS = 12  # sources or claims of one step


@dataclass(frozen=True)
class Key:
    """One key: what it means, whether it must be there, and how many words it may hold."""

    means: str
    words: int
    needed: bool = False


HEAD = {
    "title": Key("what the lesson is called", 12, needed=True),
    "audience": Key("who it is for", 20, needed=True),
    "about": Key("what it shows, in a sentence or two", 60, needed=True),
    "steps": Key("the steps, each a list item", 0, needed=True),
}
STEP = {
    "state": Key("what the page shows: an address as after the ?", 0, needed=True),
    "title": Key("what the step says, in a line", 12, needed=True),
    "text": Key("what the class reads", 60, needed=True),
    "notes": Key("what the speaker alone sees", 120),
    "question": Key("what the class is asked", 40),
    "answer": Key("what is shown when the question is answered", 60),
    "sources": Key("ids of data/sources.csv", 0),
    "claims": Key("ids of data/claims.csv", 0),
}
