"""The tables and drawings read again, plainly, by code of our own: nothing of the page or of the generator is used."""

import csv
import re
from collections import defaultdict
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

HOME = Path(__file__).parents[2]
CHARTS = ("review", "textbook", "web")


@cache
def rows(table: str) -> list[dict[str, str]]:
    with (HOME / "data" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def share() -> dict[tuple[str, str], str]:
    """(muscle, root) to share."""
    return {(row["muscle"], row["root"]): row["share"] for row in rows("grading")}


@cache
def nerve() -> dict[str, str]:
    return {row["muscle"]: row["nerve"] for row in rows("grading")}


@cache
def confidence() -> dict[str, str]:
    return {row["muscle"]: row["confidence"] for row in rows("confidence")}


@cache
def grade(table: str) -> dict[str, str]:
    return {row["id"]: row["grade"] for row in rows(table)}


@cache
def groups() -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows("members"):
        found[row["muscle"]].add(row["group"])
    return found


@cache
def spoken(muscle: str) -> list[dict[str, str]]:
    """Every statement on a muscle or a group that holds it."""
    return [row for row in rows("supply") if row["muscle"] == muscle or row["group"] in groups()[muscle]]


@cache
def named(muscle: str, root: str) -> bool:
    """Some source says that the root feeds the muscle."""
    return any(row["root"] == root and row["value"] != "0" for row in spoken(muscle))


@cache
def charts(muscle: str) -> dict[str, set[str]]:
    """What each chart gives for just this muscle, without figures."""
    kinds = {row["id"]: row["kind"] for row in rows("sources")}
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows("supply"):
        if row["muscle"] == muscle and kinds[row["source"]] in CHARTS and not row["value"]:
            found[row["source"]].add(row["root"])
    return found


def in_dispute(muscle: str, root: str) -> bool:
    """Graded disputed, or at least a quarter of the charts on either side."""
    given = [root in roots for roots in charts(muscle).values()]
    return share().get((muscle, root)) == "disputed" or 4 * min(sum(given), len(given) - sum(given)) >= len(given) > 0


def at_one(muscle: str, root: str) -> bool:
    """All charts name the root, or nobody at all does."""
    given = [root in roots for roots in charts(muscle).values()]
    return (bool(given) and all(given)) or not named(muscle, root)


@cache
def drawn(view: str) -> dict[str, tuple[float, float]]:
    """What is drawn and not covered on a plate or section, with the point inside it."""
    found: dict[str, tuple[float, float]] = {}
    for group in ElementTree.parse(HOME / f"assets/drawings/{view}.svg").iter():
        classes = group.get("class", "").split()
        if (
            group.get("data-id")
            and group.get("data-at")
            and "ghost" not in classes
            and group.get("data-covered") is None
        ):
            x, y = re.split(r"[ ,]+", group.attrib["data-at"])[:2]
            found.setdefault(group.attrib["data-id"], (float(x), float(y)))
    return found


def key(thing: str) -> str:
    """The id without its kind."""
    return thing.split(":")[1]


@cache
def names() -> dict[str, str]:
    tables = {"root": "roots", "nerve": "nerves", "muscle": "muscles", "path": "paths", "insertion": "insertions"}
    return {f"{kind}:{row['id']}": row["name"] for kind, table in tables.items() for row in rows(table)}


def name(thing: str) -> str:
    return names().get(thing, thing)


def parent(nerve: str) -> str:
    """The nerve it is a part of."""
    return next(row["parent"] for row in rows("nerves") if row["id"] == nerve)


def trunks(nerve: str) -> set[str]:
    """The trunks that its roots pass."""
    return {row["through"] for row in rows("carries") if row["nerve"] == nerve} - {""}
