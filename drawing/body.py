"""The whole body: bones, spine, muscles, band, ligaments, nerves. Everything that is drawn is one of its parts."""

from functools import cache

from drawing.part import Part
from drawing.pose import bones

LEFT = ("hip-bone", "femur")  # bones of which the left one is shown too


def limb() -> list[Part]:
    """The bones of the right limb, and of the left what plates show."""
    posed = bones()
    names = ("hip-bone", "femur", "patella", "tibia", "fibula")
    right = [Part(name, f"bone:{name}", "bone", "bones", posed[name]) for name in names]
    return right + [part.mirrored() for part in right if part.name in LEFT]


@cache
def build() -> list[Part]:
    """Every part, muscles before the nerves that end in them."""
    from drawing.ligaments import ligaments
    from drawing.muscles import muscles
    from drawing.nerves import nerves
    from drawing.spine import spine

    parts = [part.rounded() for part in (*limb(), *spine(bones()), *muscles(bones()))]
    parts += [part.rounded() for part in ligaments(parts)]
    return [*parts, *(part.rounded() for part in nerves(parts))]
