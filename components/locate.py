"""Which root explains this weakness? What can be marked, and where the answer goes; the script ranks."""

from typing import Any

from dash import html

from anatomy import Atlas
from components.buttons import ask, cite
from components.ids import Attributes, aria, data

KINDS = {"movement": "Movements", "reflex": "Reflexes", "skin": "Feeling", "stretch": "Stretch"}
BANNER = "A teaching tool, not for diagnosis."
CLASSES = "In classes, with the ranks each takes when inputs are changed; the inputs do not bear percentages."
HOW = (
    "Mark what is weak and what is normal, here, on the plates or in the table of muscles. Normal findings count "
    "little: a lesion of a root often leaves strength as it was."
)


def locate(atlas: Atlas) -> html.Section:
    """Banner, the marks, the answer in one sentence, the ranking, and how it is reckoned."""
    return html.Section(
        [
            html.H2("Which root explains this weakness?"),
            html.P(BANNER, className="teaching", role="note"),
            html.P([HOW, " ", cite(atlas, "statpearls_radicular")], className="quiet"),
            modes(),
            *(group(atlas, kind, title) for kind, title in KINDS.items()),
            muscles(atlas),
            html.Div([html.P(id="located", **aria(live="polite")), html.Div(id="leaders")], className="located"),
            html.H3("Places, the likeliest first"),
            html.P(CLASSES, className="quiet"),
            html.Div(id="places"),
            ratios(atlas),
            html.Details([html.Summary("How this is reckoned, and what it cannot do"), html.Div(id="reckoned")]),
        ],
        className="locate",
    )


def modes() -> html.Div:
    """Whether a click on a plate marks, and a way to start afresh."""
    return html.Div(
        [
            html.Button("Mark on the plates", type="button", id="marking", className="choose", **aria(pressed="true")),
            html.Button("Clear the marks", type="button", id="unmark", className="choose"),
        ],
        className="modes",
        role="group",
        **aria(label="Marks"),
    )


def group(atlas: Atlas, kind: str, title: str) -> html.Details:
    """The findings of one kind; movements are open."""
    findings = atlas["findings"]
    rows = findings[findings["kind"] == kind][["id", "name", "abnormal", "normal"]].to_numpy()
    marks = [
        row(str(key), str(name), str(abnormal), str(normal), known(atlas, str(key)))
        for key, name, abnormal, normal in rows
    ]
    return folded(title, marks, kind == "movement")


def muscles(atlas: Atlas) -> html.Details:
    """Every muscle, as found by needle or by a test of its own."""
    rows = atlas["muscles"][["id", "name"]].to_numpy()
    return folded("Single muscles", [row(str(key), str(name), "weak", "normal", []) for key, name in rows])


def folded(title: str, rows: list[html.Li], opened: bool = False) -> html.Details:
    """A list of marks under its title; the script says there how many are set."""
    summary = html.Summary([title, html.Span(className="count")])
    return html.Details([summary, html.Ul(rows, className="marks")], open=opened, className="fold")


def row(key: str, name: str, abnormal: str, normal: str, more: list[html.Button]) -> html.Li:
    """One finding with its two marks."""
    marks = [toggle(name, "weak", key, abnormal), toggle(name, "normal", key, normal)]
    return html.Li([html.Span([name, *more], className="name"), *marks], **data(finding=key))


def toggle(name: str, found: str, key: str, words: str) -> html.Button:
    """One mark, pressed while it is set."""
    said: Attributes = aria(label=f"{name}: {words}", pressed="false")
    return html.Button(words, type="button", className="choose", **data(locate=f"{found}={key}"), **said)


def cycle(atlas: Atlas, muscle: str) -> html.Button:
    """A mark in the table of muscles: not marked, weak, normal in turn; the script says which."""
    name = atlas.names("muscles")[muscle]
    more: Attributes = aria(label=f"{name}: not marked") | data(locate=f"cycle={muscle}")
    return html.Button(["not marked"], type="button", className="choose", title="Weak, normal, not marked", **more)


def known(atlas: Atlas, finding: str) -> list[html.Button]:
    """The likelihood ratio that a study gives for a finding."""
    rows = atlas["ratios"][atlas["ratios"]["finding"] == finding]
    return [
        ask(f"source:{line['source']}", f"likelihood ratio {interval(line)} for {line['roots']}")
        for line in rows.to_dict("records")
    ]


def interval(line: dict[Any, Any]) -> str:
    """ "11 (1.3–84)"."""
    return f"{line['ratio']} ({line['low']}–{line['high']})" if line["low"] else str(line["ratio"])


def ratios(atlas: Atlas) -> html.Details:
    """What studies give, and why it is shown and not reckoned with."""
    names = atlas.names("findings")
    lines = [
        html.Li(
            [
                f"{names[line['finding']]} for {line['roots']}: {interval(line)}. ",
                *([f"{line['caution']} "] if line["caution"] else []),
                cite(atlas, line["source"]),
            ]
        )
        for line in atlas["ratios"].to_dict("records")
    ]
    why = (
        "How many times likelier a finding is with this root than without, with its 95 % confidence interval. Shown, "
        "not reckoned with: they are few, all from one study, and the intervals are so wide that any ranking would "
        "hang on them."
    )
    return html.Details(
        [html.Summary("Likelihood ratios from a study"), html.P(why, className="quiet"), html.Ul(lines)],
        className="ratios",
    )
