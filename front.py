"""The page's HTML: made once, the same for every reader; it can be read before a script runs, and without one."""

import json
import re
from collections.abc import Mapping
from functools import cache, reduce
from pathlib import Path
from urllib.parse import quote

from dash import Dash
from dash.development.base_component import Component
from flask import Flask, Response

from components import ids
from components.plain import plain

INDEX = """<!DOCTYPE html>
<html lang="en">
<head>{%metas%}<title>{%title%}</title><link rel="icon" href="data:image/svg+xml,{ICON}">
<link rel="preload" as="font" type="font/woff2" href="{FONT}" crossorigin>
<script src="{EARLY}" async></script>{%css%}</head>
<body><p class="silent">Scripts are off: everything can be read, nothing can be clicked.</p>{PAGE}
<script id="given" type="application/json">{GIVEN}</script><script src="{SCRIPT}"></script>
{%config%}{%scripts%}{%renderer%}</body>
</html>"""
# Dash adds a word of chance for work in the background, of which we have none, and what Python it runs on.
STARTER = re.compile(r'<script id="_dash-renderer".*?</script>', re.DOTALL)
SCRIPTS = re.compile(r'<script src="([^"]*/_dash-component-suites/[^"]*)"></script>\n?')
CORE, GRAPH = "/dash_core_components.", "/async-graph."
IDLE = re.compile(r',"(?:end_id|python_version)":"[^"]*"')


def template(icon: Path, page: str, given: object, script: str, early: str, font: str) -> str:
    """The frame that Dash fills: our icon, the page as HTML, its tables, its script.

    The script stands before those of Dash: the page answers a hand before Dash has started. A small one in the head
    keeps what is clicked before that. The font is asked for at once, so that no word moves when it comes.
    """
    parts = {
        "{ICON}": quote(icon.read_text(encoding="utf-8")),
        "{SCRIPT}": script,
        "{EARLY}": early,
        "{FONT}": font,
        "{GIVEN}": json.dumps(given, separators=(",", ":")).replace("<", "\\u003c"),
        "{PAGE}": page.replace(f'<div id="{ids.DASH}"></div>', "{%app_entry%}"),
    }
    return reduce(lambda text, part: text.replace(*part, 1), parts.items(), INDEX)


def words(layout: Component, drawings: Path, first: Mapping[str, str]) -> str:
    """Everything the page says, with the light drawing that each frame shows first."""
    return plain(layout, {slot: drawing(drawings, f"light/{view}") for slot, view in first.items()})


def drawing(folder: Path, name: str) -> str:
    """A drawing with its name, so that the scripts find it; nothing where there is none."""
    file = folder / f"{name}.svg"
    start = f'<svg data-file="{name}" preserveAspectRatio="xMidYMin meet" '
    return file.read_text(encoding="utf-8").replace("<svg ", start, 1) if file.exists() else ""


def later(html: str) -> str:
    """The page without the scripts of Dash: it only names them, assets/dash.js runs them when a graph is first wanted.

    The part that draws graphs is named too, before the part that would ask for it.
    """
    scripts = SCRIPTS.findall(html)
    core = next(one for one in scripts if CORE in one)
    scripts.insert(scripts.index(core), core.replace(CORE, GRAPH))
    named = f'<script id="dash-scripts" type="application/json">{json.dumps(scripts)}</script>'
    return STARTER.sub("", SCRIPTS.sub("", html)).replace("</body>", f"{named}</body>")


def connect(app: Dash) -> None:
    """Hook in, after all callbacks are known."""
    server: Flask = app.server

    @cache
    def page() -> str:
        return later(IDLE.sub("", app.index()))  # type: ignore[no-untyped-call]

    server.view_functions[app.config.routes_pathname_prefix] = lambda: Response(page(), mimetype="text/html")
