"""The page as it is served in earnest: several workers that share nothing, a log that names nobody, a good end."""

import socket
import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest

from tests.running import Running


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    running = Running(tmp_path_factory.mktemp("log") / "log")
    yield running
    if running.process.poll() is None:
        running.stop()


def get(address: str) -> tuple[int, bytes, str]:
    """Status, body and ETag."""
    try:
        with urllib.request.urlopen(address, timeout=60) as answer:
            return answer.status, answer.read(), str(answer.headers["ETag"])
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read(), ""


def test_every_worker_says_the_same(running: Running) -> None:
    for path in ("/roots/", "/roots/_dash-layout", "/roots/facts/evidence.json", "/roots/tension?lost=L5.60"):
        assert len({get(running.address + path) for _ in range(8)}) == 1


def test_the_log_is_one_line_of_json_a_request_and_names_nobody(running: Running) -> None:
    get(f"{running.address}/roots/facts/nothing%0a%22x.json?root=L5&who=me")
    line = running.told("nothing")
    assert set(line) == {"time", "method", "path", "status", "bytes", "ms"}
    assert (line["method"], line["status"]) == ("GET", 404)
    requests = "".join(text for text in running.log.read_text().splitlines() if text.startswith("{"))
    assert not [word for word in ("127.0.0.1", "who=me", "root=L5", "Python-urllib") if word in requests]


def test_what_is_no_request_is_refused_and_not_traced_to_anyone(running: Running) -> None:
    with socket.create_connection(("127.0.0.1", running.port)) as line:
        line.sendall(b"\x00\xff nonsense\r\n\r\n")
        assert line.recv(100).startswith(b"HTTP/1.1 400")
    with socket.create_connection(("127.0.0.1", running.port)) as line:
        line.sendall(b"GET /roots/?" + b"a" * 9000 + b" HTTP/1.1\r\nHost: x\r\n\r\n")
        assert line.recv(100).startswith(b"HTTP/1.1 4")
    assert "ip=" not in running.log.read_text()
    assert get(f"{running.address}/health")[0] == 200


def test_it_ends_when_asked_to(running: Running) -> None:
    assert running.stop() == 0
    assert "Traceback" not in running.log.read_text()
