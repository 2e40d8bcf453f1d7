"""A lesson for paper: one page to print, without scripts."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import segno
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from anatomy import Atlas
from paper import said
from paper.tongue import Tongue
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
    tongue: Tongue,
) -> str:
    """The page in a language; pictures lie beside it, named by the number of the step."""
    lesson = tongue.lesson(lesson)
    steps = [
        {
            "number": number,
            "step": step,
            "alt": said.picture(step, atlas, vocabulary, tongue),
            "claims": list(said.claims(step, atlas, tongue)),
            "sources": said.sources(step, atlas),
            "code": code(said.address(home, lesson, tongue, number)),
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
        lang=tongue.lang,
        say=tongue.say,
        address=said.address(home, lesson, tongue),
        code=code(said.address(home, lesson, tongue)),
        styles=[asset("00-tokens.css"), asset("handout/handout.css")],
        citation=citation,
    )


def lines(atlas: Atlas) -> list[tuple[str, str]]:
    """How paths are drawn, and the grade that is drawn so, as the key of the page says it."""
    used = set(atlas["paths"]["grade"])
    rows = atlas["grades"][["id", "name", "line"]].to_numpy()
    return [(str(line), f"path: {str(name).lower()}") for grade, name, line in rows if grade in used]


def code(address: str) -> str:
    """An address as a QR code, as a drawing inside the page."""
    made = segno.make(address, error="m", micro=False)
    return str(made.svg_inline(border=4, omitsize=True, svgclass="qr", lineclass=None))
