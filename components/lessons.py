"""What an address may say of a lesson."""

from collections.abc import Sequence

STEPS = 60  # a lesson has no more


def settings(lessons: Sequence[str]) -> dict[str, list[str]]:
    """The lesson that runs, or one the reader brought; and its step."""
    return {"lesson": ["", *lessons, "own"], "step": ["", *(str(number + 1) for number in range(STEPS))]}
