"""Sources as RIS: one tag a line, UTF-8, lines end as the format asks."""

from collections.abc import Iterable, Mapping

from anatomy.journal import form, journal, notes
from anatomy.people import Person, people

TYPES = {"article": "JOUR", "chapter": "CHAP", "page": "ELEC", "note": "GEN"}
END = "\r\n"


def ris(sources: Iterable[Mapping[str, str]]) -> str:
    """One record a source."""
    return END.join(END.join(f"{tag}  - {text}" for tag, text in record(source)) + END for source in sources)


def record(source: Mapping[str, str]) -> list[tuple[str, str]]:
    """The tags of one source, the type first and the end last; tags without text are left out."""
    kind, place = form(source), journal(source["container"])
    if kind == "article":
        home = [("JO", place.name), ("VL", place.volume), ("IS", place.issue), ("SP", place.first), ("EP", place.last)]
    else:
        home = [("T2", source["container"])]
    tags = [
        ("TY", TYPES[kind]),
        ("ID", source["id"]),
        *(("AU", author(one)) for one in people(source["authors"])),
        ("PY", source["year"]),
        ("TI", source["title"]),
        *home,
        ("DO", source["doi"]),
        ("AN", source["pmid"]),
        ("UR", source["url"]),
        ("KW", source["kind"]),
        ("N1", notes(source)),
        ("N1", f"Read for this page: {source['read']}"),
    ]
    return [(tag, flat(text)) for tag, text in tags if text] + [("ER", "")]


def author(person: Person) -> str:
    """ "Park, T. S."; a comma in a name that is no person's would cut it."""
    if not person.initials:
        return person.name.replace(",", " ")
    return f"{person.name}, {' '.join(f'{letter}.' for letter in person.initials)}"


def flat(text: str) -> str:
    """Text on one line."""
    return " ".join(text.split())
