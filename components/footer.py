"""What the page stands by, and what it is not."""

from dash import html


def footer() -> html.Footer:
    """The sentence to stand by, the caution, the origin."""
    return html.Footer(
        [
            html.P(
                "The muscles that can act on the band are together supplied by L2–S2; whether irritation of a given "
                "root changes its tension or causes pain there has not been shown.",
                className="stand",
            ),
            html.P(
                "A teaching tool, not a diagnostic one. The drawing shows one adult right limb; roots and nerves vary "
                "(prefixed or postfixed pattern in 27.9 % of legs, Phillips & Park 1991)."
            ),
            html.P(
                "Grew out of C. Centeno's article “ITB Lower Back Pain” (Regenexx, 2019), whose claims are told and "
                "graded here, not asserted. Bones: mean shapes from musculoskeletal-models (MPL-2.0). "
                "Typeface: Source Sans 3 (OFL)."
            ),
        ]
    )
