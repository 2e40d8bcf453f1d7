"""From a tree of YAML to a lesson, or every fault in it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from anatomy import Atlas
from teaching.faults import Fault
from teaching.form import HEAD, IDS, STATE, STEP, STEPS, Key
from teaching.lesson import Lesson, Step
from teaching.state import bare, near, unknown

TAG = re.compile(r"</?[A-Za-z][^>]*>|&[a-z]+;|&#\d+;")
Fields = dict[str, yaml.Node]


def kind(node: yaml.Node) -> str:
    """What a node is, in words."""
    if isinstance(node, yaml.ScalarNode):
        return "a text"
    return "a list" if isinstance(node, yaml.SequenceNode) else "keys with values"


@dataclass
class Check:
    """Goes through one file and gathers what is wrong."""

    file: str
    atlas: Atlas
    vocabulary: Mapping[str, Any]
    faults: list[Fault] = field(default_factory=list)

    def wrong(self, node: yaml.Node, words: str, shift: int = 0) -> None:
        """Write down one fault at the start of a node, or `shift` signs further on."""
        self.faults.append(Fault(self.file, node.start_mark.line + 1, node.start_mark.column + 1 + shift, words))

    def lesson(self, key: str, root: yaml.Node) -> Lesson:
        """The whole file."""
        found = self.fields(root, HEAD, "the lesson")
        steps = self.items(found.get("steps"), "steps", STEPS, "- state: …")
        title, audience, about = (self.text(found, name, HEAD[name]) for name in ("title", "audience", "about"))
        return Lesson(key, title, audience, about, tuple(self.step(node) for node in steps))

    def step(self, node: yaml.Node) -> Step:
        """One step."""
        found = self.fields(node, STEP, "the step")
        texts = {name: self.text(found, name, STEP[name]) for name in ("title", "text", "notes", "question", "answer")}
        if texts["answer"] and not texts["question"]:
            self.wrong(found["answer"], "an answer without a question; add question: or take it out")
        sources, claims = (tuple(self.known(found.get(name), name)) for name in ("sources", "claims"))
        return Step(self.state(found), **texts, sources=sources, claims=claims)

    def fields(self, node: yaml.Node, keys: Mapping[str, Key], what: str) -> Fields:
        """The values by key; unknown, missing and repeated keys are faults."""
        if not isinstance(node, yaml.MappingNode):
            self.wrong(node, f"{what} must hold keys with values, not {kind(node)}; allowed: {', '.join(keys)}")
            return {}
        found: Fields = {}
        for name, value in node.value:
            if not isinstance(name, yaml.ScalarNode) or name.value not in keys:
                said = repr(name.value) if isinstance(name, yaml.ScalarNode) else kind(name)
                self.wrong(name, f"{said} is no key of {what}; allowed: {near(str(name.value), list(keys))}")
            elif name.value in found:
                first = found[name.value].start_mark.line + 1
                self.wrong(name, f"{name.value} is already in line {first}; keep one")
            else:
                found[name.value] = value
        for name, key in keys.items():
            if key.needed and name not in found:
                self.wrong(node, f"{what} has no {name}; add {name}: {key.means}")
        return found

    def items(self, node: yaml.Node | None, name: str, most: int, example: str) -> list[yaml.Node]:
        """The items of a list."""
        if node is None:
            return []
        if not isinstance(node, yaml.SequenceNode) or not node.value:
            said = "an empty list" if isinstance(node, yaml.SequenceNode) else kind(node)
            self.wrong(node, f"{name} must be a list, not {said}; one item starts with {example}")
            return []
        if len(node.value) > most:
            self.wrong(node, f"{len(node.value)} {name} are too many; at most {most}")
        return list(node.value)

    def text(self, found: Fields, name: str, key: Key) -> str:
        """A text on one line, or nothing."""
        node = found.get(name)
        if node is None:
            return ""
        if not isinstance(node, yaml.ScalarNode):
            self.wrong(node, f"{name} must be a text, not {kind(node)}; put it in quotes")
            return ""
        words = node.value.split()
        if not words or node.tag.endswith(":null"):
            self.wrong(node, f"{name} is empty; must be: {key.means}")
            return ""
        if len(words) > key.words:
            self.wrong(node, f"{name} has {len(words)} words; at most {key.words}")
        if tag := TAG.search(node.value):
            self.wrong(node, f"{tag[0]} in {name}; text is plain, without markup")
        return " ".join(words)

    def state(self, found: Fields) -> str:
        """A state that the page understands wholly."""
        node = found.get("state")
        if node is None:
            return ""
        if not isinstance(node, yaml.ScalarNode) or not bare(node.value) or node.tag.endswith(":null"):
            said = "empty" if isinstance(node, yaml.ScalarNode) else kind(node)
            self.wrong(node, f"state is {said}; must be an address as after the ?, such as root=L5&plate=lateral")
            return ""
        if len(node.value) > STATE:
            self.wrong(node, f"state has {len(node.value)} signs; at most {STATE}")
            return ""
        for part, words in unknown(node.value, self.vocabulary):
            self.wrong(node, words, self.offset(node, part))
        return bare(node.value)

    def offset(self, node: yaml.ScalarNode, part: str) -> int:
        """How far into its line a part of a state stands, where it stands there as it is said."""
        if "\n" in node.value or node.style not in (None, '"', "'") or node.end_mark.line != node.start_mark.line:
            return 0
        return max(str(node.value).find(part), 0) + (node.style is not None)

    def known(self, node: yaml.Node | None, name: str) -> Iterator[str]:
        """The ids of a list, each known to a table."""
        ids = [str(key) for key in self.atlas[name]["id"]]
        for item in self.items(node, name, IDS, f"- {ids[0]}"):
            if not isinstance(item, yaml.ScalarNode):
                self.wrong(item, f"an id must be a text, not {kind(item)}")
            elif item.value not in ids:
                self.wrong(item, f"{item.value!r} is not in {name}.csv; allowed: {near(item.value, ids)}")
            else:
                yield item.value
