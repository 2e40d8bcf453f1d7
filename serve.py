"""How the page goes over the wire: compressed once, as far as nobody waits for it, and kept by content."""

import hashlib
import threading
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Protocol, runtime_checkable

import brotli
from flask import Flask, Response, g, request

from bundle import named

MOST = 200  # compressed bodies kept; page, plates and sections come to about a hundred
SCRIPT = ("text/javascript", "application/javascript")
BODY = "application/octet-stream"  # the body of the 3D view
LARGE, QUICK = 1024 * 1024, 5  # above this brotli takes seconds at level 11, at level 5 a twentieth of one
WHOLE = 8 * 1024 * 1024  # larger files are sent as they come


@runtime_checkable
class ClosingIterable(Protocol):
    """What a response is read from when that is a file."""

    def close(self) -> None:
        """Let the file go."""


class Kept(dict[str, bytes]):
    """Compressed bodies by the digest of what they hold; emptied when there are too many."""

    def set(self, key: str, body: bytes) -> None:
        """Keep one body."""
        if len(self) >= MOST:
            self.clear()
        self[key] = body


LARGE_ONES = Kept()


def settings() -> dict[str, object]:
    """What Flask-Compress is told: brotli at level 11 costs seconds, so every body is compressed once."""
    return {
        "COMPRESS_ALGORITHM": ["br", "gzip"],
        "COMPRESS_BR_LEVEL": 11,
        "COMPRESS_LEVEL": 9,
        "COMPRESS_CACHE_BACKEND": Kept,
        "COMPRESS_CACHE_KEY": lambda _request: g.digest,
        "COMPRESS_MIMETYPES": ["text/html", "text/css", "application/json", *SCRIPT, "image/svg+xml", BODY],
        "MAX_CONTENT_LENGTH": 64 * 1024,
    }


def digest(response: Response) -> Response:
    """Read files whole, so that they can be kept too, and name the body by its content.

    The file is closed at once: a reader who leaves midway would leave it open.
    """
    if response.direct_passthrough and (response.content_length or 0) < WHOLE:
        file = response.response
        response.direct_passthrough = False
        response.make_sequence()
        if isinstance(file, ClosingIterable):
            file.close()
    g.digest = hashlib.blake2b(b"" if response.is_streamed else response.get_data(), digest_size=16).hexdigest()
    return quick(fresh(response))


def fresh(response: Response) -> Response:
    """Whoever has it asks whether it is still the same, unless it may be kept without asking."""
    if request.method in ("GET", "HEAD") and response.status_code == HTTPStatus.OK and not response.is_streamed:
        response.headers.setdefault("Cache-Control", "no-cache")
        if not response.get_etag()[0]:
            response.set_etag(g.digest)
            response.make_conditional(request)
    return response


def quick(response: Response) -> Response:
    """A very large script is compressed at once: its first reader does not wait for the last tenth."""
    large = response.mimetype in SCRIPT and not response.is_streamed and (response.content_length or 0) > LARGE
    if large and request.accept_encodings["br"]:
        if g.digest not in LARGE_ONES:
            LARGE_ONES.set(g.digest, brotli.compress(response.get_data(), quality=QUICK))
        response.set_data(LARGE_ONES[g.digest])
        response.headers["Content-Encoding"] = "br"
    return response


def compress(server: Flask) -> None:
    """Hook in; call it after Dash has hooked in its own compression, so that this runs first."""
    server.after_request(digest)


def download(server: Flask, files: Mapping[str, str], address: Callable[[str], str]) -> None:
    """Serve each text under its own name, to be saved; made once, sent when somebody asks."""
    kinds = {"bib": "application/x-bibtex", "ris": "application/x-research-info-systems", "csv": "text/csv"}
    for name, text in files.items():

        def file(body: bytes = text.encode(), name: str = name) -> Response:
            answer = Response(body, content_type=f"{kinds[name.rsplit('.', 1)[1]]}; charset=utf-8")
            answer.headers["Content-Disposition"] = f"attachment; filename={name}"
            return answer

        server.add_url_rule(address(f"/{name}"), name.replace(".", "-"), file)


def warm(server: Flask) -> threading.Thread:
    """Compress what the first view needs before the first reader comes, in the background.

    server.config: HOME is where the page lies, FIRST names what its scripts will ask for.
    """

    def visit() -> None:
        client, home = server.test_client(), server.config["HOME"]
        wish = {"Accept-Encoding": "br"}
        page = client.get(home).get_data(as_text=True)
        for address in [home, *named(page, home), *server.config["FIRST"]]:
            client.get(address, headers=wish).close()

    thread = threading.Thread(target=visit, daemon=True)
    thread.start()
    return thread
