"""The answer to a lesion as the page shows it: figures, sentences, and the rows of the table."""

from typing import Any

from anatomy import Atlas
from components.phrases import inside, opening
from components.tension_controls import POSTURES
from components.tension_figures import Told, figures
from components.tension_words import UNSURE, back, front, lean, lines, posture, span, support
from mechanics import Answer, Inputs, Model

FULL_DRIVE = 100


def told(atlas: Atlas, model: Model, asked: Inputs, found: Answer) -> Told:
    """Everything the browser needs to show it."""
    made = figures(found)
    steps = sum(abs(move.steps) for move in model.movements.values())
    name = next((POSTURES[joint] for joint in asked.posture), "")
    made["posture"] = {"steps": round(found.posture * steps, 1), "of": steps}
    spent = [inside(atlas, f"muscle:{muscle}") for muscle in found.full.spent]
    said = lines(made, asked.severity)
    made["words"] = {
        "answer": " ".join(said),
        "lines": said,
        "front": opening(f"{'; '.join(front(made))}."),
        "back": back(made),
        "support": support(made, spent),
        "lean": lean(made),
        "posture": posture(made["posture"]["steps"], steps, name),
    }
    made["rows"] = rows(made)
    return made


def rows(made: Told) -> dict[str, list[str]]:
    """By row of the table: intact, without compensation, with full compensation, as set."""
    missing = made["missing"]
    unsure = f", {UNSURE.split(':')[0]}" if made["front"]["trend"] == "unsure" else ""
    return {
        "front": pulled(made["front"], unsure),
        "back": spans(made["back"]),
        **{f"support-{place}": moments(one) for place, one in enumerate(made["support"])},
        "missing": [str(one) for one in (missing["intact"], *missing["bounds"], missing["between"])],
        "reserve": [f"{made['reserveIntact']:.1f}", "", f"{made['reserve']:.1f}", ""],
        "drive": [f"{part} %" + (", no more to give" if part == FULL_DRIVE else "") for part in made["drive"]],
        "lean": [degrees(one) for one in (made["lean"]["intact"], *made["lean"]["cancels"])] + [""],
        "bulge": ["1", *(f"{one:g}" for one in made["bulge"]["index"]), f"{made['bulge']['between']:g}"],
    }


def degrees(angle: int | None) -> str:
    """A lean of the trunk."""
    return "none" if angle is None else f"{angle}°"


def pulled(front: dict[str, Any], unsure: str) -> list[str]:
    """The front in newtons and percent of intact."""
    pairs = [*zip(front["newton"], front["share"], strict=True), (front["between"], front["betweenShare"])]
    none, full, now = (f"{newton} N, {share} %" for newton, share in pairs)
    return [f"{front['intact']} N", none, full + unsure, now]


def spans(back: dict[str, Any]) -> list[str]:
    """The back as ranges; in percent only where the intact pull is large enough to be one."""
    pairs = [*zip(back["newton"], back["share"], strict=True), (back["between"], back["betweenShare"])]
    cells = [f"{span(ends)} N" + ("" if back["few"] else f", {share} %") for ends, share in pairs]
    return [f"{span(back['intact'])} N", *cells]


def moments(carrier: dict[str, Any]) -> list[str]:
    """One carrier in each state."""
    return [str(carrier[state]) for state in ("intact", "none", "full", "between")]
