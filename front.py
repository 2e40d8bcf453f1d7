"""The page's HTML: made once, the same for every reader; it can be read before a script runs, and without one."""

import json
import re
from functools import cache
from pathlib import Path
from urllib.parse import quote

from dash import Dash
from flask import Flask, Response

from components.plain import plain

INDEX = """<!DOCTYPE html>
<html lang="en">
<head>{%metas%}<title>{%title%}</title><link rel="icon" href="data:image/svg+xml,{ICON}">{%css%}</head>
<body>{%app_entry%}{FRONT}{%config%}{%scripts%}{%renderer%}</body>
</html>"""
# Dash adds a word of chance for work in the background, of which we have none, and what Python it runs on.
IDLE = re.compile(r',"(?:end_id|python_version)":"[^"]*"')
SILENT = "Scripts are off: everything can be read, nothing can be clicked."
ASKED = ("_dash-layout", "_dash-dependencies")  # what the scripts would ask for next


def template(icon: Path) -> str:
    """The frame that Dash fills, with our icon."""
    return INDEX.replace("{ICON}", quote(icon.read_text(encoding="utf-8")))


def connect(app: Dash, light: dict[str, str]) -> None:
    """Hook in, after all callbacks are known; `light` says which view each frame shows first."""
    server: Flask = app.server

    @cache
    def page() -> str:
        index: str = IDLE.sub("", app.index())  # type: ignore[no-untyped-call]
        return index.replace("{FRONT}", words(app, light) + given(app), 1)

    server.view_functions[app.config.routes_pathname_prefix] = lambda: Response(page(), mimetype="text/html")


def words(app: Dash, light: dict[str, str]) -> str:
    """Everything the page says, and both light plates."""
    folder = Path(app.config.assets_folder) / "drawings"
    drawn = {slot: drawing(folder, f"light/{view}") for slot, view in light.items()}
    return f'<div id="front"><p class="silent">{SILENT}</p>{plain(app.layout, drawn)}</div>'


def given(app: Dash) -> str:
    """What the scripts would ask for first; assets/given.js hands it to them."""
    answers = (app.serve_layout(), app.dependencies())  # type: ignore[no-untyped-call]
    texts = {name: json.loads(answer.get_data()) for name, answer in zip(ASKED, answers, strict=True)}
    text = json.dumps(texts, separators=(",", ":")).replace("<", "\\u003c")
    return f'<script id="given" type="application/json">{text}</script>'


def drawing(folder: Path, name: str) -> str:
    """A drawing with its name, so that the scripts find it; nothing where there is none."""
    file = folder / f"{name}.svg"
    start = f'<svg data-file="{name}" preserveAspectRatio="xMidYMin meet" '
    return file.read_text(encoding="utf-8").replace("<svg ", start, 1) if file.exists() else ""
