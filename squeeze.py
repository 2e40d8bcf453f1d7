"""Bodies compressed twice: at once as far as it costs nothing, and once more, well, when nobody waits for it."""

import os
import queue
import sys
import threading
from functools import cache

import brotli
from flask import Response, request

SCRIPT = ("text/javascript", "application/javascript")
BODY = "application/octet-stream"  # the body of the 3D view
KINDS = ["text/html", "text/css", "application/json", *SCRIPT, "image/svg+xml", BODY]
QUICK, WELL = 5, 11  # a plate takes 3 ms at level 5 and up to 1.2 s at level 11, which saves one byte in seven
LEAST = 500  # bytes; smaller bodies are sent as they are
MOST = 200  # bodies kept; page, plates and sections come to about a hundred


class Kept(dict[str, bytes]):
    """Compressed bodies by the digest of what they hold; emptied when there are too many."""

    def set(self, key: str, body: bytes) -> None:
        """Keep one body."""
        if key not in self and len(self) >= MOST:
            self.clear()
        self[key] = body


KEPT = Kept()
WAITING: queue.Queue[tuple[str, bytes]] = queue.Queue()


def squeeze(response: Response, key: str) -> Response:
    """Send the body as small as it is by now; `key` stands for what it holds.

    A callback's answer is made for one reader and not kept.
    """
    if not worth(response):
        return response
    body = KEPT.get(key)
    if body is None:
        plain = response.get_data()
        body = brotli.compress(plain, quality=QUICK)
        if request.method == "GET":
            KEPT.set(key, body)
            WAITING.put((key, plain))
            worker()
    response.set_data(body)
    response.headers["Content-Encoding"] = "br"
    etag, _ = response.get_etag()
    if etag:
        response.set_etag(etag, weak=True)  # the same words, not always the same bytes
    return response


def worth(response: Response) -> bool:
    """Whether the reader takes brotli and gains by it."""
    whole = response.status_code == 200 and not response.is_streamed and "Content-Encoding" not in response.headers
    large = response.mimetype in KINDS and (response.content_length or 0) >= LEAST
    return whole and large and bool(request.accept_encodings["br"])


@cache
def worker() -> threading.Thread:
    """The thread that compresses well what waits; started when something waits first."""
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread


def work() -> None:
    """One body after the other, behind everything else that this machine has to do."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 19)
    while True:
        key, plain = WAITING.get()
        KEPT.set(key, brotli.compress(plain, quality=WELL))
        WAITING.task_done()
