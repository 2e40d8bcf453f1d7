"""How the page goes over the wire: read whole, named by its content, compressed before anybody asks."""

import hashlib
import threading
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Protocol, runtime_checkable

from flask import Flask, Response, g, request

from bundle import named
from squeeze import KINDS, WAITING, Kept, squeeze

WHOLE = 8 * 1024 * 1024  # larger files are sent as they come


@runtime_checkable
class ClosingIterable(Protocol):
    """What a response is read from when that is a file."""

    def close(self) -> None:
        """Let the file go."""


def settings() -> dict[str, object]:
    """What Flask-Compress is told: it serves those who take no brotli, and compresses every body once."""
    return {
        "COMPRESS_ALGORITHM": ["gzip"],
        "COMPRESS_LEVEL": 9,
        "COMPRESS_CACHE_BACKEND": Kept,
        "COMPRESS_CACHE_KEY": lambda _request: g.digest,
        "COMPRESS_MIMETYPES": KINDS,
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
    return squeeze(fresh(response), g.digest)


def fresh(response: Response) -> Response:
    """Whoever has it asks whether it is still the same, unless it may be kept without asking."""
    if request.method in ("GET", "HEAD") and response.status_code == HTTPStatus.OK and not response.is_streamed:
        response.headers.setdefault("Cache-Control", "no-cache")
        if not response.get_etag()[0]:
            response.set_etag(g.digest)
            response.make_conditional(request)
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
    """Compress what the first view needs before the first reader comes, in the background; the thread ends with it.

    server.config: HOME is where the page lies, FIRST names what its scripts will ask for.
    """

    def visit() -> None:
        client, home = server.test_client(), server.config["HOME"]
        wish = {"Accept-Encoding": "br"}
        page = client.get(home).get_data(as_text=True)
        for address in [home, *named(page, home), *server.config["FIRST"]]:
            client.get(address, headers=wish).close()
        WAITING.join()

    thread = threading.Thread(target=visit, daemon=True)
    thread.start()
    return thread
