"""Lessons on paper and on slides: pictures of states, made without a browser."""

from paper.picture import Painter

__all__ = ["Painter"]
