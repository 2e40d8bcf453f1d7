"""Journal, volume, issue and pages, where the container of a source is written that way."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from anatomy.people import remark

FORM = re.compile(
    r"(?P<name>.+?),? (?P<volume>\d+(?:-[A-Z])?)(?:\((?P<issue>[^)]*)\))?(?::(?P<first>[\w.]+)(?:-(?P<last>\w+))?)?-?"
)
REMARK = re.compile(r" \([a-z][^()]*\)$")  # "(from memory)", "(read through …)"
PAPERS = ("primary", "review")


@dataclass(frozen=True)
class Journal:
    """Where a paper stands; empty where it is not said."""

    name: str
    volume: str = ""
    issue: str = ""
    first: str = ""
    last: str = ""

    @property
    def pages(self) -> str:
        """ "123-128", or the first page alone."""
        return "-".join(filter(None, [self.first, self.last]))


def journal(container: str) -> Journal:
    """Take a container apart; one that is not written as a journal's stays whole, without remarks at its end."""
    bare = REMARK.sub("", container)
    found = FORM.fullmatch(bare)
    parts = found.groupdict(default="") if found else {"name": bare}
    return Journal(**parts)


def form(source: Mapping[str, str]) -> str:
    """What a source is to a reference manager: article, chapter, code, page or note."""
    if source["kind"] in PAPERS and not source["container"].startswith("("):
        return "article" if source["container"] else "note"
    if source["kind"] == "textbook" and source["container"]:
        return "chapter"
    return "page" if source["url"] else "note"


def notes(source: Mapping[str, str]) -> str:
    """Authors and container as they stand, where they hold remarks that the fields leave out; and the design."""
    container = source["container"] if REMARK.search(source["container"]) else ""
    return "; ".join(filter(None, [remark(source["authors"]), container, source["design"]]))
