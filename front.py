"""The page's HTML: made once, the same for every reader."""

import re
from functools import cache
from pathlib import Path
from urllib.parse import quote

from dash import Dash
from flask import Flask, Response

INDEX = """<!DOCTYPE html>
<html lang="en">
<head>{%metas%}<title>{%title%}</title><link rel="icon" href="data:image/svg+xml,{ICON}">{FIRST}{%css%}</head>
<body>{%app_entry%}{%config%}{%scripts%}{%renderer%}</body>
</html>"""
PRELOAD = '<link rel="preload" as="fetch" crossorigin href="{}">'
# Dash adds a word of chance for work in the background, of which we have none, and what Python it runs on.
IDLE = re.compile(r',"(?:end_id|python_version)":"[^"]*"')


def template(icon: Path, first: list[str]) -> str:
    """The frame that Dash fills: our icon, and the first plates fetched at once."""
    drawing = quote(icon.read_text(encoding="utf-8"))
    return INDEX.replace("{ICON}", drawing).replace("{FIRST}", "".join(PRELOAD.format(plate) for plate in first))


def connect(app: Dash) -> None:
    """Hook in, after all callbacks are known."""
    server: Flask = app.server

    @cache
    def page() -> str:
        return IDLE.sub("", app.index())  # type: ignore[no-untyped-call]

    server.view_functions[app.config.routes_pathname_prefix] = lambda: Response(page(), mimetype="text/html")
