"""What is said of a variant, and of a disc that hits a root."""

from anatomy import Atlas
from components.parts import Part, Row, cells, joined, part, where
from components.phrases import figure


def of_variant(atlas: Atlas, thing: str) -> list[Part]:
    """The statement, its figure, its source."""
    row = atlas.row(thing)
    words = joined([row["words"], figure(row["low"], row["high"], row["unit"])], " ")
    return part("What varies", [[row["name"], words, row["source"], row["place"]]])


def copies(atlas: Atlas) -> dict[str, list[str]]:
    """What the sources that are no voice of their own repeat, in words, by source."""
    found: dict[str, list[str]] = {}
    for source, words in cells(atlas["copies"], "copy", "words"):
        found.setdefault(source, []).append(words)
    return found


def of_disc(atlas: Atlas, bone: str) -> list[Part]:
    """The root a hernia here usually hits, how often the disc gives way, and what else is said."""
    hits = cells(where(atlas["discs"], "disc", bone), "hernia", "root", "source", "place")
    rows = [[hernia, f"hits {root}", source, place] for hernia, root, source, place in hits]
    return part("Hernia of this disc", rows + hernias(atlas, bone))


def hernias(atlas: Atlas, disc: str) -> list[Row]:
    """How often, source by source; of no disc where several are counted together."""
    columns = ("hernia", "words", "low", "high", "unit", "source", "place")
    return [
        [hernia, joined([words, figure(low, high, unit)], " "), source, place]
        for hernia, words, low, high, unit, source, place in cells(where(atlas["hernias"], "disc", disc), *columns)
    ]


def hit_by(atlas: Atlas, root: str) -> list[Part]:
    """The discs whose hernia usually hits a root."""
    names = atlas.names("bones")
    rows = cells(where(atlas["discs"], "root", root), "disc", "hernia", "source", "place")
    return part("Discs that hit it", [[names[disc], f"{hernia} hernia", *rest] for disc, hernia, *rest in rows])
