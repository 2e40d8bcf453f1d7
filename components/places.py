"""What the browser localises with: the numbers of the model, and the words to say it in."""

from typing import Any

from anatomy import Atlas
from anatomy.candidates import Candidate
from anatomy.citations import short
from anatomy.lesions import LOSSES
from anatomy.locate import model
from anatomy.loss import Test, strongest
from components.phrases import inside, name

SAYS = {
    "empty": "Mark at least one finding.",
    "normal": "Only normal findings are marked: nothing points to a lesion, and normal findings say little.",
    "chance": "The marks fit no place much better than chance does; they contradict each other or say too little.",
    "rest": "No single place explains all that is marked: every one leaves something to chance.",
    "torn": "The marks contradict each other: {list}, but its muscles are marked the other way.",
    "close": "{first} explains this best, but these findings cannot tell it from {list}.",
    "unsteady": "{first} explains this best as we reckon, but with other inputs {list} would come first.",
    "clear": "{first} explains this best, under every stated change of the inputs.",
    "besides": "{list} would explain it as well; one place is named before two.",
    "explains": "Explains: {list}.",
    "left": "Leaves to chance: {list}.",
    "against": "Speaks against it: {list}.",
    "before": "{list}: {first} before {second}.",
    "next": "Next test: {test}. {abnormal} would speak for {first}, {normal} for {second}.",
    "same": "Rank {first} whatever is changed",
    "range": "Rank {first} to {last} as inputs are changed",
    "folded": "Unlikely ({count})",
    "more": "{count} more",
}
HEADS = {
    "verdict": ("What the words mean", "Word", "Meaning", "Whose"),
    "chances": (
        "How likely a test is abnormal",
        *("Tested", "Lost", "Lesion", "Low", "Middle", "High", "Why", "Sources"),
    ),
    "shows": "What each finding tests",
}
RULE = (
    "Every place starts equal. For each, the chances of just these findings are multiplied, once as a slight and once "
    "as a severe lesion; the better fit counts.",
    "A movement is the mean of its muscles. Two roots act independently. Mark a movement or its muscles, not both: "
    "they would count twice.",
    "Among places as good as the best, one is named before two. The range of ranks comes from moving each chance below "
    "to its ends, one at a time, then all of them.",
    "It cannot see lesions of the plexus, of several nerves, of muscle or joint, of a side branch, nor both legs; it "
    "knows nothing of pain, of the course, of pictures.",
)


def places(atlas: Atlas) -> dict[str, Any]:
    """Tests, candidates, recipes and logarithms, all by place in their list; the words beside them."""
    made = model(atlas)
    return {
        "tests": [test(atlas, one) for one in made.tests],
        "places": [place(atlas, one) for one in made.candidates],
        "cells": made.cells,
        "losses": [LOSSES.index(strongest(one)) for one in made.recipes],
        "logs": list(made.logs.values()),
        "likely": made.likely,
        "limits": list(made.limits.items()),
        "verdicts": atlas.names("verdicts"),
        "says": SAYS,
        "heads": HEADS,
        "rule": RULE,
        "verdict": lines(atlas, "verdicts", ("name", "means")),
        "chances": lines(atlas, "chances", ("kind", "loss", "severity", "low", "middle", "high", "words")),
        "shows": [shown(atlas, one) for one in atlas["findings"]["id"]],
    }


def test(atlas: Atlas, one: Test) -> dict[str, Any]:
    """A test by id, with its name inside a sentence and the words for both ends."""
    if one.id in atlas.names("findings"):
        row = atlas["findings"].set_index("id").loc[one.id]
        words = row["name"][:1].lower() + row["name"][1:]
        said = {"name": words, "abnormal": row["abnormal"], "normal": row["normal"]}
    else:
        said = {"name": inside(atlas, f"muscle:{one.id}"), "abnormal": "weak", "normal": "normal"}
    return {"id": one.id, "bedside": one.bedside, "muscles": list(one.muscles), **said}


def place(atlas: Atlas, one: Candidate) -> dict[str, Any]:
    """A candidate by id, what it lights, and the roots or nerves that go with it."""
    words = " + ".join(name(atlas, thing) for thing in one.things)
    notes = dict(atlas["candidates"][["nerve", "words"]].to_numpy())
    said = inside(atlas, one.things[0]) if len(one.things) == 1 else words
    note = notes.get(one.id.split(":")[1], "") if one.id.startswith("nerve:") else ""
    return {"id": one.id, "name": words, "inside": said, "things": one.things, "units": sorted(one.units), "note": note}


def lines(atlas: Atlas, table: str, columns: tuple[str, ...]) -> list[dict[str, Any]]:
    """Rows of a table of ours with the sources they rest on."""
    rows = atlas[table].to_dict("records")
    return [
        {"cells": [row[column] for column in columns], "place": row["place"], "sources": cited(atlas, row)}
        for row in rows
    ]


def cited(atlas: Atlas, row: dict[Any, Any]) -> list[list[str]]:
    """The sources of a row, those it leans on first: key and short form."""
    found = [row[column] for column in ("leans", "source") if row.get(column)]
    return [[f"source:{source}", short(atlas.row(f"source:{source}"))] for source in found]


def shown(atlas: Atlas, finding: str) -> dict[str, Any]:
    """What one finding tests: muscles, or roots and nerves with their share, each with its source."""
    rows = atlas["shows"][atlas["shows"]["finding"] == finding].to_dict("records")
    return {"name": atlas.names("findings")[finding], "rows": [part(atlas, row) for row in rows]}


def part(atlas: Atlas, row: dict[Any, Any]) -> dict[str, Any]:
    """One muscle, root or nerve of a finding."""
    kind = next(kind for kind in ("muscle", "root", "nerve") if row[kind])
    words = name(atlas, f"{kind}:{row[kind]}") + (f" ({row['share']})" if row["share"] else "")
    return {"cells": [words], "place": row["place"], "sources": cited(atlas, row)}
