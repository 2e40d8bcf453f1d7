"""Muscles by roots: every row as clickable as a shape, sorted and filtered in the browser."""

from dash import html

from anatomy import Atlas
from anatomy.votes import named
from components.buttons import ask, choice, choose, mark, pick
from components.ids import aria, data, thing
from components.locate import cycle
from components.phrases import inside
from components.sentences import nerve_of


def table(atlas: Atlas) -> html.Section:
    """The filters and the table."""
    roots = list(atlas["roots"]["id"])
    heads = [head("muscle", "Muscle"), *(head(root, root) for root in roots)]
    heads += [head("nerve", "Nerve"), head("group", "Group")]
    heads += [head("confidence", "Confidence"), head("pulls", "On the band")]
    heads.append(html.Th("Found", scope="col", className="found"))
    rows = [line(atlas, muscle) for muscle in atlas.things("muscle")]
    return html.Section(
        [
            html.H2("Muscles and roots"),
            filters(atlas),
            html.P(id="rows", className="quiet", **aria(live="polite")),
            html.Div(
                html.Table([html.Thead(html.Tr(heads)), html.Tbody(rows, id="muscles")]),
                className="scroll",
                tabIndex=0,
                role="region",
                **aria(label="Muscles and roots"),
            ),
            legend(),
        ],
        className="table",
        id="table",
    )


def filters(atlas: Atlas) -> html.Div:
    """What rows are shown."""
    groups = atlas.names("groups")
    used = [(group, groups[group]) for group in dict.fromkeys(atlas["muscles"]["group"])]
    return html.Div(
        [
            choice("Supplied by", "fed", [("", "any root"), *((root, root) for root in atlas["roots"]["id"])]),
            choice("Group", "group", [("", "all"), *used]),
            choice("Confidence", "confidence", [("", "all"), ("A", "A"), ("B", "B"), ("C", "C")]),
            choice("Acts on the band", "pulls", [("", "all"), ("yes", "yes"), ("no", "no")]),
        ],
        className="filters",
    )


def head(key: str, words: str) -> html.Th:
    """A column head that sorts."""
    return html.Th(choose(words, "sort", key), scope="col", **data(key=key))


def line(atlas: Atlas, muscle: str) -> html.Tr:
    """One muscle: what feeds it, how sure that is, and whether it acts on the band."""
    key, lit = muscle.split(":")[1], atlas.reach(muscle)
    nerve, group, letter = nerve_of(atlas, muscle), atlas.row(muscle)["group"], atlas.confidence(key)
    paths = [pick(atlas, path, path.split(":")[1]) for path in atlas.things("path") if path in lit]
    cells = [
        html.Td(pick(atlas, nerve), **data(key="nerve", value=nerve)),
        html.Td(atlas.names("groups")[group], **data(key="group", value=group)),
        html.Td(letter, **data(key="confidence", value=letter)),
        html.Td(paths or "no", **data(key="pulls", value="yes" if paths else "no")),
        html.Td(cycle(atlas, key), className="found"),
    ]
    said = named(atlas, key)
    roots = [root_cell(atlas, key, root.split(":")[1], lit.get(root, ""), said) for root in atlas.things("root")]
    return html.Tr([html.Th(pick(atlas, muscle), scope="row"), *roots, *cells], **thing("muscle", key))


def root_cell(atlas: Atlas, muscle: str, root: str, share: str, said: list[str]) -> html.Td:
    """How much of the muscle a root gives; opens who says so, also where we do not count it."""
    label = f"{root} and {inside(atlas, f'muscle:{muscle}')}: {share or 'named, not counted'}; who says so"
    shown = [ask(f"supply:{muscle}.{root}", mark(share) if share else "·", label)] if root in said or share else []
    return html.Td(shown, className="share", **data(key=root, value=share))


def legend() -> html.P:
    """What the marks mean."""
    meant = {
        "major": "major",
        "minor": "minor",
        "disputed": "disputed: given by a minority or a doubtful part of the charts",
    }
    signs = [
        html.Span([html.Span(className="mark", **data(share=share), **aria(hidden="true")), words])
        for share, words in meant.items()
    ]
    sure = "Confidence: A charts and physiology agree, B charts agree, C sources conflict."
    return html.P([*signs, html.Span(f"{sure} The grading is our own synthesis.")], className="legend quiet")
