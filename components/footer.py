"""What the page stands by, and what it is not."""

from dash import html

from anatomy import Atlas
from components.buttons import ask, cite

STAND = (
    "The muscles that can act on the band are together supplied by L2–S2; whether irritation of a given "
    "root changes its tension or causes pain there has not been shown."
)

KEPT = (
    "Kept in it: light or dark, how you like lessons shown, quiz results, a lesson of your own until its window is "
    "closed, and a copy of the page that works without network. Clear the data of this site in the browser’s "
    "settings, and all of it is gone."
)


def footer(atlas: Atlas) -> html.Footer:
    """The sentence to stand by, the caution, the origin."""
    return html.Footer(
        [
            html.P([STAND, " ", ask("band:iliotibial-band", "Who says so")], className="stand"),
            html.P(
                [
                    "A teaching tool, not a diagnostic one. The drawing shows one adult right limb; roots and nerves "
                    "vary (prefixed or postfixed pattern in 27.9 % of legs, ",
                    cite(atlas, "phillips_park_1991"),
                    ").",
                ]
            ),
            html.P(
                [
                    "Grew out of C. Centeno's article “ITB Lower Back Pain” (Regenexx, 2019; ",
                    cite(atlas, "seed_centeno"),
                    "), whose claims are told and graded here, not asserted. Bones: mean shapes from "
                    "musculoskeletal-models (MPL-2.0). Typeface: Source Sans 3 (OFL).",
                ]
            ),
            html.P(
                "No cookies, no tracking, no request to another host: what you choose stays in this browser.",
                className="kept",
            ),
            html.P(KEPT, className="kept"),
        ]
    )
