"""The one line under the plates when the page stands inside another: its name, and the way to the full view."""

from dash import html

from components.ids import aria

NAME = "Roots to the band"


def settings() -> dict[str, list[str]]:
    """What an address may say of it."""
    return {"embed": ["", "1"]}


def origin() -> html.Aside:
    """Shown only inside another page; embed.js keeps the link."""
    link = html.A("Open the full view", href=".", target="_blank", rel="noopener")
    return html.Aside(
        [html.Span(f"{NAME}: a teaching tool, not a diagnostic one"), link], className="origin", **aria(label=NAME)
    )
