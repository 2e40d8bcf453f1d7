"""The drawer that opens over everything else: who says so."""

from dash import html

from components.ids import aria


def drawer() -> html.Aside:
    """Empty and closed; the script fills it."""
    return html.Aside(
        [
            html.Div(
                [
                    html.H2(id="about-title", tabIndex=-1),
                    html.Button("Close", type="button", id="unask", className="choose", title="Close (Esc)"),
                ],
                className="bar",
            ),
            html.Div(id="about-body"),
        ],
        id="about",
        className="drawer",
        hidden=True,
        **aria(labelledby="about-title"),
    )
