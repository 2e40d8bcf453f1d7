"""One sentence for each thing: what picking it shows."""

from anatomy import Atlas
from anatomy.supply import SHARES
from components.phrases import by_share, figure, graded, inside, listing, name, of_muscles, opening


def sentence(atlas: Atlas, thing: str) -> str:
    """What the page says, and a screen reader reads, when this one thing is picked."""
    kind = thing.split(":")[0]
    makers = {"root": of_root, "nerve": of_nerve, "muscle": of_muscle, "path": of_path}
    makers |= {"insertion": of_insertion, "band": of_band, "bone": of_bone, "claim": of_claim}
    makers |= {"variant": of_variant}
    return makers[kind](atlas, thing)


def names(atlas: Atlas, *kinds: str) -> dict[str, str]:
    """Names of all things of some kinds, as they stand inside a sentence."""
    return {thing: inside(atlas, thing) for thing in atlas.things(*kinds)}


def pullers(atlas: Atlas) -> list[str]:
    """The muscles that load some path, in the order of the muscles table."""
    pulling = set(atlas["pulls"]["muscle"])
    return [muscle for muscle in atlas.things("muscle") if muscle.split(":")[1] in pulling]


def of_root(atlas: Atlas, root: str) -> str:
    """How many muscles a root supplies, and which of them can act on the band."""
    lit = atlas.reach(root)
    muscles = names(atlas, "muscle")
    fed = [muscle for muscle in muscles if muscle in lit]
    acting = graded(lit, pullers(atlas), muscles)
    if len(fed) < 3:
        start = f"{name(atlas, root)} supplies {graded(lit, fed, muscles)}"
    else:
        shares = [lit[muscle] for muscle in fed]
        counts = ", ".join(f"{shares.count(share)} {share}" for share in SHARES if share in shares)
        start = f"{name(atlas, root)} supplies {of_muscles(len(fed), len(muscles))} ({counts})"
    return f"{start}; " + (f"able to act on the band: {acting}." if acting else "nothing it supplies acts on the band.")


def of_nerve(atlas: Atlas, nerve: str) -> str:
    """Which roots a nerve carries and which muscles it feeds."""
    lit = atlas.reach(nerve)
    roots = [name(atlas, root) for root in atlas.things("root") if lit.get(root) == "on"]
    muscles = [word for muscle, word in names(atlas, "muscle").items() if muscle in lit]
    start = f"{opening(inside(atlas, nerve))} carries {listing(roots)}"
    if not muscles:
        return f"{start} and feeds none of the muscles shown here."
    acting = [names(atlas, "muscle")[muscle] for muscle in pullers(atlas) if muscle in lit]
    return f"{start} to {listing(muscles)}" + (f"; able to act on the band: {listing(acting)}." if acting else ".")


def of_muscle(atlas: Atlas, muscle: str) -> str:
    """What feeds a muscle, and what it does to the band."""
    lit = atlas.reach(muscle)
    nerve = nerve_of(atlas, muscle)
    roots = graded(lit, atlas.things("root"), names(atlas, "root"))
    paths = [path.split(":")[1] for path in atlas.things("path") if path in lit]
    end = f"it acts on the band by {'path' if len(paths) == 1 else 'paths'} {listing(paths)}"
    start = f"{name(atlas, muscle)} is supplied through {inside(atlas, nerve)} by {roots}"
    return f"{start}; {end if paths else 'it has no path to the band here'}."


def nerve_of(atlas: Atlas, muscle: str) -> str:
    """The nerve the grading gives a muscle."""
    grading = atlas["grading"]
    return "nerve:" + str(grading[grading["muscle"] == muscle.split(":")[1]]["nerve"].iloc[0])


def of_path(atlas: Atlas, path: str) -> str:
    """What a path does, how well it is supported, and the roots behind it."""
    lit = atlas.reach(path)
    roots = by_share(lit, atlas.things("root"), names(atlas, "root"))
    start = f"{path.split(':')[1]}, {grade_of(atlas, path).lower()}: {atlas.row(path)['words']}"
    return start + (f" Roots behind it: {roots}." if roots else "")


def grade_of(atlas: Atlas, path: str) -> str:
    """The grade of a path or claim in words."""
    return atlas.names("grades")[atlas.row(path)["grade"]]


def of_insertion(atlas: Atlas, insertion: str) -> str:
    """What holds there, and which paths end there."""
    lit = atlas.reach(insertion)
    paths = [path.split(":")[1] for path in atlas.things("path") if path in lit]
    end = f" Paths that end here: {listing(paths)}." if paths else ""
    return f"{name(atlas, insertion)}: {atlas.row(insertion)['words']}{end}"


def of_band(atlas: Atlas, band: str) -> str:
    """Which muscles can act on the band, and which roots supply them."""
    lit = atlas.reach(band)
    roots = [name(atlas, root) for root in atlas.things("root") if root in lit]
    acting = [names(atlas, "muscle")[muscle] for muscle in pullers(atlas)]
    return (
        f"The muscles that can act on {inside(atlas, band)} ({listing(acting)}) are together supplied by "
        f"{roots[0]} to {roots[-1]}; that irritating a root changes its tension or causes pain there has not been "
        "shown."
    )


def of_bone(atlas: Atlas, bone: str) -> str:
    """Which roots leave at a bone, and where the band holds to it."""
    lit = atlas.reach(bone)
    roots = [name(atlas, root) for root in atlas.things("root") if root in lit]
    ends = [inside(atlas, end) for end in atlas.things("insertion") if end in lit]
    parts = [f"{listing(roots)} {'leaves' if len(roots) == 1 else 'leave'} the spine here"] if roots else []
    parts += [f"the band is held here: {listing(ends)}"] if ends else []
    return f"{name(atlas, bone)}" + (f": {'; '.join(parts)}." if parts else ".")


def of_claim(atlas: Atlas, claim: str) -> str:
    """What the article claims, how well that is supported, and what must be said with it."""
    row = atlas.row(claim)
    start = f"{name(atlas, claim)} of the article, {grade_of(atlas, claim).lower()}: {row['words']}"
    return f"{start} {row['nuance']}".strip()


def of_variant(atlas: Atlas, variant: str) -> str:
    """What varies, and how often."""
    row = atlas.row(variant)
    often = figure(row["low"], row["high"], row["unit"])
    return f"{row['name']}: {row['words']}" + (f" Found: {often}." if often else "")
