"""The same parts as a plain Dash page with one Plotly figure: gunicorn bench.peers.figure:server"""

import re
from functools import cache
from pathlib import Path
from typing import Any

import plotly.graph_objects as go
from dash import Dash, Input, Output, Patch, dcc, html
from flask import Flask

import anatomy
import serve
from components.ids import data

HOME = Path(__file__).parents[2]
PARTS = 60
DULL, LIT = "#d8d3cd", "#b3402a"
GROUP = re.compile(r'<g [^>]*data-id="([^"]+)".*?(?=<g [^>]*data-id=|</svg>)', re.DOTALL)
USED = re.compile(r'href="#([\w-]+)" class="b"')
atlas = anatomy.load(HOME / "data")
ROOTS = list(atlas["roots"]["id"])


@cache
def outlines() -> dict[str, list[tuple[float, float]]]:
    """Outlines of sixty parts from three of our plates, side by side: the points of their curves."""
    found: dict[str, list[tuple[float, float]]] = {}
    for place, view in enumerate(("lateral", "posterior", "anterior")):
        text = (HOME / f"assets/drawings/light/{view}.svg").read_text()
        for group in GROUP.finditer(text):
            used = USED.search(group[0])
            path = re.search(rf'<path id="{used[1]}" d="([^"]+)"', text) if used else None
            if path and group[1].startswith(("muscle:", "bone:", "band:")):
                found.setdefault(f"{group[1]} {view}", [(x + 550 * place, y) for x, y in points(path[1])])
    return dict(list(found.items())[:PARTS])


def points(path: str) -> list[tuple[float, float]]:
    """Where the pieces of a path end; only the commands that our drawings use."""
    x = y = 0.0
    ends: list[tuple[float, float]] = []
    for command, text in re.findall(r"([MmCcLlHhVvSsZz])([^A-Za-z]*)", path):
        values = [float(value) for value in re.findall(r"-?\d*\.?\d+", text)]
        size = {"C": 6, "S": 4, "H": 1, "V": 1}.get(command.upper(), 2)
        for start in range(0, len(values) - size + 1, size):
            piece = values[start : start + size]
            from_x, from_y = (x, y) if command.islower() else (0.0, 0.0)
            match command.upper():
                case "H":
                    x = from_x + piece[0]
                case "V":
                    y = from_y + piece[0]
                case _:
                    x, y = from_x + piece[-2], from_y + piece[-1]
            ends.append((x, y))
    return ends


def figure() -> go.Figure:
    """A filled trace for each part."""
    drawn = go.Figure(layout={"showlegend": False, "height": 800, "margin": {"l": 0, "r": 0, "t": 0, "b": 0}})
    for name, outline in outlines().items():
        xs, ys = zip(*outline, strict=True)
        style = {"fill": "toself", "fillcolor": DULL, "line": {"color": "#6b6560", "width": 1}, "mode": "lines"}
        drawn.add_scatter(x=xs, y=ys, name=name, hoveron="fills", **style)
    drawn.update_xaxes(visible=False)
    drawn.update_yaxes(visible=False, autorange="reversed", scaleanchor="x")
    return drawn


def create() -> Dash:
    """The page: seven buttons, a sentence, the figure; the server recolours the traces."""
    server = Flask(__name__)
    server.config.update(serve.settings(), FIRST=[])
    app = Dash(__name__, server=server, compress=True, health_endpoint="health")  # type: ignore[arg-type]
    serve.compress(server)
    buttons = [html.Button(root, id=root, n_clicks=0, **data(id=f"root:{root}")) for root in ROOTS]
    plate = html.Div(dcc.Graph(id="graph", figure=figure()), className="plate")
    app.layout = html.Main([html.H1("Roots, Dash and Plotly"), html.P(buttons), html.P(id="said"), plate])

    @app.callback(
        Output("graph", "figure"),
        Output("said", "children"),
        [Input(root, "n_clicks") for root in ROOTS],
        prevent_initial_call=True,
    )
    def light(*clicks: int) -> tuple[Any, str]:
        picked = [f"root:{root}" for root, times in zip(ROOTS, clicks, strict=True) if times % 2]
        reached = {thing for root in picked for thing in atlas.reach(root)}
        patch = Patch()
        for place, name in enumerate(outlines()):
            patch["data"][place]["fillcolor"] = LIT if name.split()[0] in reached else DULL
        return patch, f"Lit: {len(reached)}"

    return app


server = create().server
