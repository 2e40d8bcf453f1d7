"""What the teacher's window holds: copied there by a script, never seen on the page itself."""

from dash import html

from components.ids import aria
from components.told import part, turn


def teacher() -> html.Div:
    """This step with notes, question and answer; the next; clock and time since the start; what moves on."""
    return html.Div(
        [
            html.Div([html.Strong(className="count", **part("count")), clock()], className="bar"),
            html.Div(
                [
                    html.Div(
                        [
                            html.H1(**part("title")),
                            html.P(className="notes", **part("notes")),
                            html.P(className="question", **part("question")),
                            html.P(className="answer", **part("answer")),
                            html.P(className="text", **part("text")),
                        ],
                        className="here",
                    ),
                    html.Div(
                        [
                            html.P("The next step", className="quiet"),
                            html.H2(**part("title")),
                            html.P(className="text", **part("text")),
                            html.P(className="notes", **part("notes")),
                        ],
                        className="then",
                    ),
                ],
                className="sheets",
            ),
            html.Div(
                [
                    turn("Back", "back", "←"),
                    turn("Next", "next", "→"),
                    turn("Show the answer", "answer", "a"),
                    turn("Back to the step", "resume", "r"),
                    turn("Blank", "blank", "b", pressed=True),
                ],
                className="ways",
            ),
        ],
        id="teacher",
        className="desk",
        hidden=True,
        **aria(label="Teacher's window"),
    )


def clock() -> html.Span:
    """Time of day, and time since the start."""
    return html.Span(
        [html.Span(**part("clock")), html.Span(**part("elapsed")), turn("Restart", "restart")], className="clock"
    )
