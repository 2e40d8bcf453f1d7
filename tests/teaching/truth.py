"""What must be true of a question of each kind; each returns the faults it finds, as sentences."""

from collections.abc import Iterator

from teaching.question import MOST, Question
from tests.teaching import facts
from tests.teaching.facts import key
from tests.teaching.truth_place import place


def faults(question: Question) -> list[str]:
    """Everything that is wrong with one question."""
    check = {"roots": roots, "muscles": muscles, "nerve": nerve, "chain": chain, "claim": claim, "place": place}
    return [f"{question.id}: {fault}" for fault in [*form(question), *check[question.kind](question)]]


def wrong(question: Question) -> list[str]:
    """The choices that count as wrong."""
    return [one.id for one in question.choices if one.id not in (*question.right, *question.neutral)]


def form(question: Question) -> Iterator[str]:
    offered = [one.id for one in question.choices]
    if not 2 <= len(offered) <= MOST or len(set(offered)) != len(offered):
        yield f"{len(offered)} choices"
    if not question.right or not set(question.right) | set(question.neutral) <= set(offered):
        yield "what is right is not offered"
    if set(question.right) & set(question.neutral) or (question.way == "one" and len(question.right) != 1):
        yield "more than one answer where one is asked for"
    if any(f"{kind}=" in question.state for kind in ("root", "muscle", "nerve", "path", "claim", "band", "insertion")):
        yield "its picture lights something"
    if not (question.text.endswith(("?", ".")) and question.why and question.sources and question.about):
        yield "no reason or no source"
    if question.blind and any(facts.name(one.id).lower() in one.words.lower() for one in question.choices):
        yield "a name is told"


def roots(question: Question) -> Iterator[str]:
    [muscle] = map(key, question.asked)
    if question.level == "3":
        yield from disagreement(
            [(muscle, key(one)) for one in question.right], [(muscle, key(one)) for one in wrong(question)]
        )
        return
    yield from settled(
        question, [(muscle, key(one)) for one in question.right], [(muscle, key(one)) for one in wrong(question)]
    )
    counted = {root for (own, root), share in facts.share().items() if own == muscle and share in wanted(question)}
    if {key(one) for one in question.right} != counted:
        yield "a root is missing"


def muscles(question: Question) -> Iterator[str]:
    [root] = map(key, question.asked)
    right, false = [(key(one), root) for one in question.right], [(key(one), root) for one in wrong(question)]
    yield from disagreement(right, false) if question.level == "3" else settled(question, right, false)
    hidden = {one.id for one in question.choices} - set(facts.drawn(question.state.removeprefix("plate=")))
    if hidden:
        yield f"not on the plate: {hidden}"


def wanted(question: Question) -> tuple[str, ...]:
    return ("major",) if question.level == "1" else ("major", "minor")


def settled(question: Question, right: list[tuple[str, str]], false: list[tuple[str, str]]) -> Iterator[str]:
    """Right is what we count with confidence A or B; wrong is what nobody names."""
    for muscle, root in right:
        if facts.share().get((muscle, root)) not in wanted(question) or facts.confidence()[muscle] == "C":
            yield f"{root} to {muscle} is not settled"
    for muscle, root in false:
        if (muscle, root) in facts.share() or facts.named(muscle, root) or facts.confidence()[muscle] == "C":
            yield f"{root} to {muscle} is not plainly wrong"


def disagreement(right: list[tuple[str, str]], false: list[tuple[str, str]]) -> Iterator[str]:
    for muscle, root in right:
        if not facts.in_dispute(muscle, root):
            yield f"{root} to {muscle} is not in dispute"
    for muscle, root in false:
        if facts.in_dispute(muscle, root) or not facts.at_one(muscle, root):
            yield f"{root} to {muscle} may be in dispute"


def nerve(question: Question) -> Iterator[str]:
    muscle, *root = map(key, question.asked)
    given = {row["nerve"] for row in facts.spoken(muscle)} - {""}
    own, [right] = facts.nerve()[muscle], map(key, question.right)
    if "shared" in question.id:
        if right == own or right not in given or question.level != "3":
            yield "nobody names this other nerve"
    elif right != own or given - {own, facts.parent(own)}:
        yield "sources do not agree on this nerve"
    if {key(one) for one in wrong(question)} & {*given, own, facts.parent(own), *facts.trunks(own)}:
        yield "a wrong nerve is on the way"
    share = facts.share().get((muscle, root[0])) if root else ""
    if root and share != {"1": "major", "2": "minor", "3": "disputed"}[question.level]:
        yield f"{root} is {share}"
    if root and question.level != "3" and facts.confidence()[muscle] == "C":
        yield "its root is not settled"


def chain(question: Question) -> Iterator[str]:
    if question.way != "order":
        [muscle] = map(key, question.asked)
        path = question.id.split(".")[1]
        doubts = {"step:path": facts.grade("paths")[path] in "CH", "step:roots": facts.confidence()[muscle] == "C"}
        if question.level != "3" or [step for step, doubt in doubts.items() if doubt] != list(question.right):
            yield "another step is in dispute"
        return
    if [one.split(":")[0] for one in question.right] != ["root", "nerve", "muscle", "path", "insertion"]:
        yield "the order is another"
        return
    root, nerve_, muscle, path, end = map(key, question.right)
    pairs = [(row["path"], row["muscle"]) for row in facts.rows("pulls")]
    ends = [(row["path"], row["insertion"]) for row in facts.rows("ends")]
    yield from settled(question, [(muscle, root)], [])
    if facts.nerve()[muscle] != nerve_ or (path, muscle) not in pairs or (path, end) not in ends:
        yield "the chain does not hold"
    if facts.grade("paths")[path] not in "WP":
        yield "its path is contested"
    for one in wrong(question):
        reached = {stop for way, own in pairs if own == muscle for line, stop in ends if line == way}
        if key(one) in reached or key(one) in {row["nerve"] for row in facts.spoken(muscle)}:
            yield f"{one} may belong to the chain"


def claim(question: Question) -> Iterator[str]:
    grades = facts.grade("claims")
    right = {grades[key(one)] for one in question.right}
    false = {grades[key(one)] for one in wrong(question)}
    allowed = {"good": ("W", "U"), "two": ("W", "U"), "bad": ("U", "W"), "between": ("PC", "WU")}
    first, second = allowed[question.id.split(".")[-1]]
    if not right <= set(first) or not false <= set(second) or (question.level == "3") != (first == "PC"):
        yield "a claim has another grade"
