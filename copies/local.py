"""The page, so that it finds everything beside itself wherever it lies."""

import base64
import gzip
import json
import re
from collections.abc import Mapping
from html import escape

from copies.crawl import GIVEN, Crawl

CONFIG = re.compile(r'(?<=<script id="_dash-config" type="application/json">).*?(?=</script>)', re.DOTALL)
PAPERS = {"handout": "handout/{id}.html", "slides": "slides/{id}.pptx"}
SERVER = ("estimate", "lesson", "alive", *PAPERS)  # what takes Python


def local(crawl: Crawl, papers: bool, carried: Mapping[str, bytes], home: str = "", policy: str = "") -> str:
    """The HTML of a copy: no address in it starts at the root of a host.

    `carried` goes packed into the page; `home` says where the assets seem to lie if all of them are in it.
    """
    facts = {name: str(place).removeprefix(crawl.prefix) for name, place in crawl.given["facts"].items()}
    facts |= dict.fromkeys(SERVER, "") | (PAPERS if papers else {})
    given = text({**crawl.given, "facts": facts, "worker": "", "published": crawl.address})
    page = GIVEN.sub(lambda _: given, crawl.index)
    page = CONFIG.sub(lambda match: settings(match[0]), page)
    page = re.sub(rf'"{re.escape(crawl.prefix)}(?=assets/|_dash-component-suites/)', '"', page)
    held = text({name: base64.b64encode(gzip.compress(body, 9, mtime=0)).decode() for name, body in carried.items()})
    data = f'<script id="carried" type="application/json" data-home="{home}">{held}</script>'
    meta = f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">'
    return page.replace('<script id="given"', f'{data}<script id="given"', 1).replace("<head>", f"<head>{meta}", 1)


def settings(config: str) -> str:
    """What Dash is told: to ask beside the page."""
    return text({**json.loads(config), "requests_pathname_prefix": "./", "url_base_pathname": None})


def text(value: object) -> str:
    """As JSON inside HTML."""
    return json.dumps(value, separators=(",", ":")).replace("<", "\\u003c")
