"""The pull on the band in numbers: what a weak root does to tension, support and reserve. Knows no screen.

Units are SI; moments about the axes of the hip, knee and ankle are positive for flexion, adduction, inward rotation,
knee flexion and raising the foot. docs/mechanics.md explains the model.
"""

from mechanics.answer import Answer, answer
from mechanics.inputs import Inputs, checked
from mechanics.model import Model, load
from mechanics.summary import Summary

__all__ = ["Answer", "Inputs", "Model", "Summary", "answer", "checked", "load"]
