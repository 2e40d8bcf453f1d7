"""What the server answers to a wrong request: 4xx and a sentence, never a traceback."""

from http import HTTPStatus
from typing import Any

from dash import Dash
from dash.exceptions import DashException
from flask import Flask, Response, abort, redirect, request
from werkzeug.exceptions import HTTPException

CALLBACKS, RELOAD = "/_dash-update-component", "/_reload-hash"
PAGE = """<!DOCTYPE html><html lang="en"><head><title>{words}</title></head>
<body><p>{words} <a href="{home}">Roots to the band</a></p></body></html>"""


def connect(app: Dash) -> None:
    """Hook in, after all callbacks are known."""

    server: Flask = app.server
    home = app.config.routes_pathname_prefix

    def check() -> None:
        if request.path.endswith(CALLBACKS) and not answerable(body(), app.callback_map):
            abort(400, "This page has no such callback.")
        if request.endpoint == f"{home}<path:path>" or request.path.endswith(RELOAD):
            abort(404)  # Dash would answer anything with the page; and reloading is for those who write it

    def unknown(_error: DashException) -> Response:
        return said(404, home)

    def wrong(error: HTTPException) -> Response:
        ours = error.description != type(error).description  # somebody here wrote it, not the library
        answer = said(error.code or 500, home, error.description if ours else None)
        for name, value in error.get_headers():
            if name not in ("Content-Type", "Content-Length"):
                answer.headers.setdefault(name, value)
        return answer

    if home != "/":  # behind a proxy: a balancer asks the worker itself
        server.add_url_rule("/health", "health", app.serve_health)
        server.add_url_rule("/", "home", lambda: redirect(home))
    server.before_request(check)
    server.register_error_handler(DashException, unknown)
    server.register_error_handler(HTTPException, wrong)


def said(code: int, home: str, words: str | None = None) -> Response:
    """A sentence, with a way on for those who read it in a browser."""
    words = words or {404: "There is nothing here."}.get(code, f"{HTTPStatus(code).phrase}.")
    if request.accept_mimetypes.accept_html and "text/html" in str(request.accept_mimetypes):
        return Response(PAGE.format(words=escape(words), home=home), status=code, mimetype="text/html")
    return Response(f"{words}\n", status=code, mimetype="text/plain")


def escape(words: str) -> str:
    """As text inside HTML."""
    return words.replace("&", "&amp;").replace("<", "&lt;")


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
