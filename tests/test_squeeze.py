"""Every body goes out small at once, and smaller later; what is asked once only is not kept."""

from collections.abc import Iterator

import brotli
import pytest
from flask.testing import FlaskClient

from app import create
from squeeze import KEPT, WAITING

SMALL = {"Accept-Encoding": "br, gzip"}
DRAWING = "/assets/drawings/stance.svg"


@pytest.fixture(scope="module")
def client() -> Iterator[FlaskClient]:
    with create().server.test_client() as client:
        yield client


@pytest.fixture(autouse=True)
def cold() -> None:
    KEPT.clear()


def test_the_second_reader_gets_the_same_words_in_fewer_bytes(client: FlaskClient) -> None:
    plain = client.get(DRAWING).data
    first = client.get(DRAWING, headers=SMALL)
    WAITING.join()
    second = client.get(DRAWING, headers=SMALL)
    assert first.headers["Content-Encoding"] == second.headers["Content-Encoding"] == "br"
    assert brotli.decompress(first.data) == brotli.decompress(second.data) == plain
    assert len(second.data) < len(first.data) < len(plain) / 2


def test_whoever_has_it_compressed_need_not_fetch_it_again(client: FlaskClient) -> None:
    tag = client.get(DRAWING, headers=SMALL).headers["ETag"]
    WAITING.join()
    again = client.get(DRAWING, headers={**SMALL, "If-None-Match": tag})
    assert again.status_code == 304
    assert not again.data


def test_answers_to_one_reader_do_not_push_out_what_everybody_asks_for(client: FlaskClient) -> None:
    client.get(DRAWING, headers=SMALL)
    before = set(KEPT)
    for share in range(20, 100, 20):
        assert client.get(f"/tension?lost=L5.{share}", headers=SMALL).status_code == 200
        client.get(f"{DRAWING}?number={share}", headers=SMALL)
    assert client.post("/lesson", data=b"steps: []", headers=SMALL).status_code == 400
    assert set(KEPT) == before


@pytest.mark.parametrize(("wish", "found"), [("gzip", "gzip"), ("br;q=0, gzip", "gzip"), ("identity", None)])
def test_who_takes_no_brotli_gets_none(client: FlaskClient, wish: str, found: str | None) -> None:
    answer = client.get(DRAWING, headers={"Accept-Encoding": wish})
    assert answer.headers.get("Content-Encoding") == found
    assert "Accept-Encoding" in answer.headers["Vary"]
