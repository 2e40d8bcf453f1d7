"""Lessons to take along: the handout and the slides of each, made when somebody asks for them."""

import gzip
from collections.abc import Callable, Iterable
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flask import Flask, Response, abort, request

from anatomy import Atlas
from anatomy.tongues import LANGUAGES
from teaching import Lesson

if TYPE_CHECKING:
    from paper import Painter, Tongue

SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
TALL = 1150  # pixels of a picture on a slide: 200 to the inch


class Printer:
    """Makes papers of the lessons of one atlas; the packages for it come when it is first used."""

    def __init__(
        self,
        atlas: Atlas,
        assets: Path,
        book: Callable[[], dict[str, Any]],
        lessons: Iterable[Lesson],
        spoken: Callable[[str], dict[str, Any]],
        cite: str,
    ) -> None:
        self.atlas, self.assets, self.bind, self.cite = atlas, assets, book, cite
        self.lessons = {lesson.id: lesson for lesson in lessons}
        self.spoken = lru_cache(len(LANGUAGES))(spoken)
        self.painter = lru_cache(len(LANGUAGES) + 1)(self.paints)
        self.made: dict[tuple[str, str], bytes] = {}

    @cached_property
    def book(self) -> dict[str, Any]:
        """The words of the page, and what an address may hold."""
        return self.bind()

    def paints(self, lang: str) -> "Painter":
        """What makes the pictures, with names in a language."""
        from paper import Painter

        return Painter(self.atlas, self.assets, self.book["address"], self.tongue(lang).entries(self.book["things"]))

    def tongue(self, lang: str) -> "Tongue":
        """The words of a language."""
        from paper import Tongue

        if lang == "en":
            return Tongue()
        told = self.spoken(lang)
        return Tongue(lang, told["words"] | told["told"], told["names"])

    def lesson(self, name: str) -> tuple[Lesson, str]:
        """A lesson and its language, by its name or as name.language; or 404."""
        if name in self.lessons:
            return self.lessons[name], "en"
        plain, _, lang = name.rpartition(".")
        if plain not in self.lessons or lang not in LANGUAGES or plain not in self.spoken(lang)["lessons"]:
            abort(404)
        return self.lessons[plain], lang

    def handout(self, name: str, home: str, asset: Callable[[str], str]) -> str:
        """The page to print."""
        from paper.handout import handout

        lesson, lang = self.lesson(name)
        return handout(lesson, self.atlas, self.book["address"], home, asset, self.cite, self.tongue(lang))

    def picture(self, name: str, number: int) -> bytes:
        """The picture of a step, compressed."""
        lesson, lang = self.lesson(name)
        if not 0 < number <= len(lesson.steps):
            abort(404)
        return gzip.compress(self.painter(lang).svg(lesson.steps[number - 1].state).encode(), 6)

    def slides(self, name: str, home: str) -> bytes:
        """The file for PowerPoint, made once for each address."""
        from paper.slides import slides

        lesson, lang = self.lesson(name)
        if (name, home) not in self.made:
            paint, tongue = self.painter(lang), self.tongue(lang)
            self.made[name, home] = slides(
                lesson, self.atlas, self.book["address"], home, self.cite, lambda state: paint.png(state, TALL), tongue
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
