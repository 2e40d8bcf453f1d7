"""Lessons on paper and on slides: pictures of states, made without a browser."""

from paper.picture import Painter
from paper.tongue import Tongue

__all__ = ["Painter", "Tongue"]
