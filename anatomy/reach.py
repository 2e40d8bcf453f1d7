"""What lights up with a thing: the one place that decides what counts as reached."""

from collections.abc import Iterable

from anatomy.links import Feed, Links

ON = "on"
RANK = {"major": 0, "minor": 1, "disputed": 2}
Lit = dict[str, str]


def strongest(shares: Iterable[str]) -> str:
    """The largest of some shares: major before minor before disputed."""
    return min(shares, key=RANK.__getitem__)


def reach(thing: str, links: Links) -> Lit:
    """Each thing lit with kind:id, and how: major, minor, disputed, or on where strength has no meaning."""
    kind, name = thing.split(":", 1)
    walk = {"root": from_root, "nerve": from_nerve, "muscle": from_muscle, "path": from_path}
    walk |= {"insertion": from_insertion, "band": from_band, "bone": from_bone, "claim": from_claim}
    walk |= {"variant": from_variant}
    claims = ons("claim", (claim for claim, subject in links.subjects if subject == thing))
    variants = ons("variant", (variant for variant, touched in links.touches if touched == thing))
    return (walk[kind](name, links) if kind in walk else {}) | claims | variants | {thing: ON}


def from_root(root: str, links: Links) -> Lit:
    """Muscles and the paths they load keep the share; nerves, insertions, band and bone are just on."""
    fed = {feed.muscle: feed.share for feed in links.feeds if feed.root == root}
    loaded: dict[str, list[str]] = {}
    for path, muscle in links.pulls:
        if muscle in fed:
            loaded.setdefault(path, []).append(fed[muscle])
    lit = {f"muscle:{muscle}": share for muscle, share in fed.items()}
    lit |= {f"path:{path}": strongest(shares) for path, shares in loaded.items()}
    lit |= ons("nerve", (nerve for nerve, carried in links.carries if carried == root))
    lit |= ons("nerve", (nerve for feed in links.feeds if feed.root == root for nerve in feed.nerves))
    lit |= ons("bone", (bone for left, bone in links.leaves if left == root))
    return lit | beyond(loaded, links)


def from_nerve(nerve: str, links: Links) -> Lit:
    """Roots it carries, what it feeds, and the larger and smaller nerves its fibres pass."""
    fed = [feed for feed in links.feeds if nerve in feed.nerves]
    muscles = {feed.muscle for feed in fed}
    carried = {root for part, root in links.carries if part == nerve}
    lit = {f"root:{root}": share for root, share in shares_of(fed).items()} | ons("root", carried)
    lit |= ons("muscle", muscles) | ons("nerve", (other for feed in fed for other in feed.nerves))
    lit |= ons("nerve", (kin for pair in links.branches if nerve in pair for kin in pair))
    return lit | loads(muscles, links)


def from_muscle(muscle: str, links: Links) -> Lit:
    """Its roots with their shares, its nerve, and the paths it loads."""
    return feeders({muscle}, links) | loads({muscle}, links)


def from_path(path: str, links: Links) -> Lit:
    """The muscles that drive it, what feeds them, and where the load goes."""
    muscles = {muscle for driven, muscle in links.pulls if driven == path}
    return feeders(muscles, links) | ons("muscle", muscles) | beyond({path}, links)


def from_insertion(insertion: str, links: Links) -> Lit:
    """The paths that end there, and everything behind them."""
    paths = {path for path, end in links.ends if end == insertion}
    muscles = {muscle for path, muscle in links.pulls if path in paths}
    lit = feeders(muscles, links) | ons("muscle", muscles) | ons("path", paths)
    return lit | ons("bone", (bone for end, bone in links.holds if end == insertion)) | ons("band", [links.band])


def from_band(_band: str, links: Links) -> Lit:
    """Every path and insertion, and the muscles, nerves and roots that can act on the band."""
    muscles = {muscle for _, muscle in links.pulls}
    lit = feeders(muscles, links) | ons("muscle", muscles)
    return lit | ons("insertion", links.insertions) | ons("path", links.paths)


def from_bone(bone: str, links: Links) -> Lit:
    """The roots that leave at it and the insertions it holds."""
    lit = ons("root", (root for root, left in links.leaves if left == bone))
    return lit | ons("insertion", (end for end, held in links.holds if held == bone))


def from_claim(claim: str, links: Links) -> Lit:
    """What it speaks of, no more: a claim lights no chain it does not name."""
    return {thing: ON for spoken, thing in links.subjects if spoken == claim}


def from_variant(variant: str, links: Links) -> Lit:
    """What it touches, no more."""
    return {thing: ON for spoken, thing in links.touches if spoken == variant}


def feeders(muscles: set[str], links: Links) -> Lit:
    """Roots (strongest share) and nerves that feed any of these muscles."""
    fed = [feed for feed in links.feeds if feed.muscle in muscles]
    lit = {f"root:{root}": share for root, share in shares_of(fed).items()}
    return lit | ons("nerve", (nerve for feed in fed for nerve in feed.nerves))


def loads(muscles: set[str], links: Links) -> Lit:
    """The paths these muscles load, and where they lead."""
    paths = {path for path, muscle in links.pulls if muscle in muscles}
    return ons("path", paths) | beyond(paths, links)


def beyond(paths: Iterable[str], links: Links) -> Lit:
    """The insertions some paths run to, and the band if there is any path at all."""
    named = set(paths)
    lit = ons("insertion", (end for path, end in links.ends if path in named))
    return lit | (ons("band", [links.band]) if named else {})


def shares_of(feeds: Iterable[Feed]) -> dict[str, str]:
    """The strongest share of each root among some feeds."""
    shares: dict[str, list[str]] = {}
    for feed in feeds:
        shares.setdefault(feed.root, []).append(feed.share)
    return {root: strongest(found) for root, found in shares.items()}


def ons(kind: str, names: Iterable[str]) -> Lit:
    """Names of one kind, all simply on."""
    return {f"{kind}:{name}": ON for name in names}
