"""The figures of data/constants.csv by name."""

from anatomy import Atlas


def constants(atlas: Atlas) -> dict[str, float]:
    """What is reckoned with."""
    return {name: float(value) for name, value in atlas.names("constants", "value").items()}
