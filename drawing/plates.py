"""The plates: how each is looked at, what it leaves out, and what is stated about its order."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Any

from anatomy.schema import Column, Table, number
from drawing import tables
from drawing.view import View, look

SOURCE = Column("source", "Who says so.", of="sources")
VIEW = Column("view", "The plate.", form=r"[a-z]+(-[a-z]+)*", allowed="the id of a plate")
PART = Column(
    "part",
    "A part by its name, or all parts of a thing by kind:id.",
    form=r"([a-z]+:)?[A-Za-z0-9-]+",
    allowed="the name of a part, or kind:id",
)
TABLE = Table(
    "How each plate is looked at.",
    (
        Column("id", "The plate; also the name of its file.", form=r"[a-z]+(-[a-z]+)*", allowed="lower case words"),
        Column("prefix", "Starts every element id of the plate.", form=r"[a-z]{2}", allowed="two letters"),
        Column("side", "From where.", choices=("lateral", "posterior", "anterior")),
        number("turned", "Degrees the body is turned about the vertical."),
        number("left", "Left edge, mm to the right of the frame's middle as seen."),
        number("right", "Right edge, mm."),
        number("low", "Lower edge, z in mm."),
        number("high", "Upper edge, z in mm."),
        number("fine", "Pixels per mm while it is made."),
        number("scale", "Units of the plate per mm."),
        Column("nerves", "Drawn as bodies, or as thin lines over everything.", choices=("solid", "thin")),
        SOURCE,
    ),
)
OMITS = Table(
    "Parts a plate leaves out, or draws like glass, so that what lies under them is seen.",
    (
        VIEW,
        PART,
        Column("why", "Lifted off, out of place here, or seen through.", choices=("lifted", "hidden", "glass")),
        SOURCE,
    ),
    key=("view", "part"),
)
STACKS = Table(
    "What lies over what on a plate, where depth alone would paint it wrong.",
    (
        VIEW,
        Column("below", "The lower part.", form=r"[A-Za-z0-9-]+", allowed="the name of a part"),
        Column("above", "The upper part.", form=r"[A-Za-z0-9-]+", allowed="the name of a part"),
        SOURCE,
    ),
    key=("view", "below", "above"),
)
LEANS = Table(
    "How far the fibres of a muscle turn from its length on a plate: its pennation as seen.",
    (
        VIEW,
        Column("muscle", "The muscle.", of="muscles"),
        number("start", "Degrees at the origin; positive turns the lower end to the right."),
        number("end", "Degrees at the insertion."),
        Column("mirrored", "Turned the other way in the other half.", choices=("yes", "no")),
        SOURCE,
    ),
    key=("view", "muscle"),
)


@dataclass(frozen=True)
class Plate:
    """One plate: its name, the prefix of its ids, its view, and how nerves are drawn."""

    name: str
    prefix: str
    view: View
    solid: bool
    omits: tuple[str, ...]
    lifted: tuple[str, ...]
    glass: tuple[str, ...]
    stacks: tuple[tuple[str, str], ...]
    leans: dict[str, tuple[float, float, bool]]


def plates() -> list[Plate]:
    """Every plate of the tables."""
    return [plate(row) for row in tables.load("plates").to_dict("records")]


def plate(row: Mapping[Hashable, Any]) -> Plate:
    """One row of plates.csv with what the other tables say of it."""
    name = str(row["id"])
    omits, stacks, leans = (tables.load(one) for one in ("omits", "stacks", "leans"))
    omits, stacks, leans = (one[one["view"] == name] for one in (omits, stacks, leans))
    window = (row["left"], row["right"], row["low"], row["high"])
    return Plate(
        name=name,
        prefix=str(row["prefix"]),
        view=look(str(row["side"]), window, row["turned"], row["fine"], row["scale"]),
        solid=row["nerves"] == "solid",
        omits=tuple(omits[omits["why"] != "glass"]["part"]),
        lifted=tuple(omits[omits["why"] == "lifted"]["part"]),
        glass=tuple(omits[omits["why"] == "glass"]["part"]),
        stacks=tuple(zip(stacks["below"], stacks["above"], strict=True)),
        leans={
            muscle: (start, end, mirrored == "yes")
            for muscle, start, end, mirrored in leans[["muscle", "start", "end", "mirrored"]].to_numpy()
        },
    )
