"""What speaks for and against a claim of the article."""

from anatomy import Atlas
from anatomy.votes import cited
from components.parts import Part, cells, part, where

SEED = "seed_centeno"


def of_claim(atlas: Atlas, thing: str) -> list[Part]:
    """The claim in our words, its grade, and both sides beside each other."""
    row = atlas.row(thing)
    grades = {grade: words for grade, *words in cells(atlas["grades"], "id", "name", "means")}
    first = [
        ["Claim", row["words"], SEED, f"claim {row['order']} in the order of the article"],
        ["Grade", ": ".join(grades[row["grade"]]), "own_synthesis", "table of claims"],
    ]
    first += [["Nuance", row["nuance"], "own_synthesis", "table of claims"]] if row["nuance"] else []
    sides = where(cited(atlas, "arguments"), "claim", thing.split(":")[1])
    columns = ("words", "source", "place")
    rows = {
        word: [["", *found] for found in cells(where(sides, "side", word), *columns)] for word in ("for", "against")
    }
    return part("", first) + part("For", rows["for"], "for") + part("Against", rows["against"], "against")
