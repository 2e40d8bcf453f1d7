"""Tables of languages: every text of the page in other words, and what structures are called."""

from anatomy.columns import SOURCE, THING
from anatomy.schema import Column, Table

LANGUAGES = ("de", "es")  # beside English, the language the page is written in
TONGUES = {
    "words": Table(
        "Every text of the page in other languages; {slots} stand for what differs, each said in its turn.",
        (
            Column("en", "The English text, letter by letter as the page has it."),
            Column("de", "The same in German."),
            Column("es", "The same in Spanish."),
        ),
        key=("en",),
    ),
    "names": Table(
        "What structures are called in other languages; the Latin names stand with the structures.",
        (
            THING,
            Column("lang", "The language.", choices=LANGUAGES),
            Column("name", "The name as a reader of that language sees it."),
            Column("short", "How it stands on a plate, where that is shorter.", optional=True),
            SOURCE,
        ),
        key=("thing", "lang"),
    ),
}
