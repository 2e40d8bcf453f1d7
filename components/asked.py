"""What one may ask the sources of, and what those sheets are called that are not of one thing."""

from anatomy import Atlas
from anatomy.votes import named
from components.ids import PICKABLE
from components.said_locate import TITLES
from components.said_tension import TITLES as ESTIMATES
from components.skin import TITLES as SKINS


def titles() -> dict[str, str]:
    """What sheets are called that are not of one thing."""
    return {f"skin:{kind}": title for kind, title in SKINS.items()} | TITLES | ESTIMATES


def asked(atlas: Atlas) -> list[str]:
    """Everything one may ask the sources of: things, sources, and every supply somebody names."""
    muscles = atlas["muscles"]["id"]
    pairs = [f"supply:{muscle}.{root}" for muscle in muscles for root in named(atlas, muscle)]
    return [*atlas.things(*PICKABLE, "source"), *pairs, *titles()]
