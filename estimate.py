"""What the server answers about the pull on the band; the model is loaded when somebody first asks."""

import json
import threading
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flask import Flask, Response, request

from anatomy import Atlas

if TYPE_CHECKING:
    from mechanics import Model

ONCE = ("compensation", "lean", "strength", "weighting", "posture")
PERCENT = 100
STEP = 20  # percent, between the severities of the shipped table


class Desk:
    """Answers what is asked of one leg model."""

    def __init__(self, atlas: Atlas, file: Path) -> None:
        self.atlas, self.file = atlas, file
        self.loading = threading.Lock()

    @cached_property
    def model(self) -> "Model":
        """The model; numpy and scipy come with it."""
        from mechanics import load

        return load(self.atlas, self.file)

    def answer(self, asked: Mapping[str, Any]) -> dict[str, Any]:
        """What the browser shows; raises ValueError, in a sentence, for what cannot be asked."""
        with self.loading:
            model = self.model
        from components.tension_answer import told
        from mechanics import answer, checked

        inputs = checked(model, posed(model, asked))
        return told(self.atlas, model, inputs, answer(model, inputs))

    def shipped(self) -> dict[str, Any]:
        """Single roots in steps, at both bounds: what is left to show when the server cannot be reached."""
        from components.tension_charts import charts

        roots = [str(root) for root in self.atlas["roots"]["id"]]
        parts = range(STEP, PERCENT + 1, STEP)
        answers = {
            f"{root}.{part}": self.answer({"severity": {root: part / PERCENT}}) for root in roots for part in parts
        }
        return {"step": STEP, "answers": {"": self.answer({})} | answers, "charts": charts()}


def posed(model: "Model", asked: Mapping[str, Any]) -> dict[str, Any]:
    """A posture by name is that movement at its full range."""
    made = dict(asked)
    name = made.pop("posture", "")
    if not name:
        return made
    if name not in model.movements:
        raise ValueError(f"posture must be one of: {', '.join(model.movements)}")
    return made | {"posture": {name: model.movements[name].end}}


def read(pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """Inputs from an address: lost=L5.60&compensation=50; percent become parts of one. Raises ValueError."""
    made: dict[str, Any] = {"severity": {}}
    for name, value in pairs:
        if name == "lost":
            root, _, part = value.partition(".")
            if root in made["severity"]:
                raise ValueError("a root can be lost once only")
            made["severity"][root] = number(f"lost {root[:10]}", part) / PERCENT
        elif name not in ONCE or name in made:
            raise ValueError(f"{name[:20]} can be set {'once only' if name in made else 'nowhere'}")
        elif name in ("weighting", "posture"):
            made[name] = value
        else:
            made[name] = number(name, value) / (1 if name == "lean" else PERCENT)
    return made


def number(name: str, text: str) -> float:
    """A number from text."""
    try:
        return float(text)
    except ValueError:
        raise ValueError(f"{name} must be a number") from None


def connect(server: Flask, desk: Desk, address: Callable[[str], str]) -> str:
    """Serve /tension; what cannot be asked gets 400 and a sentence. Returns where.

    Sent as it comes: small, many, and each only once, so that compressing it would push out what is kept.
    """

    def answer() -> Response:
        try:
            found = desk.answer(read(list(request.args.items(multi=True))))
        except ValueError as error:
            return Response(f"{error}\n", status=400, mimetype="text/plain")
        return Response(json.dumps(found, separators=(",", ":"), allow_nan=False), mimetype="text/json")

    server.add_url_rule(address("/tension"), "tension", answer)
    return address("/tension")
