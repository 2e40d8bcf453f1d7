"""Order a chain: root, nerve, muscle, path, insertion; or say which of its steps is in dispute."""

from collections.abc import Iterator

from anatomy import Atlas
from teaching.cited import few, of_supply
from teaching.doubt import agreed, kin, nerve, shares, sure
from teaching.question import Choice, Question
from teaching.seen import Drawings
from teaching.words import inside, name

SOUND, DOUBTFUL = ("W", "P"), ("C", "H")  # grades of paths
LEVEL = {"major": "1", "minor": "2"}
TEXT = {
    "1": "Put the chain in order, from the root to where the pull ends.",
    "2": "Build the chain of a lesser root, from the root to where the pull ends. Two do not belong to it.",
}


def questions(atlas: Atlas, drawings: Drawings) -> Iterator[Question]:
    """Every muscle with every path it loads and every root that feeds it."""
    grades = atlas.names("paths", "grade")
    for path, muscle in map(tuple, atlas["pulls"][["path", "muscle"]].astype(str).to_numpy()):
        ends = ends_of(atlas, path)
        if sure(atlas, muscle) and agreed(atlas, muscle) and grades[path] in SOUND and len(ends) == 1:
            for root, share in shares(atlas, muscle).items():
                if share in LEVEL:
                    yield ordered(atlas, [root, muscle, path, ends[0]], LEVEL[share], drawings)
        yield from doubted(atlas, muscle, path, grades[path], drawings)


def ends_of(atlas: Atlas, path: str) -> list[str]:
    """The insertions a path runs to."""
    rows = atlas["ends"]
    return [str(end) for end in rows[rows["path"] == path]["insertion"]]


def ordered(atlas: Atlas, links: list[str], level: str, drawings: Drawings) -> Question:
    """Five parts; at the second level two more that do not belong."""
    root, muscle, path, end = links
    own = nerve(atlas, muscle)
    right = (f"root:{root}", f"nerve:{own}", f"muscle:{muscle}", f"path:{path}", f"insertion:{end}")
    offered = [*right, *(strangers(atlas, muscle, path) if level == "2" else [])]
    offered.sort(key=lambda thing: name(atlas, thing).lower())
    return Question(
        id=f"chain.{path}.{muscle}.{root}.{level}",
        kind="chain",
        level=level,
        text=TEXT[level],
        state=f"plate={drawings.plate(f'muscle:{muscle}')}",
        choices=tuple(Choice(thing, name(atlas, thing)) for thing in offered),
        right=right,
        why=(
            f"{root} reaches {inside(atlas, right[2])} by {inside(atlas, right[1])} ({shares(atlas, muscle)[root]}).",
            atlas.row(right[3])["words"],
            graded(atlas, path),
        ),
        about=f"path:{path}",
        reveal=(f"path:{path}",),
        sources=few([atlas.row(right[3])["source"], *of_supply(atlas, muscle, [root])]),
        way="order",
    )


def graded(atlas: Atlas, path: str) -> str:
    """How well a path is supported."""
    grade = atlas.row(f"path:{path}")["grade"]
    return f"Path {path}: {atlas.names('grades')[grade].lower()}."


def strangers(atlas: Atlas, muscle: str, path: str) -> list[str]:
    """A nerve that nobody gives the muscle, and an insertion to which the muscle has no path."""
    loaded = atlas["pulls"]
    own = set(loaded[loaded["muscle"] == muscle]["path"])
    reached = {end for other in own for end in ends_of(atlas, str(other))}
    far = [str(end) for end in atlas["insertions"]["id"] if end not in reached]
    feeding = dict.fromkeys(map(str, atlas["grading"]["nerve"]))
    near = [key for key in feeding if key not in kin(atlas, muscle)]
    turn = int(atlas.names("paths", "order")[path])
    return [f"nerve:{near[turn % len(near)]}", f"insertion:{far[turn % len(far)]}"]


def doubted(atlas: Atlas, muscle: str, path: str, grade: str, drawings: Drawings) -> Iterator[Question]:
    """Third level: which step is in dispute? Asked where just one is, and the others are not."""
    root = next((root for root, share in shares(atlas, muscle).items() if share == "major"), "")
    weak_path, weak_supply = grade in DOUBTFUL, not sure(atlas, muscle)
    if weak_path == weak_supply or not root or not agreed(atlas, muscle):
        return
    thing, own = f"muscle:{muscle}", nerve(atlas, muscle)
    steps = (
        Choice("step:roots", f"Which roots feed {inside(atlas, thing)}"),
        Choice("step:nerve", f"That {inside(atlas, f'nerve:{own}')} feeds {inside(atlas, thing)}"),
        Choice("step:path", f"That {inside(atlas, thing)} loads the band this way: {name(atlas, f'path:{path}')}"),
    )
    sound = grade == "W" or weak_path
    yield Question(
        id=f"chain.{path}.{muscle}.3",
        kind="chain",
        level="3",
        text=f"From {root} through {inside(atlas, thing)} to the band: which step do the sources disagree about?",
        state=f"plate={drawings.plate(thing)}",
        choices=steps,
        right=("step:path",) if weak_path else ("step:roots",),
        neutral=() if sound else ("step:path",),
        note="{names}: counted neither way, as partly supported." if not sound else "",
        why=tuple(filter(None, [atlas.row(f"path:{path}")["caution"], graded(atlas, path), doubt(atlas, muscle)])),
        about=f"path:{path}" if weak_path else thing,
        reveal=(f"path:{path}",),
        sources=few([atlas.row(f"path:{path}")["source"], *of_supply(atlas, muscle, [root] if root else [])]),
        asked=(thing,),
    )


def doubt(atlas: Atlas, muscle: str) -> str:
    """What the letter of confidence says of the roots."""
    words = {"A": "charts and physiology agree", "B": "charts agree", "C": "sources conflict"}
    letter = atlas.confidence(muscle)
    return f"Its roots: confidence {letter}, {words[letter]}."
