"""What is said of a root, a nerve and a bone."""

from anatomy import Atlas
from anatomy.votes import charted, whole
from components.parts import Part, Row, cells, names, part, statements, where
from components.said_muscles import COLUMNS, ranges, supply_row
from components.said_skin import areas
from components.said_variation import hit_by, of_disc

LABELS = {"level": "Level", "foramen": "Foramen", "reflex": "Reflex", "motor": "Test", "skin": "Skin", "pain": "Pain"}


def signs(atlas: Atlas, root: str, *topics: str) -> list[Row]:
    """What sources say of a root under some topics."""
    found = where(atlas["signs"], "root", root)
    rows = cells(found[found["topic"].isin(topics)], "topic", "words", "source", "place")
    return [[LABELS[topic], *rest] for topic, *rest in rows]


def of_root(atlas: Atlas, thing: str) -> list[Part]:
    """Level and foramen; reflex, test, skin and pain; how we grade what it supplies."""
    key = thing.split(":")[1]
    fed = where(atlas["grading"], "root", key)
    muscles = atlas.names("muscles")
    rows = [
        [share, muscles[muscle], source, place]
        for share, muscle, source, place in cells(fed, "share", "muscle", "source", "place")
    ]
    return (
        part("At the bedside", signs(atlas, key, "reflex", "motor", "skin", "pain"))
        + part("Where it leaves", signs(atlas, key, "level", "foramen"))
        + hit_by(atlas, key)
        + part("What it supplies, as we grade it", rows)
        + part("Name", names(atlas, thing))
    )


def of_nerve(atlas: Atlas, thing: str) -> list[Part]:
    """Course, the roots we draw in it, and what sources say of its root values."""
    key, row = thing.split(":")[1], atlas.row(thing)
    carried = cells(where(atlas["carries"], "nerve", key), "root", "source", "place")
    said = whole(atlas, key)
    charts = charted(atlas, said)
    rest = said.drop(charts.index)
    return (
        part("Course", [["", row["course"], row["source"], row["place"]]])
        + part("Roots drawn here", [[root, "carried", source, place] for root, source, place in carried])
        + part("Skin areas drawn here", areas(atlas, thing))
        + ranges(atlas, charts)
        + part("Measured", [supply_row(found) for found in cells(rest, *COLUMNS)])
        + statements(atlas, thing, "Also")
        + part("Name", names(atlas, thing))
    )


def of_bone(atlas: Atlas, thing: str) -> list[Part]:
    """The roots that leave at it, what the band holds to there, and its names."""
    lit = atlas.reach(thing)
    roots = [root.split(":")[1] for root in atlas.things("root") if root in lit]
    held = [atlas.row(end) for end in atlas.things("insertion") if end in lit]
    leave = [[root, *row[1:]] for root in roots for row in signs(atlas, root, "foramen")]
    ends = [[row["name"], row["words"], row["source"], row["place"]] for row in held]
    return (
        part("Roots that leave here", leave)
        + of_disc(atlas, thing.split(":")[1])
        + part("What the band holds to", ends)
        + statements(atlas, thing, "Also")
        + part("Name", names(atlas, thing))
    )
