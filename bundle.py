"""One script and one style sheet for the page; every asset at an address that changes with what it holds."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import rcssmin
import rjsmin
from dash import Dash
from flask import Flask, Response, request, send_from_directory

YEAR = 365 * 24 * 60 * 60
SCRIPT, STYLE, EARLY, FONT = "scripts.js", "styles.css", "early/early.js", "fonts/source-sans-3.woff2"


@dataclass(frozen=True)
class Bundle:
    """What is sent of a folder of assets, and its stamp: another word as soon as one byte in the folder changes."""

    folder: Path
    stamp: str
    made: dict[str, str]  # name -> text

    @property
    def path(self) -> str:
        """Where the assets lie, for Dash."""
        return f"assets/{self.stamp}"


def bundle(folder: Path) -> Bundle:
    """Join the scripts and the styles of a folder, in the order of their names, without comments and idle space."""
    made = {
        SCRIPT: "\n".join(rjsmin.jsmin(text) for text in texts(folder, "js")),
        STYLE: "\n".join(rcssmin.cssmin(text) for text in texts(folder, "css")),
    }
    return Bundle(folder, stamp(folder, made), made)


def rest(folder: Path) -> Iterator[str]:
    """The files that are not joined: they are fetched when they are needed."""
    for file in sorted(folder.rglob("*")):
        joined = file.parent == folder and file.suffix in (".js", ".css")
        if file.is_file() and not joined:
            yield file.relative_to(folder).as_posix()


def named(page: str, home: str) -> list[str]:
    """The addresses of scripts, styles and other assets that a page names; `home` is its own path."""
    return re.findall(rf'"({re.escape(home)}(?:assets|_dash-component-suites)/[^"]+)"', page)


def texts(folder: Path, kind: str) -> Iterator[str]:
    """The files of one kind that the page starts with; those in folders are fetched when they are needed."""
    yield from (file.read_text(encoding="utf-8") for file in sorted(folder.glob(f"*.{kind}")))


def stamp(folder: Path, made: dict[str, str]) -> str:
    """Twelve letters that stand for everything in the folder and for what was made of it."""
    digest = hashlib.blake2b(digest_size=6)
    for name, text in made.items():
        digest.update(f"{name} {len(text)} {text}".encode())
    for file in sorted(file for file in folder.rglob("*") if file.is_file()):
        body = file.read_bytes()
        digest.update(f"{file.relative_to(folder).as_posix()} {len(body)} ".encode() + body)
    return digest.hexdigest()


def connect(app: Dash, bundle: Bundle) -> None:
    """Name the styles in the page, and serve script and styles; call it before the first request."""
    server: Flask = app.server
    home = app.config.routes_pathname_prefix

    def asset(name: str) -> Response:
        """An asset at its address without or with another stamp: an open page outlives a new start of the server."""
        for part in (name, name.partition("/")[2]):
            if part in bundle.made:
                kind = "text/javascript" if part == SCRIPT else "text/css"
                answer = Response(bundle.made[part], content_type=f"{kind}; charset=utf-8")
                answer.add_etag()
                return answer
            if part and (bundle.folder / part).is_file():
                break
        return send_from_directory(bundle.folder, part)

    def keep(answer: Response) -> Response:
        """For a year what is at its own address; everything else is asked after each time."""
        if answer.status_code in (200, 304) and request.path.startswith(f"{home}{bundle.path}/"):
            answer.headers["Cache-Control"] = f"public, max-age={YEAR}, immutable"
        return answer

    server.add_url_rule(f"{home}assets/<path:name>", "asset", asset)
    for name in bundle.made:
        server.add_url_rule(f"{home}{bundle.path}/{name}", name, asset, defaults={"name": name})
    server.after_request(keep)
    app.config.external_stylesheets.append(app.get_asset_url(STYLE))
