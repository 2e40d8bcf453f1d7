"""What the browser is told about every answer: what may run, what may be kept, what may leave.

Framing is allowed on purpose, so there is no frame-ancestors and no X-Frame-Options: course pages embed the page, and
there is nothing to steal by a hidden frame (no login, no cookies, nothing is stored on the server).
"""

import re

from dash import Dash
from flask import Flask, Response, request

PAGE, DRAWING = "text/html", "image/svg+xml"
OFF = (
    "accelerometer",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "hid",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "serial",
    "usb",
)
EVERY = {
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "cross-origin",  # all of it is public; a picture may stand on another page
}


# The style elements that Dash 4.4.1 and its components bring, and the empty one that Plotly fills by script. After an
# update of Dash, tests/browser/test_headers.py names those that are new.
STYLES = (
    "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
    "+QoPrsxO0auPnxSulD3bAr9CoDGgzv7YRfYE0vfxeQI=",
    "0IJGrxhCP5NUIafylLkj5118xkZH1kp5FmNio7NOckI=",
    "Aq43X0SlmB69maWGob4rp/UuSHhwePalkRRExtsxOJ8=",
    "Do5Z9ZqsPvCQTUBQS9BnDm/2+on7omuzuLYk5sbA+2s=",
    "ITR5T9OwskhdqdsliUJRmgp9ltOFAHgXe1F7eRvGnmQ=",
    "MJs2ke1SA6Cy3tTCZu2QH0rj0r//iNqU0idy9bM4leg=",
    "SkhFDxgIcEjMhRh19uSHWrkdnAlZ9rlskgr9yLsipa8=",
    "VUA+tqvhK3niMn7AdszqidMFPRh9FLqxB2iINUrsiTw=",
    "X2TqJwnIiE/ceDVeAdr7v7BOWBU6CEzE6qxlNzBzvBk=",
    "Z8VokGxeiKThZOEmkdUgfW+jxbvItBwAXC8M1c4wqAM=",
    "uDiOZWps1U7E8/0BTaQrclYMhVhRVE4dT0vb5X6nXOw=",
)
PICTURE = "default-src 'none'; style-src 'unsafe-inline'; font-src 'self' data:; img-src data:"  # opened by itself


def policy() -> str:
    """The Content-Security-Policy of the page: files of our own, and the styles that Dash adds, by their hash."""
    styles = " ".join(f"'sha256-{one}'" for one in STYLES)
    rules = {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": f"'self' {styles}",
        "style-src-attr": "'unsafe-inline'",  # Plotly places its words so
        "img-src": "'self' data: blob:",  # the icon; pictures made here to be saved
        "font-src": "'self'",
        "connect-src": "'self'",
        "worker-src": "'self'",
        "manifest-src": "'self'",
        "frame-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'self'",
    }
    return "; ".join(f"{name} {allowed}" for name, allowed in rules.items())


def trusted() -> bool:
    """True if the browser takes the address for safe: elsewhere it would complain of the opener policy."""
    scheme = request.headers.get("X-Forwarded-Proto", request.scheme)
    return scheme == "https" or re.fullmatch(r"(localhost|127\.[\d.]+|\[::1\])(:\d+)?", request.host) is not None


def connect(app: Dash) -> None:
    """Hook in, after all callbacks are known."""
    server: Flask = app.server
    page = {
        "Content-Security-Policy": policy(),
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": ", ".join(f"{name}=()" for name in OFF),
    }
    documents = {PAGE: page, DRAWING: {"Content-Security-Policy": PICTURE}}

    def tell(answer: Response) -> Response:
        """Add the headers; those for documents would only weigh on other files."""
        for name, value in (EVERY | documents.get(answer.mimetype or "", {})).items():
            answer.headers.setdefault(name, value)
        if answer.mimetype == PAGE and trusted():
            answer.headers.setdefault("Cross-Origin-Opener-Policy", "same-origin")
        return answer

    server.after_request(tell)
