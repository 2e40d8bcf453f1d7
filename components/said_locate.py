"""What stands behind the ranking of places: what findings test, chances, likelihood ratios, textbook patterns."""

import pandas as pd

from anatomy import Atlas
from components.parts import Part, Row, cells, joined, part, where
from components.phrases import listing, name, opening

TITLES = {
    "locate:shows": "What each finding tests",
    "locate:chances": "How likely a test is abnormal",
    "locate:ratios": "Likelihood ratios of findings",
    "locate:patterns": "Textbook patterns",
}

CITED = ("source", "place", "also", "there")
LOST = {
    "whole": "The only nerve",
    "major": "A major root",
    "minor": "A minor root",
    "disputed": "A disputed root",
    "none": "Nothing of it lost",
}
MEANS = {
    "clear": "should come first",
    "close": "should not be told apart from others",
    "contradictory": "should be called contradictory",
    "normal": "nothing should be named",
    "empty": "nothing should be named",
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
        label = f"{LOST[loss]}, {severity} lesion" if severity else LOST[loss]
        rows += [[label, text, cited, place] for cited in filter(None, (leans, source))]
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
    """Every pattern with the answer it should have, and the sources it is typed from."""
    rows = []
    for first, expected, says, *cited in cells(atlas["patterns"], "name", "expected", "says", *CITED):
        text = joined([listing([called(atlas, place) for place in expected.split()]), MEANS[says]], ": ")
        rows += [[opening(first), text, *pair] for pair in (cited[:2], cited[2:]) if pair[0]]
    return part("", rows)


def called(atlas: Atlas, candidate: str) -> str:
    """A candidate by name: "L4 + L5", "Femoral nerve"."""
    kind, ids = candidate.split(":")
    return " + ".join(name(atlas, f"{kind.removesuffix('s')}:{one}") for one in ids.split("+"))
