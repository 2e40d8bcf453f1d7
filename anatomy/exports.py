"""All sources as files for reference managers and spreadsheets."""

from anatomy.atlas import Atlas
from anatomy.bibtex import bibtex
from anatomy.ris import ris


def exports(atlas: Atlas) -> dict[str, str]:
    """Text by file name."""
    sources = [atlas.row(thing) for thing in atlas.things("source")]
    return {
        "sources.bib": bibtex(sources),
        "sources.ris": ris(sources),
        "sources.csv": atlas["sources"].to_csv(index=False),
    }
