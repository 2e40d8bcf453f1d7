"""Who says so: a few sources beside each answer; the drawer has all of them."""

from collections.abc import Iterable

from anatomy import Atlas
from anatomy.votes import cited, heard, votes

FEW = 3
ARTICLE = "seed_centeno"  # it makes the claims


def of_supply(atlas: Atlas, muscle: str, roots: Iterable[str]) -> tuple[str, ...]:
    """Those who name these roots for a muscle, primary studies first."""
    return few(source for root in roots for source in votes(atlas, muscle, root).say["source"])


def of_nerve(atlas: Atlas, muscle: str, nerve: str) -> tuple[str, ...]:
    """Those who name this nerve for a muscle."""
    rows = heard(atlas, muscle)
    return few(rows[rows["nerve"] == nerve]["source"])


def of_claims(atlas: Atlas, claims: Iterable[str]) -> tuple[str, ...]:
    """Those whose arguments stand beside some claims, and the article that makes them."""
    rows = cited(atlas, "arguments")
    return few([*(source for claim in claims for source in rows[rows["claim"] == claim]["source"]), ARTICLE])


def few(sources: Iterable[str]) -> tuple[str, ...]:
    """The first few, each once."""
    return tuple(dict.fromkeys(str(source) for source in sources if source))[:FEW]
