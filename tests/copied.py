"""The page as files: a folder on a plain file server, under a path; one file on disk."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler
from pathlib import Path

from app import create
from copies.crawl import Crawl
from copies.folder import write
from copies.single import single
from tests.running import listening

UNDER = "course/page"  # not at the root of its host


class Quiet(SimpleHTTPRequestHandler):
    """A plain file server that says nothing."""

    def log_request(self, *words: object) -> None:
        """Say nothing."""


@contextmanager
def copied(kind: str, folder: Path, published: str = "") -> Iterator[str]:
    """Make a copy, and say where it is while it can be had."""
    crawl = Crawl(create(), published)
    if kind == "file":
        place = folder / "roots-to-band.html"
        place.write_text(single(crawl), encoding="utf-8")
        yield place.as_uri()
        return
    write(crawl, folder / UNDER)
    with listening(partial(Quiet, directory=folder)) as port:
        yield f"http://127.0.0.1:{port}/{UNDER}/"
