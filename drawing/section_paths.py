"""Tension paths on a section: which it shows, each drawn by its rule in data/paths.csv."""

from collections.abc import Callable

from drawing.crossings import shown
from drawing.section_band import back, front, kaplan, kneecap, over, whole
from drawing.section_compose import Section
from drawing.section_muscle import aponeurosis, capsule, lower, oblique, shaft, short_head, sideways, upper
from drawing.section_pull import Lines

RULES: dict[str, Callable[[Section], Lines]] = {
    "P1": front, "P2": back, "P3": upper, "P4": lower, "P5": aponeurosis, "P6": over, "P7": oblique, "P8": sideways,
    "P9": short_head, "P10": shaft, "P11": kaplan, "P12": kneecap, "P13": capsule, "P14": whole,
}  # fmt: skip
NEED_BAND = {"P1", "P2", "P6", "P10", "P11", "P12", "P14"}


def courses(section: Section) -> dict[str, Lines]:
    """The lines (n, 2) in mm of every path the section shows, by the path's id."""
    bare = len(section.sheath.band) < 8
    found = {path: RULES[path](section) for path in shown(section.level) if not (bare and path in NEED_BAND)}
    return {path: lines for path, lines in found.items() if lines}
