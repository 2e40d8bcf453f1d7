"""Start here: python app.py"""

import argparse
import os
import re
import socket
import sys
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

from dash import Dash, dash_table
from flask import Flask

import anatomy
import bundle
import estimate
import front
import gate
import headers
import lectern
import offline
import printer
import serve
import teaching
from anatomy.cff import citing
from anatomy.exports import exports
from anatomy.tongues import LANGUAGES
from components import page, quiz, wires
from components.book import book, vocabulary
from components.facts import FACTS
from tables import offer

HERE = Path(__file__).parent
HOST = "127.0.0.1"


def create(
    data: Path = HERE / "data",
    assets: Path = HERE / "assets",
    lessons: Path = HERE / "lessons",
    more: Iterable[Path] = (),
    prefix: str = "/",
) -> Dash:
    """Load the facts and lessons, build the page, wire it. Raises anatomy.DataError if a cell is wrong.

    Raises teaching.LessonError if a lesson asked for is wrong.
    """
    atlas = anatomy.load(data)
    stand = lectern.Lectern(atlas, vocabulary(atlas), lessons, more)
    dash_table._js_dist.clear()  # type: ignore[attr-defined]  # Dash sends its old table unasked, 8 kB; we have none
    made = bundle.bundle(assets)
    server = Flask(__name__)
    server.config.update(serve.settings())
    app = Dash(
        __name__,
        server=server,  # type: ignore[arg-type]  # Dash's own signature leaves Flask out
        title="Roots to the band",
        update_title="",
        url_base_pathname=prefix,
        assets_folder=str(assets),
        assets_url_path=made.path,
        include_assets_files=False,  # one script and one style sheet are made of them
        compress=True,
        health_endpoint="health",
    )
    serve.compress(server)
    bundle.connect(app, made)
    views = atlas["views"].drop_duplicates("slot")[:2]
    server.config["HOME"] = prefix
    server.config["FIRST"] = [app.get_asset_url(f"drawings/{view}.svg") for view in views["id"]]
    tables: dict[str, Callable[[], Any]] = {name: partial(make, atlas) for name, make in FACTS.items()}
    desk = estimate.Desk(atlas, data / "mechanics.json")
    tables["tension"] = desk.shipped
    tables["lessons"] = stand.table
    tables |= {f"words-{lang}": partial(stand.spoken, lang) for lang in LANGUAGES}
    tables["quiz"] = partial(quiz.table, atlas, assets / "drawings")
    tables["citing"] = partial(citing, (HERE / "CITATION.cff").read_text(encoding="utf-8"))
    serve.download(server, exports(atlas), app.get_relative_path)
    facts = offer(server, tables, app.get_relative_path)
    facts["estimate"] = estimate.connect(server, desk, app.get_relative_path)
    worker = offline.connect(app, made, list(facts.values()))
    server.config["FIRST"] += facts.values()
    facts["lesson"] = lectern.connect(server, stand, app.get_relative_path)
    drawn = sorted(file.stem for file in assets.glob("drawings/light/*.svg"))
    cite = tables["citing"]()
    press = printer.Printer(atlas, assets, partial(book, atlas, stand.ids()), stand.lessons, stand.spoken, cite)
    printer.connect(server, press, app.get_relative_path, app.get_asset_url)
    facts |= printer.places(app.get_relative_path) | {"alive": f"{prefix}health"}
    first = dict(zip(views["slot"], views["id"], strict=True))
    words = front.words(page.layout(atlas), assets / "drawings", first)
    given = page.given(atlas, drawn, facts, stand.ids()) | {"worker": worker}
    named = [app.get_asset_url(one) for one in (bundle.SCRIPT, bundle.EARLY, bundle.FONT)]
    app.index_string = front.template(assets / "favicon.svg", words, given, *named)
    app.layout = page.wired()
    wires.connect(app)
    front.connect(app)
    gate.connect(app)
    headers.connect(app)
    return app


def free(port: int) -> bool:
    """True if nobody listens on the port."""
    with socket.socket() as probe:
        return probe.connect_ex((HOST, port)) != 0


def asked() -> list[Path]:
    """The lessons named on the command line."""
    words = argparse.ArgumentParser(description="Serve the page on this machine; PORT says where.")
    words.add_argument("--lesson", type=Path, action="append", default=[], help="a lesson file; may be given often")
    return list(words.parse_args().lesson)


def start(more: Iterable[Path] = ()) -> Dash:
    """The page, or the end with a sentence."""
    try:
        return create(more=more, prefix=under(os.environ.get("PREFIX", "/")))
    except anatomy.DataError as error:
        sys.exit(f"The data folder has faults; nothing was started.\n{error}")
    except teaching.LessonError as error:
        sys.exit(f"The lesson has faults; nothing was started.\n{error}")


def under(wish: str) -> str:
    """The path under which the page lies on its host, as Dash wants it; the end with a sentence if it cannot be one."""
    if not re.fullmatch(r"/?([\w.~-]+/)*[\w.~-]*", wish, re.ASCII):
        sys.exit(f"PREFIX must be a path such as /roots/, not {wish!r}.")
    return f"/{wish.strip('/')}/".replace("//", "/")


def main() -> None:
    """Serve the page on this machine."""
    wish = os.environ.get("PORT", "8050")
    if not (wish.isdecimal() and 0 < int(wish) < 65536):
        sys.exit(f"PORT must be a whole number from 1 to 65535, not {wish!r}.")
    port = int(wish)
    if not free(port):
        sys.exit(f"Port {port} is taken. Stop the program that uses it, or choose another: make run PORT={port + 1}")
    print(f"Roots to the band: http://{HOST}:{port} (stop with Ctrl+C)")
    serve.warm(server)
    app.run(host=HOST, port=port, debug=False)


app = start(asked() if __name__ == "__main__" else ())
server = app.server

if __name__ == "__main__":
    main()
