"""A plain file server with the compression of our own page: gunicorn bench.peers.site:server"""

import os
from pathlib import Path

from flask import Flask, Response, send_from_directory
from flask_compress import Compress

import serve

FOLDER = Path(os.environ.get("FOLDER", Path(__file__).parent / "built"))

server = Flask(__name__, static_folder=None)
server.config.update(serve.settings(), FIRST=[])
Compress(server)
serve.compress(server)


@server.get("/<path:name>")
def file(name: str) -> Response:
    """One file; a folder stands for the page in it."""
    return send_from_directory(FOLDER, name + "index.html" if name.endswith("/") else name)


@server.get("/health")
def health() -> str:
    """That it runs."""
    return "OK"
