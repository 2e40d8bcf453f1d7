"""What the selection means: what is known of the thing picked, then the chain from root to insertion."""

from dash import html

from anatomy import Atlas
from components.buttons import pick
from components.ids import data, thing
from components.sentences import nerve_of, pullers


def meaning(atlas: Atlas) -> html.Section:
    """The sheet of what is picked, and a line for every muscle; only lit lines are shown."""
    acting = pullers(atlas)
    others = [muscle for muscle in atlas.things("muscle") if muscle not in acting]
    return html.Section(
        [
            html.H2("What it means"),
            html.Div(id="sheet", className="sheet"),
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
    key = muscle.split(":")[1]
    lit = atlas.reach(muscle)
    roots = [pick(atlas, root, share=lit[root]) for root in atlas.things("root") if root in lit]
    paths = [path for path in atlas.things("path") if path in lit]
    steps = [html.Span(roots, className="step"), html.Span(pick(atlas, nerve_of(atlas, muscle)), className="step")]
    steps.append(html.Span([pick(atlas, muscle), mark_slot()], className="step"))
    steps += [html.Span(path_step(atlas, path), className="step") for path in paths]
    letter = atlas.confidence(key)
    count = len(atlas.statements(key))
    return html.Li(
        [
            html.Div(steps, className="flow"),
            html.Details(
                [html.Summary(f"Confidence {letter} · {count} statements and their sources"), html.Div()],
                **data(sheet=muscle),
            ),
        ],
        className="link",
        **data(still=""),
        **thing("muscle", key),
    )


def mark_slot() -> html.Span:
    """Where the stylesheet shows how strongly the muscle is lit."""
    return html.Span(className="strength")


def path_step(atlas: Atlas, path: str) -> list[html.Button]:
    """A path and where its load goes."""
    ends = [end for end in atlas.things("insertion") if end in atlas.reach(path)]
    return [pick(atlas, path, path.split(":")[1]), *(pick(atlas, end) for end in ends)]
