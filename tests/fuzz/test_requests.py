"""Malformed requests, most of them nearly right: 4xx and a sentence, nothing in the log, and the server goes on."""

import json
from typing import Any
from urllib.parse import quote

from hypothesis import given
from hypothesis import strategies as st

from tests.fuzz.conftest import SCALARS, VALUES, WORDS, Heard, often

OUTPUTS = ["selection.data", "matrix-plot.children", "..selection.data...book.data..", "_pages_store.data", "book.data"]
SPOTS = st.fixed_dictionaries(
    {}, optional={"id": st.one_of(st.sampled_from(["book", "selection"]), VALUES), "property": WORDS, "value": VALUES}
)
SHAPES = st.fixed_dictionaries(
    {},
    optional={
        "output": st.one_of(st.sampled_from(OUTPUTS), VALUES),
        "outputs": st.one_of(SPOTS, st.lists(SPOTS, max_size=3), VALUES),
        "inputs": st.one_of(st.lists(SPOTS, max_size=3), VALUES),
        "state": st.one_of(st.lists(SPOTS, max_size=3), VALUES),
        "changedPropIds": st.one_of(st.lists(WORDS, max_size=3), VALUES),
        "parsedChangedPropsIds": VALUES,
        "background": VALUES,
        "cancelJob": WORDS,
    },
)
KINDS = st.sampled_from(
    ["application/json", "text/plain", "multipart/form-data; boundary=x", "application/json; charset=x", ""]
)


@st.composite
def bodies(draw: Any) -> bytes:
    """A body: nearly a callback, any JSON, JSON cut short or with a byte turned, any bytes."""
    text = json.dumps(draw(st.one_of(SHAPES, VALUES))).encode()
    way = draw(st.sampled_from(["whole", "whole", "cut", "turned", "bytes", "deep"]))
    if way == "cut":
        return text[: draw(st.integers(0, len(text)))]
    if way == "turned":
        place = draw(st.integers(0, len(text) - 1))
        return bytes(text[:place] + bytes([draw(st.integers(0, 255))]) + text[place + 1 :])
    if way == "deep":
        return bytes(draw(st.sampled_from([b"[", b'{"output":'])) * draw(st.integers(1, 3000)))
    return text if way == "whole" else bytes(draw(st.binary(max_size=60)))


@given(body=bodies(), kind=KINDS, query=st.dictionaries(WORDS, SCALARS, max_size=2))
@often(10_000, 200)
def test_a_malformed_callback_is_refused(app: Any, heard: Heard, body: bytes, kind: str, query: dict[str, Any]) -> None:
    answer = app.server.test_client().post(
        "/_dash-update-component",
        data=body,
        content_type=kind,
        query_string={str(key): str(query[key]) for key in query},
    )
    assert 400 <= answer.status_code < 500
    assert b"Traceback" not in answer.data
    assert not heard.lines


PATHS = st.one_of(
    st.sampled_from(
        ["/tension", "/facts/", "/assets/", "/_dash-component-suites/", "/_dash-component-suites/dash/", "/lesson", "/"]
    ),
    st.sampled_from(
        ["/_favicon.ico", "/_dash-layout", "/health", "/sources.bib", "/_dash-dependencies", "/_reload-hash"]
    ),
)
QUERY = st.lists(
    st.tuples(
        st.one_of(st.sampled_from(["lost", "compensation", "lean", "posture", "name", "root", "lang"]), WORDS), WORDS
    ),
    max_size=4,
)
METHODS = st.sampled_from(["GET", "GET", "GET", "POST", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
HEADERS = st.dictionaries(
    st.sampled_from(
        ["Accept", "Accept-Encoding", "If-None-Match", "Range", "Cookie", "Content-Type", "If-Modified-Since"]
    ),
    st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=20),
    max_size=3,
)


@given(path=PATHS, more=WORDS, query=QUERY, method=METHODS, headers=HEADERS, body=st.binary(max_size=40))
@often(10_000, 200)
def test_no_request_at_all_breaks_the_server(
    app: Any, heard: Heard, path: str, more: str, query: Any, method: str, headers: dict[str, str], body: bytes
) -> None:
    answer = app.server.test_client().open(
        path + quote(more, safe="/%."),
        method=method,
        query_string=query,
        headers=headers,
        data=body if method != "GET" else None,
    )
    assert answer.status_code < 500
    assert b"Traceback" not in answer.data
    assert not heard.lines
    answer.close()
