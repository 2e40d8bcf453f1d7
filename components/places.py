"""What the browser localises with: the numbers of the model, and the words to say it in."""

from typing import Any

from anatomy import Atlas
from anatomy.candidates import Candidate
from anatomy.lesions import LOSSES
from anatomy.locate import model
from anatomy.loss import Test, strongest
from components.phrases import inside, name

INPUTS = "locate:chances"  # the sheet behind every rank
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
    "folded": "Unlikely",
    "more": "others",
}


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
        "inputs": INPUTS,
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
