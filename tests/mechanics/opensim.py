"""What OpenSim 4.6 gives for the model file Rajagopal2016.osim (opensim-models, commit 20a888b), right leg.

Every other joint at 0. Moment arms in cm, rounded to 0.1, as the model's own muscle paths give them; active forces in N
with a rigid tendon at full drive, all joints at 0; lengths of the path of tensor fasciae latae in mm.
"""

HIP = ("extended", "neutral", "flexed-30", "flexed-60")  # hip flexion -20, 0, 30 and 60 degrees
KNEE = ("neutral", "knee-20", "knee-45", "knee-90")  # knee flexion 0, 20, 45 and 90 degrees

HIP_ARMS = {
    ("glmax1", "hip_flexion"): (-5.1, -4.9, -4.5, -3.9),
    ("glmax2", "hip_flexion"): (-6.6, -6.3, -5.3, -4.2),
    ("glmax3", "hip_flexion"): (-5.7, -7.5, -7.3, -5.9),
    ("tfl", "hip_flexion"): (1.0, 2.7, 5.2, 7.3),
    ("psoas", "hip_flexion"): (2.4, 2.4, 2.8, 3.3),
    ("glmax1", "hip_adduction"): (-1.1, -1.7, -2.5, -3.1),
    ("glmax2", "hip_adduction"): (0.0, -0.8, -1.6, -2.3),
    ("glmax3", "hip_adduction"): (6.8, 4.8, 3.0, 2.1),
    ("glmed1", "hip_adduction"): (-5.3, -5.1, -4.0, -2.1),
    ("glmed2", "hip_adduction"): (-3.9, -4.4, -4.0, -2.8),
    ("glmed3", "hip_adduction"): (-2.2, -3.2, -3.7, -3.2),
    ("glmin1", "hip_adduction"): (-4.8, -4.7, -3.8, -2.0),
    ("glmin2", "hip_adduction"): (-4.4, -4.6, -4.0, -2.6),
    ("glmin3", "hip_adduction"): (-3.4, -3.9, -3.9, -2.9),
    ("tfl", "hip_adduction"): (-5.2, -5.3, -5.1, -4.3),
    ("glmax1", "hip_rotation"): (-3.2, -2.2, -0.8, 0.6),
    ("glmed1", "hip_rotation"): (-0.4, 1.3, 3.4, 4.8),
    ("glmed3", "hip_rotation"): (-4.7, -3.4, -1.3, 0.7),
    ("tfl", "hip_rotation"): (-1.0, 0.1, 1.6, 3.1),
}
KNEE_ARMS = {
    "tfl": (-1.6, -1.6, -1.2, -0.4),
    "vaslat": (-4.0, -4.5, -3.7, -2.0),
    "bflh": (2.9, 3.2, 3.6, 3.1),
}
NEUTRAL_FORCES = {
    "glmax1": 926,
    "glmax2": 1316,
    "glmax3": 874,
    "glmed1": 1022,
    "glmed2": 723,
    "glmed3": 822,
    "glmin1": 368,
    "glmin2": 395,
    "glmin3": 447,
    "tfl": 410,
    "vaslat": 4323,
}
TENSOR_LENGTHS = {
    "neutral": 547.6,
    "extended": 554.0,
    "flexed-30": 526.7,
    "adducted": 556.1,
    "knee-30": 555.9,
    "knee-90": 565.5,
}
