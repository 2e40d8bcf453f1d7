"""The page without the network: the worker that keeps it in the browser, and the list of what it keeps."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from dash import Dash
from flask import Response

from bundle import Bundle, named, rest
from tables import once

WORKER = Path("offline", "worker.js")
KINDS = {".bin", ".js", ".svg", ".woff2"}
DASH = ("/_dash-layout", "/_dash-dependencies")  # asked for by Dash


def connect(app: Dash, made: Bundle, tables: Iterable[str]) -> str:
    """Serve the worker at the root of the page, so that it may answer for all of it, and return where."""
    address: str = app.get_relative_path("/sw.js")  # type: ignore[no-untyped-call]
    lasting = [*map(app.get_relative_path, DASH), *tables]
    text = once(lambda: script(app, made, lasting).encode())
    app.server.add_url_rule(address, "worker", lambda: Response(text(), mimetype="text/javascript"))
    return address


def script(app: Dash, made: Bundle, lasting: Iterable[str]) -> str:
    """The worker and, before it, what it keeps: what cannot be had is left out."""
    client, home = app.server.test_client(), app.config.routes_pathname_prefix
    answers = {address: client.get(address) for address in [home, *lasting]}
    live = {address: answer.get_data() for address, answer in answers.items() if answer.status_code == 200}
    fixed = {
        *named(live[home].decode(), home),
        *(f"{home}{made.path}/{name}" for name in files(made.folder)),
    } - live.keys()
    release = {
        "home": home,
        "assets": f"{home}{made.path}/",
        "stamp": stamp(live),
        "live": list(live),
        "fixed": sorted(fixed),
    }
    return f"const release = {json.dumps(release, indent=1)};\n{(made.folder / WORKER).read_text(encoding='utf-8')}"


def files(folder: Path) -> list[str]:
    """What the page may ask for one day; the scripts at the top come as one."""
    return [name for name in rest(folder) if Path(name).suffix in KINDS and Path(name) != WORKER]


def stamp(live: Mapping[str, bytes]) -> str:
    """Another word as soon as a byte of the page or of a table changes; the page names the stamp of its assets."""
    digest = hashlib.blake2b(digest_size=6)
    for address, body in live.items():
        digest.update(f"{address} {len(body)} ".encode() + body)
    return digest.hexdigest()
