"""Lessons: which there are; of an open one the step that is shown, and the ways through it."""

from collections.abc import Sequence

from dash import html

from anatomy import Atlas
from components.ids import aria
from components.lesson_drop import drop
from components.told import part, told, turn
from teaching.form import STEPS

UNTOLD = "This lesson is told in English."


def lessons(_atlas: Atlas) -> html.Section:
    """The shelf, or the open lesson, both filled by the script; where a lesson of one's own is dropped."""
    return html.Section([shelf(), opened(), drop()], id="lessons", className="lessons")


def shelf() -> html.Div:
    """Every lesson with audience and number of steps."""
    return html.Div(
        [
            html.H2("Lessons"),
            html.P("Stories told in steps, each a view of the plates: to read alone or to present.", className="quiet"),
            html.Ul(className="shelved", **part("list")),
        ],
        className="shelf",
    )


def opened() -> html.Div:
    """One step, what leads on and back, and all steps."""
    ways = [turn("Back", "back"), html.Span(className="count", **part("count")), turn("Next", "next")]
    return html.Div(
        [
            html.Div([html.P(className="name", **part("name")), turn("Leave", "leave")], className="bar"),
            html.Div(told(), className="card"),
            html.Div(ways, className="ways", role="group", **aria(label="Steps")),
            html.Div(
                [turn("Back to the step", "resume", "r"), turn("Present", "present", "F5"), window()], className="more"
            ),
            html.Details([html.Summary("All steps"), html.Ol(className="all", **part("all"))]),
            html.P(UNTOLD, className="quiet", id="untold", hidden=True),
            html.P(className="quiet ready", role="status", **part("ready")),
        ],
        className="opened",
        hidden=True,
    )


def window() -> html.Button:
    """Opens the notes in a window of their own."""
    return turn("Teacher's window", "teacher", "t")


def settings(lessons: Sequence[str]) -> dict[str, list[str]]:
    """The lesson that runs, or one the reader brought; and its step."""
    return {"lesson": ["", *lessons, "own"], "step": ["", *(str(number + 1) for number in range(STEPS))]}
