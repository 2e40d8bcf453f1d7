"""The style sheets of the page on a drawing, so that colours are written once: each part with what it looks like."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree.ElementTree import Element

import cssselect2
import tinycss2

from paper.values import declared, resolved, written

KEPT = (
    *("fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray"),
    *("stroke-linecap", "stroke-linejoin", "opacity", "stop-color", "stop-opacity", "visibility", "r", "transform"),
)
DRAWN = {"fill": "#000000", "stroke": "none"}  # handed down like custom properties; what holds if nobody says
Rule = dict[str, str]


class Styles:
    """Rules that bear on drawings, ready to be matched."""

    def __init__(self, files: Iterable[Path], fixed: Mapping[str, str]) -> None:
        self.fixed = fixed  # custom properties that are not as on the screen
        self.matcher = cssselect2.Matcher()
        for file in files:
            for rule in tinycss2.parse_stylesheet(file.read_text(encoding="utf-8"), True, True):
                if rule.type == "qualified-rule":
                    self.add(rule)

    def add(self, rule: tinycss2.ast.QualifiedRule) -> None:
        """One rule; what only a browser can match (focus, has) is left out."""
        kept = {name: value for name, value in declared(rule.content).items() if matters(name)}
        if not kept:
            return
        for prelude in split(rule.prelude):
            try:
                selectors = cssselect2.compile_selector_list(prelude)
            except cssselect2.SelectorError:
                continue
            for selector in selectors:
                self.matcher.add_selector(selector, kept)

    def paint(self, root: Element) -> None:
        """Write what each part looks like into its attributes; what is not shown is taken out."""
        self.walk(cssselect2.ElementWrapper.from_html_root(root), {})

    def known(self, page: Element, inside: Element | None = None) -> Rule:
        """The custom properties of a page, or of an element in it."""
        if inside is not None:
            page.append(inside)
        wrapped = cssselect2.ElementWrapper.from_html_root(page)
        known = self.of(wrapped, {})[1]
        return known if inside is None else self.of(list(wrapped.iter_children())[-1], known)[1]

    def of(self, wrapped: cssselect2.ElementWrapper, inherited: Rule) -> tuple[Rule, Rule]:
        """What the rules say of one element, and the custom properties it has and hands down."""
        rules: Rule = {}
        for _, _, pseudo, rule in sorted(self.matcher.match(wrapped), key=lambda match: match[:2]):
            if pseudo is None:
                rules |= rule
        if wrapped.parent is None:
            rules |= self.fixed
        known = inherited | {name: value for name, value in rules.items() if name.startswith("--")}
        known |= {name: resolved(value, known) for name, value in known.items() if "var(" in value}
        return rules, known

    def walk(self, wrapped: cssselect2.ElementWrapper, inherited: Rule) -> None:
        """One element, then those inside it."""
        rules, known = self.of(wrapped, inherited)
        element: Element = wrapped.etree_element
        for name in KEPT:
            if name in rules and (value := resolved(rules[name], known)):
                element.set(name, written(name, value))
        known |= {name: element.get(name, known.get(name, first)) for name, first in DRAWN.items()}
        thin(element, known)
        for child in list(wrapped.iter_children()):
            self.walk(child, known)
        if rules.get("display") == "none" and wrapped.parent is not None:
            wrapped.parent.etree_element.remove(element)


def thin(element: Element, known: Rule) -> None:
    """A part that is only filled, or only a line, says so in its paint: no picture of its own must be laid over."""
    painted = [name for name in DRAWN if known[name] != "none"]
    if "opacity" not in element.attrib or len(painted) != 1 or element.tag.rsplit("}", 1)[-1] not in ("path", "use"):
        return
    name = f"{painted[0]}-opacity"
    element.set(name, f"{float(element.attrib.pop('opacity')) * float(element.get(name, '1')):.3g}")


def matters(name: str) -> bool:
    """True for a property that tells how a drawing looks."""
    return name.startswith("--") or name in KEPT or name == "display"


def split(prelude: list[tinycss2.ast.Node]) -> Iterable[list[tinycss2.ast.Node]]:
    """The selectors of a list, one by one, so that one the library does not know spoils no other."""
    part: list[tinycss2.ast.Node] = []
    for node in prelude:
        if node.type == "literal" and node.value == ",":
            yield part
            part = []
        else:
            part.append(node)
    yield part
