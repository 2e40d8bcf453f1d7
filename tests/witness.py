"""A second table, typed by hand from section 4 of the innervation dossier, root by root; not made from the data."""

MUSCLES = {
    "L1": {"minor": "psoas-major"},
    "L2": {
        "major": "sartorius pectineus psoas-major iliacus",
        "minor": "vastus-lateralis vastus-intermedius vastus-medialis rectus-femoris "
        "adductor-magnus-adductor-part adductor-longus gracilis",
    },
    "L3": {
        "major": "vastus-lateralis vastus-intermedius vastus-medialis rectus-femoris sartorius "
        "adductor-magnus-adductor-part adductor-longus gracilis pectineus iliacus",
        "minor": "psoas-major",
    },
    "L4": {
        "major": "vastus-lateralis vastus-intermedius vastus-medialis rectus-femoris "
        "adductor-magnus-adductor-part adductor-magnus-hamstring-part",
        "minor": "gluteus-medius gluteus-minimus tensor-fasciae-latae adductor-longus gracilis iliacus",
        "disputed": "sartorius semitendinosus semimembranosus pectineus quadratus-femoris",
    },
    "L5": {
        "major": "gluteus-maximus gluteus-medius gluteus-minimus tensor-fasciae-latae "
        "semitendinosus semimembranosus quadratus-femoris obturator-internus",
        "minor": "biceps-femoris-long-head biceps-femoris-short-head adductor-magnus-hamstring-part",
        "disputed": "piriformis",
    },
    "S1": {
        "major": "gluteus-maximus gluteus-medius gluteus-minimus biceps-femoris-long-head "
        "biceps-femoris-short-head semimembranosus piriformis quadratus-femoris obturator-internus",
        "minor": "tensor-fasciae-latae semitendinosus adductor-magnus-hamstring-part",
    },
    "S2": {
        "major": "semimembranosus piriformis",
        "minor": "gluteus-maximus biceps-femoris-long-head biceps-femoris-short-head semitendinosus",
        "disputed": "obturator-internus",
    },
}

NERVES = {
    "L1": "iliohypogastric ilioinguinal genitofemoral psoas-branches",
    "L2": "genitofemoral lateral-femoral-cutaneous femoral obturator psoas-branches",
    "L3": "lateral-femoral-cutaneous femoral obturator psoas-branches",
    "L4": "femoral obturator lumbosacral-trunk superior-gluteal sciatic tibial-division common-fibular-division "
    "nerve-to-quadratus-femoris",
    "L5": "lumbosacral-trunk superior-gluteal inferior-gluteal sciatic tibial-division common-fibular-division "
    "nerve-to-piriformis nerve-to-quadratus-femoris nerve-to-obturator-internus",
    "S1": "superior-gluteal inferior-gluteal sciatic tibial-division common-fibular-division "
    "nerve-to-piriformis nerve-to-quadratus-femoris nerve-to-obturator-internus",
    "S2": "inferior-gluteal sciatic tibial-division common-fibular-division nerve-to-piriformis "
    "nerve-to-obturator-internus",
}

PATHS = {
    "L1": {},
    "L2": {"minor": "P6 P7 P8"},
    "L3": {"major": "P6 P7 P8"},
    "L4": {"major": "P6 P7 P8", "minor": "P1 P5"},
    "L5": {"major": "P1 P2 P3 P4 P5", "minor": "P9"},
    "S1": {"major": "P2 P3 P4 P5 P9", "minor": "P1"},
    "S2": {"minor": "P2 P3 P4 P9"},
}


def shares(table: dict[str, dict[str, str]], root: str) -> dict[str, str]:
    """One root's row as name -> share."""
    return {name: share for share, names in table[root].items() for name in names.split()}
