"""How each textbook pattern comes out: python -m tests.anatomy.report"""

import anatomy
from anatomy.answer import locate
from tests.anatomy.patterns import PATTERNS
from tests.conftest import HOME


def text() -> str:
    """One row a pattern: what was expected, what comes first, the ranks it takes, and what else was as good."""
    atlas = anatomy.load(HOME / "data")
    lines = ["| pattern | should be | first | its ranks | as good | answer |", "|---|---|---|---|---|---|"]
    for pattern in PATTERNS:
        found = locate(atlas, pattern["weak"].split(), pattern["normal"].split())
        places = found.places if found.says not in ("normal", "empty") else ()
        first = places[0] if places else None
        ranks = "" if not first else f"{first.first}" if first.first == first.last else f"{first.first}–{first.last}"
        good = [place.id for place in places if place.verdict == "as-good"]
        shown = ", ".join(map(short, good[:4])) + (" …" if len(good) > 4 else "")
        wanted = ", ".join(map(short, pattern["expected"].split())) or pattern["says"]
        lines.append(
            f"| {pattern['name']} | {wanted} | {short(first.id) if first else '–'} | {ranks or '–'} | {shown or '–'} "
            f"| {found.says} |"
        )
    return "\n".join(lines) + "\n"


def short(candidate: str) -> str:
    """A candidate without its kind."""
    return candidate.split(":")[1].replace("-", " ")


if __name__ == "__main__":
    print(text(), end="")
