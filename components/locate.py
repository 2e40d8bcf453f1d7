"""Which root explains this weakness? What can be marked, and where the answer goes; the script ranks."""

from dash import html

from anatomy import Atlas
from components.buttons import ask, cite
from components.ids import Attributes, aria, data
from components.parts import cells
from components.said_locate import TITLES, interval

KINDS = {"movement": "Movements", "reflex": "Reflexes", "skin": "Feeling", "stretch": "Stretch"}
BANNER = "A teaching tool, not for diagnosis."
CLASSES = "In classes, with the ranks each takes when inputs are changed; the inputs do not bear percentages."
RULE = (
    "Every place starts equal: each root, each pair of neighbours, each nerve. For each, the chances of just these "
    "findings are multiplied, once as a slight and once as a severe lesion; the better fit counts.",
    "How likely a finding is depends on how much of what it tests is lost, as graded on this page. A movement is the "
    "mean of its muscles; two roots act independently. Mark a movement or its muscles, not both: they would count "
    "twice.",
    "Among places as good as the best, one is named before two. The range of ranks comes from moving each chance to "
    "its ends, one at a time, then all of them, then those of nerves against those of roots.",
    "Likelihood ratios from studies stand beside their findings and are not reckoned with: they are few, all from one "
    "study, with intervals so wide that any ranking would hang on them.",
    "It cannot see lesions of the plexus, of several nerves, of a side branch, of muscle or joint, nor both legs; it "
    "knows nothing of pain, of the course or of pictures.",
)
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
            html.Div(
                [html.P("Reckoning …", id="located", **aria(live="polite")), html.Div(id="leaders")],
                className="located",
            ),
            html.H3("Places, the likeliest first"),
            html.P(CLASSES, className="quiet"),
            html.Div(id="places"),
            patterns(atlas),
            reckoned(),
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
        ask("locate:ratios", f"likelihood ratio {interval(ratio, low, high)} for {roots}")
        for ratio, low, high, roots in cells(rows, "ratio", "low", "high", "roots")
    ]


def patterns(atlas: Atlas) -> html.Details:
    """Textbook patterns, each a button that sets its marks, with its source."""
    rows = atlas["patterns"][["name", "weak", "normal", "source"]].to_numpy()
    lines = [
        html.Li(
            [
                html.Button(
                    str(name)[:1].upper() + str(name)[1:],
                    type="button",
                    className="choose",
                    **data(locate="pattern", weak=str(weak), normal=str(normal)),
                ),
                cite(atlas, str(source)),
            ]
        )
        for name, weak, normal, source in rows
    ]
    return html.Details([html.Summary("Textbook patterns to try"), html.Ul(lines)], className="patterns")


def reckoned() -> html.Details:
    """The rule in words; the inputs open beside it."""
    inputs = html.P([ask(key, words) for key, words in TITLES.items()], className="asks")
    return html.Details(
        [html.Summary("How this is reckoned, and what it cannot do"), *(html.P(text) for text in RULE), inputs],
        className="rule",
    )
