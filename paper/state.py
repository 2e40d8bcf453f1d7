"""A state of the page, from its address: what is picked, which plates, what that lights."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from anatomy import Atlas
from anatomy.reach import Lit
from anatomy.shift import STEPS, shifted
from anatomy.supply import SHARES

RANK = (*SHARES, "on")


@dataclass(frozen=True)
class State:
    """What a picture must know."""

    picked: tuple[str, ...]
    plates: Mapping[str, str]
    settings: Mapping[str, str]
    hide: tuple[str, ...]
    peel: tuple[str, ...]
    marks: Mapping[str, str] = field(default_factory=dict)  # muscle: found weak or normal


def read(text: str, vocabulary: Mapping[str, Any]) -> State:
    """The state an address says; what the vocabulary does not know is left out, as the page does."""
    pairs = parse_qsl(text.lstrip("?#"))
    slots = {view: slot for slot, views in vocabulary["plates"].items() for view in views}
    held = vocabulary["picks"] | vocabulary["lists"]
    plates = {slot: views[0] for slot, views in vocabulary["plates"].items()}
    settings = {name: values[0] for name, values in vocabulary["settings"].items() if isinstance(values, list)}
    found: dict[str, list[str]] = {name: [] for name in ("picked", *vocabulary["lists"])}
    for name, value in pairs:
        if name == "plate" and value in slots:
            plates[slots[value]] = value
        elif name in settings and value in vocabulary["settings"][name]:
            settings[name] = value
        elif name in held and value in held[name]:
            thing = f"{name}:{value}" if name in vocabulary["picks"] else value
            place = found["picked" if name in vocabulary["picks"] else name]
            place += [thing] if thing not in place else []
    marks = {f"muscle:{name}": mark for mark in ("normal", "weak") for name in found[mark]}
    kept = marks if settings["panel"] == "locate" else {}
    return State(tuple(found["picked"]), plates, settings, tuple(found["hide"]), tuple(found["peel"]), kept)


def light(state: State, atlas: Atlas) -> Lit:
    """What is lit, and how: any of the picked or all of them; the larger share is kept."""
    plexus = state.settings.get("plexus", "")
    asked = shifted(atlas, plexus) if plexus in STEPS else atlas
    reached = [asked.reach(thing) for thing in state.picked]
    lit: Lit = {}
    for one in reached:
        for thing, share in one.items():
            if state.settings.get("match") == "all" and not all(thing in other for other in reached):
                continue
            lit[thing] = min(share, lit.get(thing, share), key=RANK.index)
    return lit | dict.fromkeys(state.picked, "on")
