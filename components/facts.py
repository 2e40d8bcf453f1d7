"""Large tables that do not travel with the first view: the browser fetches one when a panel needs it."""

from collections.abc import Callable
from typing import Any

from anatomy import Atlas
from components.illustrated import postfixed, prefixed
from components.matrix import facts as matrix
from components.places import places
from components.said import evidence
from components.tongues import latin

FACTS: dict[str, Callable[[Atlas], Any]] = {
    "evidence": evidence,  # who says what, of everything
    "locate": places,  # what the browser localises with
    "matrix": matrix,  # figures of the matrix
    "prefixed": prefixed,  # the map half a segment up
    "postfixed": postfixed,  # the map half a segment down
    "names-latin": latin,  # for the plates
}
