"""A shifted map, as the browser shows it: what lights, and what is said of it as an illustration."""

import re
from typing import Any

from anatomy import Atlas
from anatomy.shift import shifted
from components.book import packed
from components.ids import PICKABLE
from components.labels import label
from components.sentences import sentence
from components.templates import TEMPLATES

STILL = ("claim", "variant")  # they say what they say, whatever the plexus
START = "Illustration, {plexus} plexus: "
SLIGHT = "slight"  # the least weight is no dispute here


def illustrated(atlas: Atlas, plexus: str) -> dict[str, Any]:
    """Reach, sentences and labels of the shifted map, by the same code as the usual ones."""
    moved, order, start = shifted(atlas, plexus), atlas.things(*PICKABLE), START.format(plexus=plexus)
    things = {
        thing: {"sentence": start + slight(sentence(moved, thing)), "label": slight(label(moved, thing))}
        for thing in order
        if thing.split(":")[0] not in STILL
    }
    words = {name: start + TEMPLATES[name] for name in ("any", "all", "way", "astray")}
    return {
        "reach": {thing: packed(moved.reach(thing), order) for thing in order},
        "things": things,
        "templates": words | {"disputed": SLIGHT},
    }


def slight(words: str) -> str:
    """The least share by another name."""
    return re.sub(r"\bdisputed\b", SLIGHT, words)


def prefixed(atlas: Atlas) -> dict[str, Any]:
    """The map half a segment up."""
    return illustrated(atlas, "prefixed")


def postfixed(atlas: Atlas) -> dict[str, Any]:
    """The map half a segment down."""
    return illustrated(atlas, "postfixed")
