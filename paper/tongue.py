"""The words of a paper in one language: what is not known there stays English."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from teaching import Lesson, Step


@dataclass(frozen=True)
class Tongue:
    """English texts with their translation; of each structure its name, and how it stands on a plate if otherwise."""

    lang: str = "en"
    words: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def say(self, text: str, **slots: object) -> str:
        """A text, its slots filled."""
        said = self.words.get(text, text)
        return said.format(**slots) if slots else said

    def name(self, thing: str, english: str) -> str:
        """The name of a structure."""
        return self.names[thing][0] if thing in self.names else self.say(english)

    def lesson(self, lesson: Lesson) -> Lesson:
        """A lesson in this language."""
        steps = tuple(self.step(step) for step in lesson.steps)
        title, audience, about = map(self.say, (lesson.title, lesson.audience, lesson.about))
        return replace(lesson, title=title, audience=audience, about=about, steps=steps)

    def step(self, step: Step) -> Step:
        """A step: the same state in other words."""
        return replace(
            step,
            title=self.say(step.title),
            text=self.say(step.text),
            notes=self.say(step.notes),
            question=self.say(step.question),
            answer=self.say(step.answer),
        )

    def entries(self, things: Mapping[str, Any]) -> dict[str, Any]:
        """The things of the page as pictures name them."""
        return {thing: entry | self.called(thing) for thing, entry in things.items()}

    def called(self, thing: str) -> dict[str, str]:
        """Name and short name of one of them; without a short one of its own the whole name stands on plates."""
        if thing not in self.names:
            return {}
        name, short = self.names[thing]
        return {"name": name, "short": short or name}
