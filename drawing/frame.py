"""The frame of all places, in millimetres: right limb at x < 0 (lateral more negative), anterior y < 0, up z > 0.

The levels of the thigh run from the line of the knee joint (0 %) to the tip of the greater trochanter (100 %).
"""

KNEE = 794.0  # z of the joint line, mm
TROCHANTER = 1207.0  # z of the tip of the greater trochanter, mm
LEVELS = tuple(range(10, 96, 5))  # percent; the sections that are drawn
FRAME_SOURCE = "own"


def height(level: float) -> float:
    """The z (mm) of a level (percent)."""
    return KNEE + (TROCHANTER - KNEE) * level / 100


def level(z: float) -> float:
    """The level (percent) of a z (mm)."""
    return 100 * (z - KNEE) / (TROCHANTER - KNEE)
