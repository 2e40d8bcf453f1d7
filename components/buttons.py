"""Buttons that pick a thing or set one part of the address."""

from dash import html

from anatomy import Atlas
from anatomy.citations import short
from components.ids import Attributes, aria, data, setting, thing
from components.phrases import name


def pick(atlas: Atlas, whole: str, words: str = "", share: str = "") -> html.Button:
    """A button that stands for a thing; roots carry their hue, a share is shown as mark and word."""
    kind, key = whole.split(":", 1)
    hue = data(hue=atlas.row(whole)["order"]) if kind == "root" else {}
    inside = [html.Span(words or name(atlas, whole)), *([mark(share)] if share else [])]
    attributes = aria(pressed="false") | thing(kind, key) | hue
    return html.Button(inside, type="button", className=f"pick {kind}", **attributes)


def mark(share: str) -> html.Span:
    """A share as a sign, with its word for those who do not see it."""
    return html.Span(html.Span(share, className="unseen"), className="mark", **data(share=share))


def choose(words: str, key: str, value: str, label: str = "", more: Attributes | None = None) -> html.Button:
    """A button that sets one part of the address."""
    named: Attributes = aria(label=label) if label else {}
    return html.Button(words, type="button", className="choose", **setting(key, value), **named, **(more or {}))


def choice(label: str, key: str, values: list[tuple[str, str]]) -> html.Div:
    """A row of buttons of which one is pressed."""
    buttons = [choose(words, key, value) for value, words in values]
    title = html.Span(label, className="label", **aria(hidden="true"))
    return html.Div([title, *buttons], className="choice", role="group", **aria(label=label))


def ask(key: str, words: str | html.Span, label: str = "") -> html.Button:
    """A button that opens who says so: of a thing (kind:id), or of a supply (supply:muscle.root)."""
    named: Attributes = aria(label=label) if label else {}
    return html.Button(words, type="button", className="ask", **data(about=key), **named)


def cite(atlas: Atlas, source: str) -> html.Button:
    """The short form of a source; opens everything it says here."""
    return ask(f"source:{source}", short(atlas.row(f"source:{source}")))
