"""The parts of a step that a script fills: the same in the panel, in the presentation and in the teacher's window."""

from dash import html

from components.ids import Attributes, aria, data


def part(name: str) -> Attributes:
    """The attribute that says what of a step goes there."""
    return data(part=name)


def turn(words: str, act: str, key: str = "", label: str = "", pressed: bool = False) -> html.Button:
    """A button that does one act of a lesson; its key stands in the title."""
    more: Attributes = {"title": f"{label or words} ({key})"} if key else {}
    more |= aria(label=label) if label else {}
    more |= aria(pressed="false") if pressed else {}
    return html.Button(
        words,
        type="button",
        className=f"choose turn to-{act}" if act == "ring" else f"choose turn {act}",
        **data(turn=act),
        **more,
    )


def told() -> list[html.H3 | html.P | html.Ul | html.Div]:
    """Title, text, claims with their grade, question, answer, sources."""
    return [
        html.H3(className="title", **part("title")),
        html.P(className="text", **part("text")),
        html.Ul(className="graded", **part("claims")),
        html.Div(
            [
                html.P(className="question", **part("question")),
                turn("Show the answer", "answer", "a"),
                html.P(className="answer", **part("answer")),
            ],
            className="asking",
            **part("asking"),
        ),
        html.P(className="cites", **part("sources")),
    ]
