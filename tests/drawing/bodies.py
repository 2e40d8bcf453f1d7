"""A body as the statements speak of it: its shapes by their words, and what it tells of a statement."""

import numpy as np

from drawing.frame import height
from drawing.mesh import Points
from drawing.part import Part
from tests.drawing import landmarks
from tests.drawing.case import Case, Finding
from tests.drawing.shapes import Shape, whole
from tests.drawing.statements import HOLDS, SEVERAL, read


class Body:
    """The shapes of a body by the words of the table."""

    def __init__(self, parts: list[Part]) -> None:
        """Keep the right and middle parts, muscles at rest."""
        self.parts = [part for part in parts if part.side != "left" and not part.name.endswith("-tense")]
        self.marks = {f"landmark:{row.cells['id']}": row.cells for row in read("landmarks")}
        self.shapes: dict[str, Shape] = {}

    def shape(self, words: str) -> Shape:
        """The shape of one or several things."""
        if words not in self.shapes:
            self.shapes[words] = self.mark(words) if words in self.marks else whole(self.named(words))
        return self.shapes[words]

    def mark(self, words: str) -> Shape:
        """The landmark of a name."""
        row = self.marks[words]
        return landmarks.landmark(row, self.shape(row["bone"]))

    def named(self, words: str) -> list[Part]:
        """The parts that stand for the things, or bear the names."""
        wanted = words.split()
        found = [part for part in self.parts if part.thing in wanted or part.name in wanted]
        missing = set(wanted) - {part.thing for part in found} - {part.name for part in found}
        assert not missing, f"the body has no {', '.join(sorted(missing))}"
        return found

    def centre(self, z: float) -> Points:
        """The middle (2,) of the femur's outline at a height; above its neck, of the hip bone's."""
        bone = self.shape("bone:femur" if z < height(93) else "bone:hip-bone")
        return np.asarray(bone.outline(z).mean(0))

    def tells(self, statement: dict[str, str]) -> Finding:
        """Whether a statement holds on the body, and what was measured."""
        several = statement["relation"] in SEVERAL
        objects = statement["object"].split() if several else [statement["object"]]
        low, high = statement["from_level"], statement["to_level"]
        span = (float(low), float(high)) if low else None
        shapes = tuple(self.shape(words) for words in objects)
        case = Case(self.shape(statement["subject"]), shapes, span, float(statement["margin_mm"]), self.centre)
        return HOLDS[statement["relation"]](case)
