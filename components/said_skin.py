"""What is said of the areas of the skin: source by source, the two maps of the roots side by side."""

from anatomy import Atlas
from anatomy.votes import ranked
from components.parts import Part, Row, cells, part, where
from components.phrases import opening

KINDS = ("nerve", "root")
OURS = ("own_placement", "areas of the skin")


def of_skin(atlas: Atlas, kind: str) -> list[Part]:
    """The maps of a kind, their areas, and what must be said with them."""
    maps = where(atlas["maps"], "kind", kind)
    first = [[opening(name), *rest] for name, *rest in cells(maps, "name", "words", "source", "place")]
    cautions = [["", *row] for row in cells(where(atlas["cautions"], "kind", kind), "words", "source", "place")]
    return part("The map" if len(maps) == 1 else "The maps", first) + part("Cautions", cautions) + sides(atlas, kind)


def sides(atlas: Atlas, kind: str) -> list[Part]:
    """A part for each area; where there are several maps, those of the same root stand side by side."""
    maps, areas = where(atlas["maps"], "kind", kind), atlas["areas"]
    several = len(maps) > 1
    found = cells(areas[areas["map"].isin(maps["id"])], "id", "map", "name")
    charts = {key: name.split(", ")[-1] for key, name in atlas.names("maps").items()}
    return [
        one
        for key, chart, name in found
        for one in part(
            opening(f"{name}, {charts[chart]}" if several else name), extents(atlas, key), "map" if several else ""
        )
    ]


def extents(atlas: Atlas, area: str) -> list[Row]:
    """How far it reaches, source by source, and what of it the plate does not show."""
    (drawn,) = cells(where(atlas["areas"], "id", area), "words", "source", "place", "beyond")
    *first, beyond = drawn
    more = cells(where(ranked(atlas, atlas["extents"]), "area", area), "words", "source", "place")
    return [
        ["Drawn after", *first],
        *(["", *row] for row in more),
        *([["Outside the picture", beyond, *OURS]] if beyond else []),
    ]


def areas(atlas: Atlas, thing: str) -> list[Row]:
    """The areas of one root or nerve."""
    charts = atlas.names("maps")
    found = cells(where(atlas["areas"], "thing", thing), "map", "name", "words", "source", "place")
    return [[f"{opening(charts[chart])}: {name}", *rest] for chart, name, *rest in found]
