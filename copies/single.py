"""One file that opens from disk: everything that is ever fetched is carried in it."""

import base64
import re
from posixpath import dirname, join, normpath

from bundle import EARLY, FONT, SCRIPT, STYLE
from copies.crawl import DASH, Crawl
from copies.folder import CARRIED
from copies.local import local

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'unsafe-inline' blob:",
        "style-src 'unsafe-inline'",
        "img-src data: blob:",
        "font-src data:",
        "connect-src data: blob:",
        "base-uri 'none'",
        "form-action 'none'",
    )
)
PRELOAD = '<link rel="preload" as="font" type="font/woff2" href="{}" crossorigin>'
WOFF = re.compile(r'url\("?([^")]+\.woff2)"?\)')
IMPORT = re.compile(r'(\bfrom\s*|\bimport\(\s*|\bimport\s*)"(\.[^"]+)"')


def single(crawl: Crawl) -> str:
    """The HTML."""
    home = crawl.home
    inline = (f"{home}{SCRIPT}", f"{home}{STYLE}")
    names = [name for name in (*DASH, *crawl.assets(), *crawl.dash(), *crawl.tables()) if name not in inline]
    carried = {name: named(name, crawl.get(name)) for name in names}
    page = local(crawl, papers=False, carried=carried, home=home, policy=POLICY)
    script, style = (crawl.get(name).decode() for name in inline)
    page = put(page, f'<script src="{inline[0]}">', f"<script>{closed(script + CARRIED, 'script')}")
    page = put(page, f'<script src="{home}{EARLY}" async></script>', "")  # nothing comes late here
    page = put(page, PRELOAD.format(home + FONT), "")  # it lies in the style
    style = WOFF.sub(lambda match: f'url("{data(crawl.get(home + match[1]), "font/woff2")}")', style)
    page = put(page, f'<link rel="stylesheet" href="{inline[1]}">', f"<style>{closed(style, 'style')}</style>")
    for name in crawl.saved():
        page = put(page, f'href="{name}"', f'href="{data(crawl.get(name), "text/plain")}"')
    return page


def named(name: str, body: bytes) -> bytes:
    """A module asks for others by their whole name; an address beside itself means nothing in a file."""
    if not name.endswith(".js"):
        return body
    return IMPORT.sub(lambda match: f'{match[1]}"{normpath(join(dirname(name), match[2]))}"', body.decode()).encode()


def put(page: str, part: str, instead: str) -> str:
    """Something in the place of a part. Raises LookupError if that is not there once."""
    if page.count(part) != 1:
        raise LookupError(f"{page.count(part)} times {part}")
    return page.replace(part, instead)


def closed(text: str, tag: str) -> str:
    """A script or style that does not end before its end."""
    return text.replace(f"</{tag}", f"<\\/{tag}")


def data(body: bytes, kind: str) -> str:
    """A file as an address that holds it."""
    return f"data:{kind};base64,{base64.b64encode(body).decode()}"
