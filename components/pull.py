"""The pull on the plates: which lines stand for what the model says, and the key under the plate."""

from typing import Any

from dash import html

from components.buttons import ask, choose
from components.ids import data

ABOUT = "tension:model"
PATHS = {"front": ["P1"], "back": ["P2", "P3"], "bulge": ["P6"], "posture": ["P14"]}
SINKS = ["P10", "P11"]
STANCE = "stance"  # the view whose pelvis tilts
TONES = {"weaker": ["-3", "-2", "-1"], "as intact": ["0"], "stronger": ["1", "2", "3"]}
WORDS = {
    "front": "{change} front",
    "back": "{change} back",
    "bulge": "bulge ×{index}",
    "posture": "posture stretches the band",
    "few": {"back": "back {newton}"},
    "bounds": "{none}\u00a0… {full}",
    "same": "at both bounds",
    "unsure": "sign unsure under compensation",
    "little": "intact too little for %",
    "index": "index {steps} of {of}",
    "model": "model estimate: {note}",
    "falls": "Thinner below each sink",
    "scheme": "schematic, nobody measured it",
    "tilt": "Missing moment {missing} N m",
    "level": "Nothing missing",
    "missing": "{bounds}; the tilt is a tendency, not a prediction",
}
BOUNDS = "Model estimates: now; without … with full compensation"
CAUTION = "Thinner below each sink: schematic, nobody has measured how the pull falls off. "
SOLID = "The 3D view does not show the pull; the drawings do. "


def pull() -> dict[str, Any]:
    """What the browser needs: the lines of each part, the sinks that take load, the words."""
    return {
        "about": ABOUT,
        "paths": {part: [f"path:{path}" for path in paths] for part, paths in PATHS.items()},
        "sinks": [f"path:{path}" for path in SINKS],
        "words": WORDS,
    }


def key() -> html.Div:
    """Under the plate while the model is asked: what it says, what width and colour mean, what is only a scheme."""
    return html.Div(
        [
            html.P(html.B(BOUNDS), className="head"),
            html.Ul(className="reads"),
            html.P([*[tone(*one) for one in TONES.items()], wide()], className="tones"),
            html.P(
                [
                    html.Span([CAUTION, ask(ABOUT, "How it is worked out")], className="scheme"),
                    html.Span(choose("See the pelvis in stance", "plate", STANCE), className="stand", hidden=True),
                ],
                className="quiet",
            ),
            html.P([SOLID, choose("Side view", "plate", "lateral")], className="away", hidden=True),
        ],
        id="pull",
        hidden=True,
    )


def tone(words: str, steps: list[str]) -> html.Span:
    """One end, or the middle, of the scale of colours."""
    return html.Span([*[html.I(**data(pull=step)) for step in steps], words], className="tone")


def wide() -> html.Span:
    """What the width of a line says."""
    lines = [html.I(className=size) for size in ("thin", "same", "thick")]
    return html.Span([*lines, "width: pull"], className="tone")
