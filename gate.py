"""What the server answers to a wrong request: 4xx and a sentence, never a traceback."""

from typing import Any

from dash import Dash
from dash.exceptions import DashException
from flask import Flask, Response, abort, request

CALLBACKS = "/_dash-update-component"


def connect(app: Dash) -> None:
    """Hook in, after all callbacks are known."""

    server: Flask = app.server

    def check() -> None:
        if request.path.endswith(CALLBACKS) and not answerable(body(), app.callback_map):
            abort(400, "This page has no such callback.")

    def unknown(_error: DashException) -> Response:
        return Response("There is nothing here.\n", status=404, mimetype="text/plain")

    server.before_request(check)
    server.register_error_handler(DashException, unknown)


def body() -> Any:
    """What the request holds as JSON; nothing if it holds none, or is nested beyond reason."""
    try:
        return request.get_json(silent=True)
    except RecursionError:
        return None


def answerable(asked: Any, callbacks: dict[str, Any]) -> bool:
    """True if a request names a callback of ours that runs on the server, with lists for its inputs."""
    if not isinstance(asked, dict) or not isinstance(asked.get("output"), str):
        return False
    known = callbacks.get(asked["output"], {})
    return "callback" in known and all(isinstance(asked.get(part, []), list) for part in ("inputs", "state"))
