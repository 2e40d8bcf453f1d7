"""The bones of the mean atlas, posed; the one place the others take them from."""

from drawing.pose import bones

__all__ = ["bones"]
