"""A level composed: the cut refilled, its sheath, its bundles and septa, in mm."""

from dataclasses import dataclass

from shapely.geometry import Polygon

from drawing.bezier import Line
from drawing.part import Part
from drawing.section_bundles import SHEATH, bundles, disc
from drawing.section_cut import Cut, cut
from drawing.section_repack import distances, free, repack
from drawing.section_septa import lateral, medial
from drawing.section_sheath import Sheath, sheath
from drawing.slice import Area
from drawing.vessels import Bundle


@dataclass(frozen=True)
class Section:
    """Everything a section shows, in mm of the frame."""

    cut: Cut
    sheath: Sheath
    muscles: dict[str, Area]
    bundles: list[Bundle]
    lateral: Line | None
    medial: Line | None

    @property
    def level(self) -> float:
        """Its level in percent."""
        return self.cut.level


def compose(level: float, body: list[Part]) -> Section:
    """The section of a body at a level (percent)."""
    found = cut(level, body)
    coat = sheath(found)
    fascia = Polygon(coat.inner).buffer(0)
    fields = distances(found)
    placed = bundles(found, body, free(found, fascia, []), fields)
    room = free(found, fascia, [disc(one, SHEATH) for one in placed])
    muscles = repack(found, room, fields)
    return Section(found, coat, muscles, placed, lateral(found, coat, fields), medial(found, fields))
