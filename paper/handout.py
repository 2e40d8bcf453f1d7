"""A lesson for paper: one page to print, without scripts."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import segno
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from anatomy import Atlas
from paper import said
from teaching import Lesson

PAGES = Environment(
    loader=FileSystemLoader(Path(__file__).parent),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
SHARES = (
    ("major", "major supply: full colour, thick outline"),
    ("minor", "minor supply: paler, thin outline"),
    ("disputed", "disputed, given by few charts: faint, dotted outline"),
)


def handout(
    lesson: Lesson,
    atlas: Atlas,
    vocabulary: dict[str, Any],
    home: str,
    asset: Callable[[str], str],
    citation: str,
) -> str:
    """The page; pictures lie beside it, named by the number of the step."""
    steps = [
        {
            "number": number,
            "step": step,
            "alt": said.picture(step, atlas, vocabulary),
            "claims": list(said.claims(step, atlas)),
            "sources": said.sources(step, atlas),
            "code": code(said.address(home, lesson, number)),
        }
        for number, step in enumerate(lesson.steps, start=1)
    ]
    return PAGES.get_template("handout.html").render(
        lesson=lesson,
        steps=steps,
        sources=said.listed(lesson.steps, atlas),
        shares=SHARES,
        lines=lines(atlas),
        home=home,
        address=said.address(home, lesson),
        code=code(said.address(home, lesson)),
        styles=[asset("00-tokens.css"), asset("handout/handout.css")],
        citation=citation,
    )


def lines(atlas: Atlas) -> list[tuple[str, str]]:
    """How paths are drawn, and the grades that are drawn so."""
    used = set(atlas["paths"]["grade"])
    found: dict[str, list[str]] = {}
    for grade, name, line in atlas["grades"][["id", "name", "line"]].to_numpy():
        if grade in used:
            found.setdefault(str(line), []).append(str(name).lower())
    return [(line, " or ".join(names)) for line, names in found.items()]


def code(address: str) -> str:
    """An address as a QR code, as a drawing inside the page."""
    made = segno.make(address, error="m", micro=False)
    return str(made.svg_inline(border=4, omitsize=True, svgclass="qr", lineclass=None))
