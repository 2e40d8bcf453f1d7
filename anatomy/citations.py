"""A source as a reader sees it: short in the text, full in the list."""

import re
from collections.abc import Mapping

Source = Mapping[str, str]
OTHERS = re.compile(r",? (et al\.?|and colleagues|and others)$")


def short(source: Source) -> str:
    """ "Phillips & Park 1991"; sites keep their name; where no author is known, the title."""
    named = source["authors"].split(" (")[0]
    if named.startswith("("):
        return " ".join(filter(None, [titled(source["title"]), source["year"]]))
    authors = OTHERS.sub("", named).split(", ")
    surnames = [author.rsplit(" ", 1)[0] if has_initials(author) else author for author in authors]
    many = len(surnames) > 2 or OTHERS.search(named)
    who = f"{surnames[0]} et al." if many else " & ".join(surnames)
    return " ".join(filter(None, [who, source["year"]]))


def titled(title: str, most: int = 44) -> str:
    """The start of a title, for a source whose authors are not known; remarks before it are left out."""
    bare = re.sub(r"^\([^)]*\)\s*", "", title) or title
    cut = bare if len(bare) <= most else f"{bare[:most].rsplit(' ', 1)[0]} …"
    return f"“{cut}”"


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
