"""Presenter mode: the words beside the plates, what moves on, what is rarely needed behind one button."""

from dash import html

from components.ids import aria
from components.lesson_words import ACTS
from components.lessons import window
from components.told import part, told, turn


def present() -> html.Section:
    """Hidden until a lesson is presented."""
    words = html.Div([html.P(className="name", **part("name")), *told()], className="words", tabIndex=-1)
    return html.Section(
        [words, html.Div(className="progress", **part("bar"), **aria(hidden="true")), ways()],
        id="present",
        hidden=True,
        tabIndex=-1,
        **aria(label="Presentation"),
    )


def ways() -> html.Div:
    """Back, where one is, next; the way back from a detour; everything else."""
    return html.Div(
        [
            turn("Back", "back", "←"),
            html.Span(className="count", **part("count")),
            turn("Next", "next", "→"),
            turn("Back to the step", "resume", "r"),
            more(),
        ],
        className="ways",
        role="group",
        **aria(label="Steps"),
    )


def more() -> html.Details:
    """What is rarely needed."""
    inside = [
        turn("Blank", "blank", "b"),
        turn("Light or dark", "dark", "d"),
        turn("Pointer ring", "ring", "p", pressed=True),
        turn("Motion", "motion", "m", pressed=True),
        turn("Single-letter keys", "keys", pressed=True),
        turn("Full screen", "full", "f"),
        window(),
        turn("Keys", "help", "?"),
        turn("Leave", "stop", "Esc"),
        html.P(className="ready", **part("ready")),
    ]
    return html.Details([html.Summary("More"), html.Div(inside, className="panel")], className="pop")


def over() -> list[html.Div | html.Dialog]:
    """What lies over the presentation: a black screen, a ring round the pointer, the list of keys."""
    rows = [html.Div([html.Dt(keys), html.Dd(words)]) for _, words, keys in ACTS]
    return [
        html.Div(id="blank", hidden=True),
        html.Div(id="ring", hidden=True, **aria(hidden="true")),
        html.Dialog(
            [html.H2("Keys"), html.Dl(rows), turn("Close", "help", "Esc")],
            id="keys",
            **aria(label="Keys of the presentation"),
        ),
    ]


def settings() -> dict[str, list[str]]:
    """What an address may say of it: dark on light, or light on dark."""
    return {"present": ["", "light", "dark"]}
