"""What the selection means: the chain from root to insertion."""

from typing import Any

from dash import html

from anatomy import Atlas
from components.buttons import ask, pick
from components.ids import data, thing
from components.key import key
from components.sentences import nerve_of, pullers


def meaning(atlas: Atlas) -> html.Section:
    """A line for every muscle; only lit lines are shown."""
    acting = pullers(atlas)
    others = [muscle for muscle in atlas.things("muscle") if muscle not in acting]
    return html.Section(
        [
            html.H2("What it means"),
            key(atlas),
            html.Div(
                [
                    html.H3("Muscles that can act on the band"),
                    html.Ul([line(atlas, muscle) for muscle in acting], className="chain"),
                ],
                className="links",
            ),
            html.Div(
                [
                    html.H3("Muscles with no path to the band"),
                    html.Ul([line(atlas, muscle) for muscle in others], className="chain"),
                ],
                className="links",
            ),
        ],
        className="meaning",
    )


def line(atlas: Atlas, muscle: str) -> html.Li:
    """Root, nerve, muscle, path, insertion: one muscle's chain, with its confidence and sources."""
    name, lit = muscle.split(":")[1], atlas.reach(muscle)
    roots = [pick(atlas, root, share=lit[root]) for root in atlas.things("root") if root in lit]
    strength = html.Span(className="strength")  # the stylesheet says here how strongly the muscle is lit
    steps: list[list[Any]] = [roots, [pick(atlas, nerve_of(atlas, muscle))], [pick(atlas, muscle), strength]]
    paths = [way(atlas, path) for path in atlas.things("path") if path in lit]
    count = len(atlas.statements(name))
    return html.Li(
        [
            html.Div([html.Span(step, className="step") for step in steps], className="flow"),
            *([html.Ul(paths, className="ways")] if paths else []),
            ask(muscle, f"Confidence {atlas.confidence(name)} · {count} statements and their sources"),
        ],
        className="link",
        **data(still=""),
        **thing("muscle", name),
    )


def way(atlas: Atlas, path: str) -> html.Li:
    """A path, how well it is supported, and where its load goes."""
    ends = [end for end in atlas.things("insertion") if end in atlas.reach(path)]
    grade = atlas.row(path)["grade"]
    sample = html.Span(className="sample", **data(line=atlas.names("grades", "line")[grade]))
    words = html.Span([sample, atlas.names("grades")[grade].lower()], className="grade")
    first = html.Span([pick(atlas, path, path.split(":")[1]), words], className="step")
    second = [html.Span([pick(atlas, end) for end in ends], className="step")] if ends else []
    return html.Li([first, *second], className="flow")
