"""Sources as BibTeX: UTF-8, every sign that TeX would read as its own is escaped."""

from collections.abc import Iterable, Mapping

from anatomy.journal import form, journal, notes
from anatomy.people import Person, more, people

TYPES = {"article": "article", "chapter": "incollection", "page": "misc", "note": "misc"}
SIGNS = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
} | {sign: f"\\{sign}" for sign in "&%$#_"}
WHOLE = ("doi", "url")  # typed as they are


def bibtex(sources: Iterable[Mapping[str, str]]) -> str:
    """One entry a source, keyed by its id."""
    return "\n".join(map(entry, sources))


def entry(source: Mapping[str, str]) -> str:
    """One source."""
    lines = [f"  {name} = {{{text}}}," for name, text in fields(source).items() if text]
    return "\n".join([f"@{TYPES[form(source)]}{{{source['id']},", *lines, "}\n"])


def fields(source: Mapping[str, str]) -> dict[str, str]:
    """What an entry holds; the title in braces of its own, so that its capitals stay."""
    kind, place = form(source), journal(source["container"])
    if kind == "article":
        home = {"journal": place.name, "volume": place.volume, "number": place.issue, "pages": place.pages}
    else:
        home = {"booktitle" if kind == "chapter" else "howpublished": source["container"]}
    words = home | {
        "year": source["year"],
        "keywords": source["kind"],
        "note": notes(source),
        "annote": f"Read for this page: {source['read']}",
    }
    names = " and ".join([author(one) for one in people(source["authors"])] + ["others"] * more(source["authors"]))
    escaped = {name: escape(text) for name, text in words.items()}
    pmid = {"eprint": source["pmid"], "eprinttype": "pubmed" if source["pmid"] else ""}
    title = {"author": names, "title": f"{{{escape(source['title'])}}}"}
    return title | escaped | {name: source[name] for name in WHOLE} | pmid


def author(person: Person) -> str:
    """ "Park, T. S."; a name that is no person's in braces, so that it is not taken apart."""
    name = escape(person.name)
    if not person.initials:
        return f"{{{name}}}"
    return f"{name}, {' '.join(f'{letter}.' for letter in person.initials)}"


def escape(text: str) -> str:
    """Text as TeX prints it."""
    return "".join(SIGNS.get(sign, sign) for sign in text)
