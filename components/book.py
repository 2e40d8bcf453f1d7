"""What the browser needs to light, name and say everything without asking: one small table of each."""

from collections.abc import Sequence
from typing import Any

from anatomy import Atlas
from anatomy.shift import STEPS
from anatomy.supply import SHARES
from anatomy.votes import KINDS as SORTS
from components.asked import asked, titles
from components.embed import settings as embedded
from components.ids import PICKABLE
from components.labels import label
from components.lessons import settings as taught
from components.level import levels
from components.matrix import measures
from components.panels import keys as panels
from components.phrases import name, short
from components.present import settings as presented
from components.quiz import ranges
from components.quiz import settings as quizzed
from components.sentences import pullers, sentence
from components.skin import skin
from components.templates import TEMPLATES
from components.tension_controls import losses
from components.tension_controls import settings as tensions
from components.tongues import SETTINGS as TONGUES

LIT = (*SHARES, "on")


def book(atlas: Atlas, lessons: Sequence[str] = ()) -> dict[str, Any]:
    """Things (in reading order), what each reaches, the words for both, and what an address may hold."""
    order = atlas.things(*PICKABLE)
    return {
        "things": {thing: entry(atlas, thing) for thing in order},
        "reach": {thing: packed(atlas.reach(thing), order) for thing in order},
        "acting": pullers(atlas),
        "find": finds(atlas),
        "views": abouts(atlas),
        "levels": levels(atlas),
        "layers": atlas.names("layers"),
        "address": vocabulary(atlas, lessons),
        "skin": skin(atlas),
        "titles": titles(),
        "templates": TEMPLATES,
        "heaps": {"for": "Supports", "against": "Contradicts"},
    }


def entry(atlas: Atlas, thing: str) -> dict[str, Any]:
    """Names and sentence of a thing; main are those named at rest: roots, band, muscles that act on it."""
    row = atlas.row(thing)
    words: dict[str, Any] = {
        "name": name(atlas, thing),
        "label": label(atlas, thing),
        "sentence": sentence(atlas, thing),
    }
    if thing.startswith(("root:", "band:")) or thing in pullers(atlas):
        words["main"] = True
    if thing.startswith("nerve:"):
        words["short"] = short(atlas, thing)
    if thing.startswith("root:"):
        words["hue"] = row["order"]
    if thing.startswith("claim:") and row["view"]:
        words["view"] = row["view"]
    if thing.startswith("path:"):
        words["short"] = thing.split(":")[1]
        words["role"] = row["role"]
        words["range"] = span(atlas, thing.split(":")[1])
        words["line"] = atlas.names("grades", "line")[row["grade"]]
    return words


def abouts(atlas: Atlas) -> dict[str, str]:
    """What each plate shows, in words; for the section one line a level."""
    views = atlas["views"]
    plates = atlas.names("views", "about")
    cuts = [plates.pop(str(view)) for view in views[views["slot"] == "section"]["id"]]
    return plates | {f"section-{level}": f"{cut}; {name}" for cut in cuts for level, name in levels(atlas).items()}


def span(atlas: Atlas, path: str) -> str:
    """The share of a muscle's pull that takes this path, where somebody gives a range."""
    sizes = atlas["magnitudes"]
    rows = sizes[(sizes["path"] == path) & (sizes["unit"] == "fraction")][["low", "high", "kind"]]
    return "".join(f"{path}: share {low}–{high} ({kind})" for low, high, kind in rows.to_numpy())


def packed(lit: dict[str, str], order: list[str]) -> list[list[int]]:
    """A reach as four lists of places in the order: major, minor, disputed, on."""
    place = {thing: number for number, thing in enumerate(order)}
    return [[place[thing] for thing, share in lit.items() if share == wanted] for wanted in LIT]


def finds(atlas: Atlas) -> list[list[str]]:
    """Every word a reader may search for, with the thing it means."""
    words = [[name(atlas, thing), thing] for thing in atlas.things(*PICKABLE)]
    words += [[latin, thing] for thing in atlas.things(*PICKABLE) if (latin := atlas.row(thing).get("latin"))]
    words += [[atlas.row(claim)["words"], claim] for claim in atlas.things("claim")]
    synonyms = atlas["synonyms"]
    words += [[word, thing] for thing, word in zip(synonyms["thing"], synonyms["word"], strict=True)]
    return words


def vocabulary(atlas: Atlas, lessons: Sequence[str] = ()) -> dict[str, Any]:
    """The names and values an address may hold; the first value of a setting is its default."""
    muscles, views = atlas["muscles"], atlas["views"]
    roots = list(atlas["roots"]["id"])
    things = atlas.things(*PICKABLE)
    marks = [*atlas["findings"]["id"], *muscles["id"]]
    return {
        "picks": {kind: [thing.split(":", 1)[1] for thing in atlas.things(kind)] for kind in PICKABLE},
        "plates": {slot: list(views[views["slot"] == slot]["id"]) for slot in ("spine", "thigh")},
        "lists": {
            "hide": list(atlas["layers"]["id"]),
            "peel": things,
            "weak": marks,
            "normal": marks,
            "lost": losses(atlas),
        },
        "ranges": ranges(),
        "settings": {
            "match": ["any", "all"],
            "side": ["right", "left"],
            "level": ["", *atlas["levels"]["id"]],
            "panel": panels(),
            "skin": ["", *atlas["maps"]["id"]],
            "measure": measures(atlas),
            "plexus": ["", *STEPS],
            **tensions(atlas),
            **taught(lessons),
            **quizzed(),
            **(presented() | embedded()),
            "kind": ["", *SORTS],
            "by": ["name", "year"],
            "about": ["", *asked(atlas)],
            "grade": ["", *dict.fromkeys(atlas["claims"]["grade"])],
            "labels": ["main", "none", "all"],
            "type": ["usual", "large"],
            "fed": ["", *roots],
            "group": ["", *dict.fromkeys(muscles["group"])],
            "confidence": ["", "A", "B", "C"],
            "pulls": ["", "yes", "no"],
            "sort": ["muscle", *roots, "nerve", "group", "confidence", "pulls"],
            "order": ["up", "down"],
            **TONGUES,
        },
    }
