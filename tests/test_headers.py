"""What the browser is told: what may run, what may be kept; and nothing of the machinery."""

from collections.abc import Iterator

import pytest
from flask.testing import FlaskClient

from app import create, under

PAGE = {"Accept": "text/html"}


@pytest.fixture(scope="module")
def client() -> Iterator[FlaskClient]:
    with create().server.test_client() as client:
        yield client


def rules(client: FlaskClient, path: str) -> dict[str, str]:
    """The policy of a page, directive by directive."""
    parts = client.get(path).headers["Content-Security-Policy"].split("; ")
    return dict(part.split(" ", 1) for part in parts)


def test_the_page_is_the_same_for_every_reader_and_says_nothing_of_the_machine(client: FlaskClient) -> None:
    page = client.get("/").text
    assert client.get("/").text == page
    assert "python_version" not in page


def test_no_script_runs_but_our_own(client: FlaskClient) -> None:
    policy = rules(client, "/")
    assert policy["default-src"] == "'none'"
    for name in ("script-src", "style-src"):
        assert "'self'" in policy[name]
        assert "unsafe" not in policy[name]
        assert "http" not in policy[name]
    assert policy["connect-src"] == "'self'"


def test_a_drawing_opened_by_itself_runs_nothing(client: FlaskClient) -> None:
    policy = rules(client, "/assets/drawings/lateral.svg")
    assert policy["default-src"] == "'none'"
    assert "script-src" not in policy


def test_course_pages_may_embed_the_page(client: FlaskClient) -> None:
    answer = client.get("/?embed=1")
    assert "frame-ancestors" not in answer.headers["Content-Security-Policy"]
    assert "X-Frame-Options" not in answer.headers


@pytest.mark.parametrize("path", ["/", "/health", "/facts/matrix.json", "/assets/drawings/lateral.svg", "/nothing"])
def test_every_answer_says_what_it_is(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Type"]


@pytest.mark.parametrize(
    ("address", "told"),
    [("http://localhost:8050", True), ("https://roots.example", True), ("http://roots.example", False)],
)
def test_the_opener_policy_is_told_where_it_would_be_heeded(client: FlaskClient, address: str, told: bool) -> None:
    assert ("Cross-Origin-Opener-Policy" in client.get("/", base_url=address).headers) is told


def test_the_page_leaves_no_trace_and_asks_for_no_sense(client: FlaskClient) -> None:
    answer = client.get("/")
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "camera=()" in answer.headers["Permissions-Policy"]
    assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize("encoding", ["", "br"])
@pytest.mark.parametrize("path", ["/", "/_dash-layout", "/_dash-dependencies", "/facts/matrix.json"])
def test_what_may_change_is_asked_after_and_not_sent_twice(client: FlaskClient, path: str, encoding: str) -> None:
    wish = {"Accept-Encoding": encoding}
    answer = client.get(path, headers=wish)
    assert answer.headers["Cache-Control"] == "no-cache"
    again = client.get(path, headers={**wish, "If-None-Match": answer.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")


@pytest.mark.parametrize(
    "path", ["/nothing", "/facts/nothing", "/wp-login.php", "/_reload-hash", "/console", "/.git/config"]
)
def test_a_wrong_link_is_told_and_leads_to_the_page(client: FlaskClient, path: str) -> None:
    answer = client.get(path, headers=PAGE)
    assert answer.status_code == 404
    assert 'href="/"' in answer.text
    assert "<" not in client.get(path).text


@pytest.mark.parametrize("path", ["/", "/_dash-layout", "/facts/matrix.json", "/health"])
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"])
def test_the_page_can_only_be_read(client: FlaskClient, path: str, method: str) -> None:
    answer = client.open(path, method=method)
    assert answer.status_code == 405
    assert "GET" in answer.headers["Allow"]


@pytest.mark.parametrize("query", ["__debugger__=yes&cmd=resource&f=debugger.js", "__debugger__=yes&cmd=printpin&s=x"])
def test_the_debugger_is_out_of_reach(client: FlaskClient, query: str) -> None:
    answer = client.get(f"/?{query}")
    assert answer.data == client.get("/").data


@pytest.mark.parametrize(("wish", "path"), [("/", "/"), ("", "/"), ("roots", "/roots/"), ("/a/b-c", "/a/b-c/")])
def test_the_page_lies_where_it_is_told_to(wish: str, path: str) -> None:
    assert under(wish) == path


@pytest.mark.parametrize("wish", ["a b", "//host", "../x?y", "a//b", "<script>"])
def test_a_path_that_is_none_is_said(wish: str) -> None:
    with pytest.raises(SystemExit, match="PREFIX must be a path such as /roots/"):
        under(wish)


def test_everything_lies_under_the_prefix() -> None:
    with create(prefix="/a/b/").server.test_client() as client:
        assert client.get("/").headers["Location"] == "/a/b/"
        for path in ("/health", "/a/b/health", "/a/b/", "/a/b/facts/matrix.json", "/a/b/tension"):
            assert client.get(path).status_code == 200
        assert '="/assets' not in client.get("/a/b/").text
        assert client.get("/facts/matrix.json").status_code == 404
