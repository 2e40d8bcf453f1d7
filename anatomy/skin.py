"""Tables of the skin: maps, their areas, what more is said of both. Skin is not muscle: nothing here lights one."""

from anatomy.columns import ID, NAME, ORDER, PLACE, SOURCE, WORDS
from anatomy.schema import Column, Table

KIND = Column("kind", "Areas of single nerves, or of roots (dermatomes).", choices=("nerve", "root"))
AREA = Column("area", "The area.", of="areas")
SKIN = {
    "maps": Table(
        "Maps of the skin, one shown at a time: assets/drawings/skin-<id>.svg.",
        (ID, NAME, ORDER, KIND, WORDS, SOURCE, PLACE),
        covered_by=(("areas", "map"),),
    ),
    "areas": Table(
        "Areas of the maps, as one source gives them.",
        (
            ID,
            Column("map", "The map it belongs to.", of="maps"),
            ORDER,
            Column("name", "What stands after the word skin."),
            Column("thing", "The root or nerve it belongs to, if it is one of ours.", of="things", optional=True),
            Column("seen", "Whether the lateral plate shows any of it.", choices=("yes", "no")),
            WORDS,
            Column("beyond", "What of it the lateral plate does not show.", optional=True),
            SOURCE,
            PLACE,
        ),
    ),
    "extents": Table(
        "What other sources say of how far an area reaches.", (AREA, WORDS, SOURCE, PLACE), key=("area", "source")
    ),
    "cautions": Table(
        "What must be said with every map of a kind.", (KIND, WORDS, SOURCE, PLACE), key=("kind", "source", "words")
    ),
}
