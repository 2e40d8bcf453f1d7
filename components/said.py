"""Who says what: for every thing, supply and source the statements behind it, as the drawer shows them."""

from typing import Any

from anatomy import Atlas
from anatomy.citations import full, link, short
from anatomy.votes import KINDS, named
from components.ids import PICKABLE
from components.parts import Part, Row
from components.said_claims import SEED, of_claim
from components.said_locate import TITLES, of_locate
from components.said_muscles import of_muscle, of_supply
from components.said_paths import of_path, of_words
from components.said_roots import of_bone, of_nerve, of_root
from components.said_skin import KINDS as SKINS
from components.said_skin import of_skin
from components.said_tension import TITLES as ESTIMATES
from components.said_tension import of_tension
from components.said_variation import copies, of_variant

CALLED = {
    "primary": "primary study",
    "review": "review",
    "textbook": "textbook",
    "model": "model",
    "web": "web page",
    "own": "our own",
}


def evidence(atlas: Atlas) -> dict[str, Any]:
    """Sheets by thing and by supply, and every source."""
    things = {thing: sheet(atlas, thing) for thing in atlas.things(*PICKABLE)}
    pairs = {
        f"supply:{muscle}.{root}": of_supply(atlas, muscle, root)
        for muscle in atlas["muscles"]["id"]
        for root in named(atlas, muscle)
    }
    copied = copies(atlas)
    sources = {
        thing.split(":", 1)[1]: citation(atlas.row(thing), copied.get(thing.split(":", 1)[1], []))
        for thing in atlas.things("source")
    }
    more = {f"skin:{kind}": of_skin(atlas, kind) for kind in SKINS} | {key: of_locate(atlas, key) for key in TITLES}
    more |= {key: of_tension(atlas, key) for key in ESTIMATES}
    return {"sheets": {key: parts for key, parts in (things | pairs | more).items() if parts}, "sources": sources}


def citation(source: dict[str, str], copies: list[str]) -> Row:
    """Short form, full form, DOI, PubMed number, link, kind, rank of the kind, design, what was read, its year.

    Then what it repeats, where it is no voice of its own.
    """
    kind = source["kind"]
    found = [source["doi"], source["pmid"], link(source)]
    return [
        short(source) + (" (the article)" if source["id"] == SEED else ""),
        full(source),
        *found,
        CALLED[kind],
        str(KINDS.index(kind)),
        source["design"],
        source["read"],
        source["year"],
        " ".join(copies),
    ]


def sheet(atlas: Atlas, thing: str) -> list[Part]:
    """Everything the tables say of one thing."""
    makers = {"muscle": of_muscle, "root": of_root, "nerve": of_nerve, "bone": of_bone}
    makers |= {"path": of_path, "insertion": of_words, "band": of_words, "claim": of_claim, "variant": of_variant}
    return makers[thing.split(":")[0]](atlas, thing)
