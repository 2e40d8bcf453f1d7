"""From the bytes of a file to a tree of YAML that remembers lines, or what is wrong with it.

The events are looked at before the tree is built: no aliases (they can grow without end), no tags, no depth.
"""

from collections.abc import Iterator

import yaml

from teaching.faults import Fault
from teaching.form import SIZE

DEPTH = 6  # a lesson needs four
PARTS = 8000  # of YAML; the longest lesson needs half
COLON = "put the text in the lines below, after key: >, where it may hold any sign"


def tree(file: str, body: bytes) -> tuple[yaml.Node | None, list[Fault]]:
    """The tree of a file, or its faults."""
    if len(body) > SIZE:
        return None, [Fault(file, 1, 1, f"{len(body) // 1024} kB are too much; allowed: {SIZE // 1024} kB")]
    try:
        text = body.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = body[: error.start].count(b"\n") + 1
        return None, [Fault(file, line, 1, f"byte {error.start + 1} is not UTF-8; save the file as UTF-8")]
    try:
        faults = list(foreign(file, text))
        if not faults and (root := yaml.compose(text, yaml.SafeLoader)):
            return root, []
    except yaml.reader.ReaderError as error:
        line, column = place(text, error.position)
        return None, [Fault(file, line, column, "a sign that cannot be printed; take it out")]
    except yaml.MarkedYAMLError as error:
        return None, [broken(file, error)]
    return None, faults or [Fault(file, 1, 1, "the file is empty; it must hold title, audience, about and steps")]


def foreign(file: str, text: str) -> Iterator[Fault]:
    """What YAML knows and a lesson does not need; nothing after the first alias, depth or excess is looked at."""
    depth = documents = 0
    for number, event in enumerate(yaml.parse(text, yaml.SafeLoader)):
        mark = event.start_mark
        at = (file, mark.line + 1, mark.column + 1) if mark else (file, 1, 1)
        documents += isinstance(event, yaml.DocumentStartEvent)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if documents > 1:
            yield Fault(*at, "a second document (---) starts here; one file holds one lesson")
        elif depth > DEPTH:
            yield Fault(*at, "lists within lists; a lesson holds a list of steps and no deeper one")
        elif number > PARTS:
            yield Fault(*at, "more keys and list items than any lesson needs; at most 60 steps")
        elif isinstance(event, yaml.AliasEvent):
            yield Fault(*at, f"*{event.anchor} stands for something else; write it out")
        else:
            yield from marked(at, event)
            continue
        return


def marked(at: tuple[str, int, int], event: yaml.Event) -> Iterator[Fault]:
    """Anchors and tags."""
    if isinstance(event, yaml.NodeEvent) and event.anchor:
        yield Fault(*at, f"&{event.anchor} is an anchor; take it out, or put the text in quotes")
    if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag:
        yield Fault(*at, f"{event.tag} is a tag; take it out, or put the text in quotes")


def broken(file: str, error: yaml.MarkedYAMLError) -> Fault:
    """What the YAML reader says, with the way out where it is known."""
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    problem = (error.problem or "cannot be read").replace("\\t", "tab")
    if "mapping values" in problem:
        return Fault(file, line, column, f"not YAML: a second colon in one line; {COLON}")
    if "'tab'" in problem:
        return Fault(file, line, column, "not YAML: a tab; indent with blanks")
    return Fault(file, line, column, f"not YAML: {problem}; see docs/lessons.md for an example")


def place(text: str, position: int) -> tuple[int, int]:
    """Line and column of a place in a text, both from 1."""
    before = text[:position]
    return before.count("\n") + 1, position - before.rfind("\n")
