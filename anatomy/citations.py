"""A source as a reader sees it: short in the text, full in the list."""

from collections.abc import Mapping

Source = Mapping[str, str]


def short(source: Source) -> str:
    """ "Phillips & Park 1991"; sites and decks keep their name."""
    authors = source["authors"].split(" (")[0].split(", ")
    surnames = [author.rsplit(" ", 1)[0] if has_initials(author) else author for author in authors]
    who = f"{surnames[0]} et al." if len(surnames) > 2 else " & ".join(surnames)
    return " ".join(filter(None, [who, source["year"]]))


def has_initials(author: str) -> bool:
    """True for "Park TS", false for "Hospital for Special Surgery"."""
    last = author.rsplit(" ", 1)[-1]
    return " " in author and last.isupper() and len(last) <= 3


def full(source: Source) -> str:
    """Authors, year, title and container in one line."""
    year = f" ({source['year']})" if source["year"] else ""
    end = f" {source['container']}." if source["container"] else ""
    return f"{source['authors']}{year}. {source['title'].rstrip('.')}.{end}"


def link(source: Source) -> str:
    """Where to find it: DOI before PubMed before plain address; nothing if there is none."""
    if source["doi"]:
        return f"https://doi.org/{source['doi']}"
    if source["pmid"]:
        return f"https://pubmed.ncbi.nlm.nih.gov/{source['pmid']}/"
    return source["url"]
