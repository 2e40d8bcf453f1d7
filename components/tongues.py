"""What the page brings along to speak another language, and the buttons that choose one."""

from collections.abc import Mapping
from typing import Any

from dash import html

from anatomy import Atlas
from components.buttons import choose
from components.ids import PICKABLE, aria

NAMES = {"en": "English", "de": "Deutsch", "es": "Español"}
SETTINGS = {"lang": [*NAMES], "names": ["", "latin"]}


def spoken(atlas: Atlas, lang: str, lessons: Mapping[str, Mapping[str, str]]) -> dict[str, Any]:
    """Every text in one language; of every structure its name there, and how it stands on a plate."""
    words, names = atlas["words"], atlas["names"]
    names = names[names["lang"] == lang]
    return {
        "lang": lang,
        "words": dict(zip(words["en"], words[lang], strict=True)),
        "told": {text: said for lesson in lessons.values() for text, said in lesson.items()},
        "lessons": list(lessons),
        "names": {thing: parts for thing, *parts in names[["thing", "name", "short"]].to_numpy().tolist()},
    }


def latin(atlas: Atlas) -> dict[str, str]:
    """The Latin name of every structure that has one; what Latin calls alike keeps its own name."""
    found = {thing: str(atlas.row(thing).get("latin") or "") for thing in atlas.things(*PICKABLE)}
    given = list(found.values())
    return {thing: name for thing, name in found.items() if name and given.count(name) == 1}


def languages() -> html.Div:
    """A short button for each language, named in itself."""
    buttons = [
        choose(key.upper(), "lang", key, f"{key.upper()} {name}", {"lang": key, "title": name})
        for key, name in NAMES.items()
    ]
    return html.Div(buttons, className="choice languages", role="group", **aria(label="Language"))
