"""What stands beside the plates, one panel at a time: the bar that chooses, and the panels."""

from collections.abc import Callable

from dash import html

from anatomy import Atlas
from components.bibliography import bibliography
from components.buttons import choose
from components.claims import claims
from components.ids import aria, data
from components.lessons import lessons
from components.locate import locate
from components.matrix import matrix
from components.meaning import meaning
from components.quiz import quiz
from components.tension import tension
from components.variation import variation

Panel = Callable[[Atlas], html.Section]
PANELS: tuple[tuple[str, str, Panel], ...] = (
    ("", "Meaning", meaning),
    ("evidence", "Claims", claims),
    ("matrix", "Matrix", matrix),
    ("locate", "Locate", locate),
    ("variation", "Variation", variation),
    ("tension", "Pull", tension),
    ("quiz", "Quiz", quiz),
    ("sources", "Sources", bibliography),
    ("lessons", "Lessons", lessons),
)


DOING = ("locate", "tension", "lessons", "quiz")  # panels to work with; the others are to be read


def bar() -> html.Nav:
    """A button for each panel, in two rows: what is known, what can be done with it."""
    rows = [[panel for panel in PANELS if (panel[0] in DOING) is doing] for doing in (False, True)]
    spans = [html.Span([choose(words, "panel", key) for key, words, _ in row]) for row in rows]
    return html.Nav(spans, className="panels", **aria(label="Beside the plates"))


def bodies(atlas: Atlas) -> list[html.Div]:
    """Every panel; the style shows the one that is chosen."""
    return [html.Div(make(atlas), className="body", **data(panel=key or "meaning")) for key, _, make in PANELS]


def keys() -> list[str]:
    """What an address may say of the panel."""
    return [key for key, _, _ in PANELS]
