"""The quiz: what is asked, how hard, in which order; the script puts the questions in."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

from dash import html

from anatomy import Atlas
from anatomy.citations import short
from components.buttons import choice, choose
from components.ids import aria, data
from components.quiz_words import KINDS, LEVELS, SAYS
from teaching.question import Question
from teaching.quiz import pool

SEEDS = (1, 9999)
ABOUT = (
    "Questions are made from the tables of this page. What the sources do not agree on is never asked as if it were "
    "settled; the third difficulty asks about the disagreement itself."
)
KEPT = (
    "Results stay in this browser and nowhere else. A wrong answer comes back the same day, a right one after "
    "one day, then three, a week, three weeks."
)


def quiz(_atlas: Atlas) -> html.Section:
    """The choice before a round; the place for the questions; what is told."""
    return html.Section(
        [
            html.H2("Quiz"),
            html.Div([*begin(), *kept()], id="quiz-start"),
            html.Div(id="quiz-sheet"),
            html.P(id="quiz-told", className="quiet", role="status", **data(late=SAYS["late"])),
        ],
        className="quiz",
    )


def begin() -> list[Any]:
    """How hard, which set, and a button for each kind: it starts a round."""
    kinds = [choose(words, "quiz", kind) for kind, words in KINDS.items()]
    return [
        html.P(ABOUT, className="quiet"),
        choice("Difficulty", "difficulty", [(level, f"{level} {words}") for level, words in LEVELS.items()]),
        html.P(
            [
                html.Label("Number of a set", htmlFor="quiz-seed"),
                html.Span(id="quiz-field"),
                html.Small(id="quiz-set", className="quiet"),
            ],
            className="seed",
        ),
        html.H3("Ask me"),
        html.Div(kinds, className="kinds", role="group", **aria(label="Kind of question")),
    ]


def kept() -> list[Any]:
    """What is due, how well it sits, and what the reader may do with it."""
    return [
        html.H3(SAYS["boxes"]),
        html.P(html.Small(id="quiz-due")),
        html.Ol(id="quiz-boxes", className="boxes"),
        html.P(KEPT, className="quiet"),
        html.Div([deed("csv", "Save as CSV"), deed("forget", "Forget all results")], className="deeds"),
        html.Button(
            "Number keys, Enter and N answer",
            type="button",
            id="quiz-keys",
            className="choose",
            **data(deed="keys"),
            **aria(pressed="true"),
        ),
    ]


def deed(key: str, words: str) -> html.Button:
    """A button that does something with the results."""
    return html.Button(words, type="button", **data(deed=key))


def table(atlas: Atlas, drawings: Path) -> dict[str, Any]:
    """Every question with the names of its sources, and the words around them."""
    questions = pool(atlas, drawings)
    sources = {source for question in questions for source in question.sources}
    return {
        "says": SAYS,
        "kinds": [kind for kind in KINDS if kind != "mixed"],
        "questions": [packed(question) for question in questions],
        "sources": {source: short(atlas.row(f"source:{source}")) for source in sorted(sources)},
    }


def packed(question: Question) -> dict[str, Any]:
    """A question without what it does not hold."""
    whole = {key: value for key, value in asdict(question).items() if value}
    return whole | {
        "choices": [{key: value for key, value in asdict(one).items() if value} for one in question.choices]
    }


def settings() -> dict[str, list[str]]:
    """What an address may say of the quiz; the seed may also be a number, see ranges()."""
    return {"quiz": ["", *KINDS], "difficulty": list(LEVELS), "seed": [""], "poll": ["", "1"]}


def ranges() -> dict[str, list[int]]:
    """Settings that may hold any whole number between two."""
    return {"seed": list(SEEDS)}
