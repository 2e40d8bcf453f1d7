"""A wrong request gets a 4xx and a sentence; the server goes on."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.test import create_environ

from app import create

CALLBACK = "/_dash-update-component"


@pytest.fixture(scope="module")
def client() -> Iterator[FlaskClient]:
    with create().server.test_client() as client:
        yield client


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"42",
        b"\xff\xfe",
        b'{"output": "selection.data"}',
        b'{"output": "nothing.children", "inputs": []}',
        b'{"output": ["a"], "inputs": {}}',
        b'{"inputs": [{"id": "book", "property": "data", "value": null}]}',
        b"[" * 30_000,
        b"x" * 70_000,
    ],
)
def test_a_malformed_callback_is_refused(client: FlaskClient, body: bytes) -> None:
    answer = client.post(CALLBACK, data=body, content_type="application/json")
    assert 400 <= answer.status_code < 500
    assert b"Traceback" not in answer.data


@pytest.mark.parametrize(
    "path",
    [
        "/_dash-component-suites/dash/../../etc/passwd",
        "/_dash-component-suites/nothing/x.js",
        "/_dash-component-suites/dash/deps/nothing.js",
        "/assets/../app.py",
        "/assets/%2e%2e/app.py",
        "/assets/nothing.svg",
    ],
)
def test_what_is_not_there_is_not_found(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert 400 <= answer.status_code < 500
    assert b"import" not in answer.data


def test_the_server_goes_on(client: FlaskClient) -> None:
    answer: Any = client.get("/health")
    assert answer.status_code == 200


def test_a_reader_who_leaves_midway_leaves_no_file_open() -> None:
    server = create().server
    environ = create_environ("/assets/drawings/section-60.svg", headers={"Accept-Encoding": "br"})
    body = server(environ, lambda _status, _headers, _error=None: print)
    assert next(iter(body))  # and never closed
    files = [str(file.resolve()) for file in Path("/proc/self/fd").iterdir()]
    assert not [file for file in files if file.endswith(".svg")]


def test_a_large_table_is_sent_once_and_then_kept(client: FlaskClient) -> None:
    answer = client.get("/facts/evidence.json")
    assert answer.status_code == 200
    assert answer.json
    assert set(answer.json) >= {"sheets", "sources"}
    again = client.get("/facts/evidence.json", headers={"If-None-Match": answer.headers["ETag"]})
    assert again.status_code == 304


def test_an_unknown_table_is_not_found(client: FlaskClient) -> None:
    for path in ("/facts/nothing.json", "/facts/../app.py", "/facts/evidence"):
        answer = client.get(path)
        assert b"Traceback" not in answer.data
        assert b"sheets" not in answer.data
