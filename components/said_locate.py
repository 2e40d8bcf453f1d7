"""What stands behind the ranking of places: what findings test, chances, likelihood ratios, textbook patterns."""

import pandas as pd

from anatomy import Atlas
from components.parts import Part, Row, cells, joined, part, where
from components.phrases import name, opening

TITLES = {
    "locate:shows": "What each finding tests",
    "locate:chances": "How likely a test is abnormal",
    "locate:ratios": "Likelihood ratios of findings",
    "locate:patterns": "Textbook patterns",
}


def of_locate(atlas: Atlas, key: str) -> list[Part]:
    """The sheet of one of the titles."""
    makers = {"locate:shows": shows, "locate:chances": chances, "locate:ratios": ratios, "locate:patterns": patterns}
    return makers[key](atlas)


def shows(atlas: Atlas) -> list[Part]:
    """A part a finding: the muscles, or the roots and nerves with their share."""
    names = atlas.names("findings")
    return [one for key in names for one in part(names[key], tested(atlas, key))]


def tested(atlas: Atlas, finding: str) -> list[Row]:
    """What one finding tests."""
    rows = where(atlas["shows"], "finding", finding)
    return [
        [name(atlas, thing(muscle, root, nerve)), share, source, place]
        for muscle, root, nerve, share, source, place in cells(
            rows, "muscle", "root", "nerve", "share", "source", "place"
        )
    ]


def thing(muscle: str, root: str, nerve: str) -> str:
    """Whichever of the three is named."""
    return f"muscle:{muscle}" if muscle else f"root:{root}" if root else f"nerve:{nerve}"


def chances(atlas: Atlas) -> list[Part]:
    """A part a kind of test, and what the words of the ranking mean."""
    table = atlas["chances"]
    kinds = [
        one for kind in dict.fromkeys(table["kind"]) for one in part(opening(kind), likely(where(table, "kind", kind)))
    ]
    words = cells(atlas["verdicts"], "name", "means", "source", "place")
    return kinds + part("What the words mean", [[opening(first), *rest] for first, *rest in words])


def likely(table: pd.DataFrame) -> list[Row]:
    """Middle and ends of each chance; a source it leans on has a row of its own."""
    columns = ("loss", "severity", "middle", "low", "high", "words", "leans", "source", "place")
    rows = []
    for loss, severity, middle, low, high, words, leans, source, place in cells(table, *columns):
        text = f"{middle} ({low}–{high}). {words}"
        rows += [[joined([loss, severity], ", "), text, cited, place] for cited in filter(None, (leans, source))]
    return rows


def ratios(atlas: Atlas) -> list[Part]:
    """Every ratio with its interval."""
    names = atlas.names("findings")
    columns = ("finding", "roots", "ratio", "low", "high", "caution", "source", "place")
    return part(
        "",
        [
            [f"{names[finding]}, {roots}", joined([interval(ratio, low, high), caution], ". "), source, place]
            for finding, roots, ratio, low, high, caution, source, place in cells(atlas["ratios"], *columns)
        ],
    )


def interval(ratio: str, low: str, high: str) -> str:
    """ "11 (1.3–84)"."""
    return f"{ratio} ({low}–{high})" if low else ratio


def patterns(atlas: Atlas) -> list[Part]:
    """Every pattern, and how sure its answer should be."""
    rows = cells(atlas["patterns"], "name", "says", "source", "place")
    return part("", [[opening(first), says, source, place] for first, says, source, place in rows])
