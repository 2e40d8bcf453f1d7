"""What can be set in the panel of the pull: sliders a script puts in, rows of buttons, and links to a state."""

from urllib.parse import urlencode

from dash import html

from anatomy import Atlas
from components.buttons import ask, choice, pick
from components.ids import aria, data
from components.phrases import opening

STEP = 5  # percent
COMPENSATION = [str(part) for part in range(0, 101, 10)]
STRENGTHS = ("100", "80", "65", "50")  # percent of the strength of the model
POSTURES = {
    "": "upright",
    "hip-extension": "hip extended",
    "hip-adduction": "hip adducted",
    "knee-flexion": "knee bent",
}


def losses(atlas: Atlas) -> list[str]:
    """What an address may say of roots that are lost: L5.60."""
    return [f"{root}.{part}" for root in atlas["roots"]["id"] for part in range(STEP, 101, STEP)]


def settings(atlas: Atlas) -> dict[str, list[str]]:
    """What else an address may say; the first of each is the default."""
    return {
        "compensation": COMPENSATION,
        "lean": [str(angle) for angle in range(limit(atlas) + 1)],
        "strength": list(STRENGTHS),
        "weighting": list(atlas["weightings"].sort_values("order")["id"]),
        "posture": list(POSTURES),
    }


def limit(atlas: Atlas) -> int:
    """The farthest lean, degrees."""
    figures = atlas.names("constants", "value")
    return int(figures["lean-limit"])


def roots(atlas: Atlas) -> html.Div:
    """A slider a root, and the way back to nothing lost."""
    rows = [
        html.Li(
            [
                pick(atlas, f"root:{root}"),
                html.Span(className="range", **data(slide=f"lost.{root}", most="100", step=str(STEP), unit=" %")),
                ask("tension:weights", html.Span(), label=f"{root}, how much of it is lost: what that means"),
            ],
            className="slide",
        )
        for root in atlas["roots"]["id"]
    ]
    return html.Div(
        [
            html.Div(
                [html.H3("How much of each root is lost"), html.Button("Intact", type="button", id="sound")],
                className="head",
            ),
            html.Ul(rows),
        ],
        className="slides",
    )


def slide(key: str, words: str, ends: tuple[str, str], most: int, step: int, unit: str) -> html.Li:
    """A slider of one setting, with words at both ends."""
    return html.Li(
        [
            html.Span(words, className="name"),
            html.Span(className="range", **data(slide=key, most=str(most), step=str(step), unit=unit)),
            ask("tension:model", html.Span(), label=f"{words}: what that means"),
            html.Span([html.Span(end) for end in ends], className="ends", **aria(hidden="true")),
        ],
        className="slide wide",
    )


def terms(atlas: Atlas) -> html.Div:
    """Compensation and lean in view; what is uncertain folded."""
    weightings = [(key, opening(name)) for key, name in atlas.names("weightings").items()]
    return html.Div(
        [
            html.Ul(
                [
                    slide(
                        "compensation",
                        "Compensation",
                        ("none: as driven before", "full: the best the rest can"),
                        100,
                        10,
                        " %",
                    ),
                    slide("lean", "Trunk lean", ("upright", "over the standing leg"), limit(atlas), 1, "°"),
                ]
            ),
            choice("Posture", "posture", list(POSTURES.items())),
            html.Details(
                [
                    html.Summary("Strength and weights"),
                    choice("Strength, % of the model", "strength", [(part, part) for part in STRENGTHS]),
                    choice("Weights of the roots", "weighting", weightings),
                    html.P(
                        [
                            "The model is stronger than most adults; 65 % is nearer to them. No source gives shares of "
                            "strength by root, so the weights are ours. ",
                            ask("tension:weights", "What they are"),
                        ],
                        className="quiet",
                    ),
                ]
            ),
        ],
        className="slides terms",
    )


def link(words: str, label: str, *pairs: tuple[str, str]) -> html.Button:
    """A button that opens a state of the page."""
    return html.Button(words, type="button", className="choose", **data(go=urlencode(pairs)), **aria(label=label))


def reply(atlas: Atlas, claim: str, words: str) -> list[html.Button]:
    """The way from a claim to the state of the panel that answers it, where one does."""
    rows = atlas["replies"]
    rows = rows[rows["claim"] == claim]
    number = atlas.row(f"claim:{claim}")["order"]
    return [
        link(words, f"{words}: what the model says to claim {number}", ("panel", "tension"), *shown(lost, posture))
        for lost, posture in rows[["lost", "posture"]].to_numpy()
    ]


def shown(lost: str, posture: str) -> list[tuple[str, str]]:
    """A state of the panel, as in an address; the roots lost are lit."""
    parts = str(lost).split()
    pairs = [("root", part.split(".")[0]) for part in parts] + [("lost", part) for part in parts]
    return pairs + ([("posture", str(posture))] if posture else [])
