"""Tables that are made when they are first asked for: each once, and none waits for another."""

import json
import threading
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from flask import Flask, Response, abort, request


def offer(server: Flask, makers: Mapping[str, Callable[[], Any]], address: Callable[[str], str]) -> dict[str, str]:
    """Serve each table as facts/<name>.json, made when it is first asked for, and return where."""
    bodies = {name: once(written(maker)) for name, maker in makers.items()}

    def table(name: str) -> Response:
        if name not in bodies:
            abort(404)
        answer = Response(bodies[name](), mimetype="application/json")
        answer.add_etag()
        answer.cache_control.no_cache = True  # kept by the browser, but asked after
        answer.make_conditional(request)
        return answer

    server.add_url_rule(address("/facts/<name>.json"), "facts", table)
    return {name: address(f"/facts/{name}.json") for name in makers}


def written(maker: Callable[[], Any]) -> Callable[[], bytes]:
    """What a maker makes, as it is sent."""
    return lambda: json.dumps(maker(), separators=(",", ":")).encode()


def once(maker: Callable[[], bytes]) -> Callable[[], bytes]:
    """The same, made by the first who asks; whoever asks meanwhile waits for it."""
    lock, made = threading.Lock(), cache(maker)

    def get() -> bytes:
        with lock:
            return made()

    return get
