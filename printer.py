"""Lessons to take along: the handout and the slides of each, made when somebody asks for them."""

import gzip
from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flask import Flask, Response, abort, request

from anatomy import Atlas
from teaching import Lesson

if TYPE_CHECKING:
    from paper import Painter

SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
TALL = 1150  # pixels of a picture on a slide: 200 to the inch


class Printer:
    """Makes papers of the lessons of one atlas; the packages for it come when it is first used."""

    def __init__(
        self, atlas: Atlas, assets: Path, book: Callable[[], dict[str, Any]], lessons: Iterable[Lesson], cite: str
    ) -> None:
        self.atlas, self.assets, self.bind, self.cite = atlas, assets, book, cite
        self.lessons = {lesson.id: lesson for lesson in lessons}
        self.made: dict[tuple[str, str], bytes] = {}

    @cached_property
    def book(self) -> dict[str, Any]:
        """The words of the page, and what an address may hold."""
        return self.bind()

    @cached_property
    def painter(self) -> "Painter":
        """What makes the pictures."""
        from paper import Painter

        return Painter(self.atlas, self.assets, self.book["address"], self.book["things"])

    def lesson(self, name: str) -> Lesson:
        """A lesson by name, or 404."""
        return self.lessons[name] if name in self.lessons else abort(404)

    def handout(self, name: str, home: str, asset: Callable[[str], str]) -> str:
        """The page to print."""
        from paper.handout import handout

        return handout(self.lesson(name), self.atlas, self.book["address"], home, asset, self.cite)

    def picture(self, name: str, number: int) -> bytes:
        """The picture of a step, compressed."""
        steps = self.lesson(name).steps
        if not 0 < number <= len(steps):
            abort(404)
        return gzip.compress(self.painter.svg(steps[number - 1].state).encode(), 6)

    def slides(self, name: str, home: str) -> bytes:
        """The file for PowerPoint, made once for each address."""
        from paper.slides import slides

        lesson = self.lesson(name)
        if (name, home) not in self.made:
            self.made[name, home] = slides(
                lesson, self.atlas, self.book["address"], home, self.cite, lambda state: self.painter.png(state, TALL)
            )
        return self.made[name, home]


def places(address: Callable[[str], str]) -> dict[str, str]:
    """Where the papers of a lesson lie, by its id."""
    return {"handout": f"{address('/handout/')}{{id}}", "slides": f"{address('/slides/')}{{id}}.pptx"}


def connect(server: Flask, printer: Printer, address: Callable[[str], str], asset: Callable[[str], str]) -> None:
    """Serve handouts with their pictures, and slides."""

    def home() -> str:
        return request.host_url.rstrip("/") + address("/")

    def handout(name: str) -> str:
        return printer.handout(name, home(), asset)

    def picture(name: str, number: int) -> Response:
        answer = Response(printer.picture(name, number), mimetype="image/svg+xml")
        answer.headers["Content-Encoding"] = "gzip"
        return answer

    def slides(name: str) -> Response:
        answer = Response(printer.slides(name, home()), mimetype=SLIDES)
        answer.headers["Content-Disposition"] = f"attachment; filename={name}.pptx"
        return answer

    server.add_url_rule(address("/handout/<name>"), "handout", handout)
    server.add_url_rule(address("/handout/<name>/<int:number>.svg"), "handout-picture", picture)
    server.add_url_rule(address("/slides/<name>.pptx"), "slides", slides)
