"""Once, by hand: the mean bones of musculoskeletal-models as plain arrays (drawing/mean/README.md says how)."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

HERE = Path(__file__).parent / "mean"
STEP = 0.01  # mm; one unit of the kept whole numbers
DENSITY = [8, 8]  # samples along the sides of a patch
FILES = {
    "pelvis": ("pelvis_combined_cubic_mean_rigid_LLP26.geof", "pelvis_combined_cubic_flat"),
    "femur": ("femur_left_mean_rigid_LLP26.geof", "femur_left_quartic_flat"),
    "patella": ("patella_left_mean_rigid_LLP26.geof", "patella_11_left"),
    "shank": ("tibia_fibula_cubic_left_mean_rigid_LLP26.geof", "tibia_fibula_left_cubic_flat"),
}


@contextmanager
def inside(folder: str) -> Iterator[None]:
    """Work in a folder: the reader of the patches looks for its parts in the working directory."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def patches() -> Any:
    """The reader of the patches; it needs names that scipy once took over from numpy."""
    import scipy

    for name in dir(np):
        if not name.startswith("_") and not hasattr(scipy, name):
            setattr(scipy, name, getattr(np, name))
    from gias3.fieldwork.field import geometric_field

    return geometric_field


def main() -> None:
    """Write mean.npz: <bone>_points (n, 3) in hundredths of a millimetre, <bone>_faces (m, 3)."""
    import musculoskeletal.models as models

    field, arrays = patches(), {}
    with inside(str(Path(models.__file__).parent / "atlas_meshes")):
        for bone, (shape, mesh) in FILES.items():
            points, faces = field.load_geometric_field(shape, f"{mesh}.ens", f"{mesh}.mesh").triangulate(
                DENSITY, merge=True
            )[:2]
            arrays[f"{bone}_points"] = np.rint(np.asarray(points) / STEP).astype(np.int32)
            arrays[f"{bone}_faces"] = np.asarray(faces).astype(np.uint16)
    np.savez_compressed(HERE / "mean.npz", allow_pickle=False, **arrays)


if __name__ == "__main__":
    main()
