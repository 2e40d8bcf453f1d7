"""What the worker is told to keep: everything the page may ask for, each at an address that answers."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from app import create
from tests.conftest import HOME


@pytest.fixture(scope="module")
def client() -> Iterator[FlaskClient]:
    with create(prefix="/roots/").server.test_client() as client:
        yield client


def release(client: FlaskClient) -> dict[str, Any]:
    """What stands before the script."""
    text = client.get("/roots/sw.js").text
    found: dict[str, Any] = json.loads(text[text.index("{") : text.index(";\n//")])
    return found


def test_the_worker_lies_at_the_root_of_the_page_and_is_asked_after(client: FlaskClient) -> None:
    answer = client.get("/roots/sw.js")
    assert answer.status_code == 200
    assert answer.mimetype == "text/javascript"
    assert answer.headers["Cache-Control"] == "no-cache"
    again = client.get("/roots/sw.js", headers={"If-None-Match": answer.headers["ETag"]})
    assert again.status_code == 304


def test_all_it_keeps_can_be_had(client: FlaskClient) -> None:
    told = release(client)
    assert not [one for one in told["live"] + told["fixed"] if client.get(one).status_code != 200]
    assert "/roots/" in told["live"]


def test_it_keeps_every_table_and_every_asset_that_scripts_may_ask_for(client: FlaskClient) -> None:
    told = release(client)
    page = client.get("/roots/").text
    assert {*re.findall(r'"(/roots/facts/[^"]+)"', page)} <= {*told["live"]}
    files = [file.relative_to(HOME / "assets") for file in (HOME / "assets").rglob("*.*") if file.is_file()]
    asked = [file for file in files if file.suffix in (".svg", ".bin", ".woff2") or re.search(r"/.*\.js$", str(file))]
    missing = {f"{told['assets']}{file.as_posix()}" for file in asked} - {*told["fixed"]}
    assert {Path(one).name for one in missing} <= {"worker.js"}


def test_it_keeps_nothing_that_is_to_be_saved_or_is_made_for_one_reader(client: FlaskClient) -> None:
    told = release(client)
    assert not [
        one for one in told["live"] + told["fixed"] if re.search(r"\.(bib|ris|csv|pptx)$|lesson$|/handout/", one)
    ]
