"""A lesson that a reader drops on the page: taken, or refused with every fault; the server goes on."""

from collections.abc import Iterator

import pytest
from flask.testing import FlaskClient

from app import create
from tests.conftest import HOME

SHIPPED = (HOME / "lessons/canary.yaml").read_bytes()


@pytest.fixture(scope="module")
def client() -> Iterator[FlaskClient]:
    with create().server.test_client() as client:
        yield client


def test_a_sound_lesson_comes_back_as_the_table_holds_it(client: FlaskClient) -> None:
    answer = client.post("/lesson", data=SHIPPED)
    assert answer.status_code == 200
    assert answer.get_json(force=True) == client.get("/facts/lessons.json").get_json(force=True)["lessons"]["canary"]


def test_a_faulty_one_is_refused_with_its_own_name_and_the_next_is_taken(client: FlaskClient) -> None:
    answer = client.post("/lesson?name=mine.yaml", data=SHIPPED.replace(b"iliotibial-band", b"iliotibial-bend"))
    assert answer.status_code == 400
    faults = answer.get_json(force=True)["faults"]
    assert faults
    assert all(fault.startswith("mine.yaml:") for fault in faults)
    assert client.post("/lesson", data=SHIPPED).status_code == 200


@pytest.mark.parametrize("name", ["../../etc/passwd", "<b>", "a" * 200, "\n", ""])
def test_a_name_that_is_none_is_not_repeated(client: FlaskClient, name: str) -> None:
    answer = client.post("/lesson", query_string={"name": name}, data=b"")
    assert [fault[:16] for fault in answer.get_json(force=True)["faults"]] == ["lesson.yaml:1:1:"]


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"])
def test_only_post_is_allowed(client: FlaskClient, method: str) -> None:
    answer = client.open("/lesson", method=method)
    assert answer.status_code == 405
    assert answer.headers["Allow"] == "POST"


@pytest.mark.parametrize(
    "body",
    [b"", b"\xff\xfe", b"\0", b"[" * 90_000, b"{" + b"a," * 45_000, b"- \n" * 30_000, b"? " * 5000, b"&a [*a]", b"!!x"],
)
def test_a_body_that_is_no_lesson_is_refused_with_a_place(client: FlaskClient, body: bytes) -> None:
    answer = client.post("/lesson", data=body)
    assert answer.status_code == 400
    assert answer.get_json(force=True)["faults"][0].startswith("lesson.yaml:")
    assert b"Traceback" not in answer.data


def test_a_lesson_that_is_too_large_is_refused(client: FlaskClient) -> None:
    answer = client.post("/lesson", data=b"#" * 100_000)
    assert answer.status_code == 413
    assert answer.get_json(force=True)["faults"] == ["lesson.yaml:1:1: too large; allowed: 96 kB"]
