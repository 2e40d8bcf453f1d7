"""Everything the page may ask its server for, as files."""

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from dash import Dash

import bundle

GIVEN = re.compile(r'(?<=<script id="given" type="application/json">).*?(?=</script>)', re.DOTALL)
NAMED = re.compile(r'(?<=<script id="dash-scripts" type="application/json">).*?(?=</script>)', re.DOTALL)
SAVED = re.compile(r'<a [^>]*\bdownload="([^"]+)"')
DASH = ("_dash-layout", "_dash-dependencies")  # a file server would not call them JSON


@dataclass(frozen=True)
class Crawl:
    """What an app answers at an address. Names are relative to the page: assets/…, facts/…"""

    app: Dash
    address: str  # where the copy will lie, as printed on handouts and pictures; may be empty

    @property
    def prefix(self) -> str:
        """The path of the page."""
        return str(self.app.config.routes_pathname_prefix)

    def get(self, name: str) -> bytes:
        """One answer. Raises LookupError if there is none."""
        host = "{0.scheme}://{0.netloc}".format(urlsplit(self.address or "http://localhost/"))
        answer = self.app.server.test_client().get(self.prefix + name, base_url=host)
        if answer.status_code != 200:
            raise LookupError(f"{self.prefix}{name}: {answer.status}")
        packed = answer.headers.get("Content-Encoding") == "gzip"
        return gzip.decompress(answer.data) if packed else answer.data

    @cached_property
    def index(self) -> str:
        """The page itself."""
        return self.get("").decode()

    @cached_property
    def given(self) -> dict[str, Any]:
        """The tables that came with it."""
        match = GIVEN.search(self.index)
        return dict(json.loads(match[0])) if match else {}

    @property
    def home(self) -> str:
        """Where its assets lie."""
        return self.app.get_asset_url("").removeprefix(self.prefix).rstrip("/") + "/"

    def assets(self) -> Iterator[str]:
        """The joined script and styles, and what they ask for."""
        names = (bundle.SCRIPT, bundle.STYLE, *bundle.rest(Path(self.app.config.assets_folder)))
        yield from (f"{self.home}{name}" for name in names)

    def dash(self) -> list[str]:
        """The scripts of Dash, in order."""
        match = NAMED.search(self.index)
        return [one.removeprefix(self.prefix) for one in json.loads(match[0])] if match else []

    def tables(self) -> list[str]:
        """Tables fetched when they are needed."""
        places = [str(one).removeprefix(self.prefix) for one in self.given["facts"].values()]
        return [one for one in places if one.startswith("facts/")]

    def saved(self) -> list[str]:
        """What is offered to be saved."""
        return SAVED.findall(self.index)

    def lessons(self) -> list[str]:
        """The lessons that ship, by id; those in another language as id.language."""
        told = [json.loads(self.get(name)) for name in self.tables() if name.startswith("facts/words-")]
        own = list(json.loads(self.get("facts/lessons.json"))["lessons"])
        return own + [f"{lesson}.{words['lang']}" for words in told for lesson in words["lessons"]]
