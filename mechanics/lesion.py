"""What a lesion of roots leaves of each muscle line."""

from collections.abc import Mapping, Sequence

import numpy as np

from anatomy import Atlas
from mechanics.curves import Floats


def weightings(atlas: Atlas) -> dict[str, dict[str, float]]:
    """How much a share counts, by weighting; the display scale comes first."""
    table = atlas["weightings"]
    return {
        str(row["id"]): {share: float(row[share]) for share in ("major", "minor", "disputed")}
        for row in table.to_dict("records")
    }


def weights(atlas: Atlas, lines: Sequence[str], scale: Mapping[str, float]) -> Floats:
    """Part of each line (rows) that each root feeds; a row adds up to 1, or is 0 if the line is none of ours."""
    roots, muscles = list(atlas["roots"]["id"]), atlas.names("actuators", "muscle")
    weight = {
        (str(muscle), str(root)): scale[str(share)]
        for muscle, root, share in atlas["grading"][["muscle", "root", "share"]].to_numpy()
    }
    table = np.array([[weight.get((muscles[line], root), 0.0) for root in roots] for line in lines])
    whole = table.sum(axis=1, keepdims=True)
    return np.asarray(np.divide(table, whole, out=np.zeros_like(table), where=whole > 0))


def kept(weights: Floats, severity: Sequence[float]) -> Floats:
    """Share of its strength that each line keeps: 1 − Σ weight · severity (0 to 1, a root each)."""
    return np.clip(1 - weights @ np.asarray(severity, np.float64), 0.0, 1.0)
