"""Lessons: steps that each show one state of the page. Knows nothing of screens."""

from teaching.faults import Fault, LessonError
from teaching.lesson import Lesson, Step
from teaching.load import load, parse, read
from teaching.table import entry, table
from teaching.tongue import spoken

__all__ = ["Fault", "Lesson", "LessonError", "Step", "entry", "load", "parse", "read", "spoken", "table"]
