"""Lessons for the page: those of the folder, those named at the start, and what a reader drops on it."""

import json
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from flask import Flask, Response, request
from werkzeug.exceptions import MethodNotAllowed, RequestEntityTooLarge

import teaching
from anatomy import Atlas
from components import tongues
from teaching.form import SIZE

NAME = re.compile(r"[\w-][\w .-]{0,60}")
LARGE = f"lesson.yaml:1:1: too large; allowed: {SIZE // 1024} kB"


class Lectern:
    """The lessons of one atlas. A faulty file of the folder is left out and named; one asked for is an error."""

    def __init__(self, atlas: Atlas, vocabulary: dict[str, Any], folder: Path, more: Iterable[Path] = ()) -> None:
        self.atlas, self.vocabulary, self.folder = atlas, vocabulary, folder
        self.lessons, self.faults = teaching.read(sorted(folder.glob("*.yaml")), atlas, vocabulary)
        for fault in self.faults:
            print(f"Left out: lesson {fault}", file=sys.stderr)
        asked, wrong = teaching.read(more, atlas, vocabulary, self.ids())
        if wrong:
            raise teaching.LessonError(wrong)
        self.lessons += asked

    def ids(self) -> list[str]:
        """What an address may call a lesson."""
        return [lesson.id for lesson in self.lessons]

    def table(self) -> dict[str, Any]:
        """All lessons, and what is wrong with those left out."""
        return teaching.table(self.atlas, self.lessons) | {"faults": [str(fault) for fault in self.faults]}

    def spoken(self, lang: str) -> dict[str, Any]:
        """The words of the page and of the lessons in one language, and which lessons speak it."""
        lessons, faults = teaching.spoken(self.folder / lang, self.lessons, self.atlas, self.vocabulary)
        for fault in faults:
            print(f"Left out: translated lesson {fault}", file=sys.stderr)
        return tongues.spoken(self.atlas, lang, lessons)

    def dropped(self) -> Response:
        """The lesson in the body of the request as the browser shows it; or 400 and every fault."""
        if request.method != "POST":
            raise MethodNotAllowed(["POST"])
        request.max_content_length = SIZE
        name = request.args.get("name", "")
        try:
            body = request.get_data(cache=False)
            file = name if NAME.fullmatch(name) else "lesson.yaml"
            lesson = teaching.parse(file, body, self.atlas, self.vocabulary)
        except RequestEntityTooLarge:
            return said({"faults": [LARGE]}, 413)
        except teaching.LessonError as error:
            return said({"faults": [str(fault) for fault in error.faults]}, 400)
        return said(teaching.entry(self.atlas, lesson))


def said(words: dict[str, Any], status: int = 200) -> Response:
    """Sent as it comes: each only once, so that compressing it would push out what is kept."""
    return Response(json.dumps(words, separators=(",", ":")), status, mimetype="text/json")


def connect(server: Flask, lectern: Lectern, address: Callable[[str], str]) -> str:
    """Take lessons at /lesson; returns where."""
    every = ["POST", "GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"]  # else the page itself would answer the others
    server.add_url_rule(address("/lesson"), "lesson", lectern.dropped, methods=every)
    return address("/lesson")
