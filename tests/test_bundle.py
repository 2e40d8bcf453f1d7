"""One script and one style sheet: nothing of their meaning is lost, and each address stands for what it holds."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import rjsmin
import tree_sitter_javascript
from flask.testing import FlaskClient
from tree_sitter import Language, Node, Parser

import bundle
from app import create
from tests.conftest import HOME

ASSETS = HOME / "assets"
SCRIPTS = sorted(ASSETS.glob("*.js"))
WHOLE = ("string", "template_string", "regex")  # space inside these counts
PARSER = Parser(Language(tree_sitter_javascript.language()))


def words(node: Node) -> Iterator[tuple[str, bytes | None]]:
    """What a script says, in order: no comments, no space, and no semicolons that may be left out."""
    if node.type in ("comment", ";"):
        return
    leaf = node.type in WHOLE or not node.children
    yield node.type, node.text if leaf else None
    for child in [] if leaf else node.children:
        yield from words(child)


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    return shutil.copytree(ASSETS, tmp_path / "assets")


@pytest.fixture(scope="module")
def client() -> Iterator[FlaskClient]:
    with create().server.test_client() as client:
        yield client


@pytest.mark.parametrize("file", SCRIPTS, ids=lambda file: file.name)
def test_a_script_is_whole_and_says_the_same_in_the_bundle(file: Path) -> None:
    text = file.read_text()
    tree = PARSER.parse(text.encode()).root_node
    assert not tree.has_error, f"{file.name} cannot be read"
    assert list(words(PARSER.parse(rjsmin.jsmin(text).encode()).root_node)) == list(words(tree))


def test_the_scripts_stand_in_the_bundle_in_the_order_of_their_names() -> None:
    tree = PARSER.parse(bundle.bundle(ASSETS).made[bundle.SCRIPT].encode()).root_node
    names = [
        str(node.named_children[0].named_children[0].text, "utf-8")  # type: ignore[arg-type]
        for node in tree.named_children
        if node.type == "lexical_declaration"
    ]
    assert names == sorted(names)
    assert len(names) == len(SCRIPTS)


def test_a_page_asks_for_one_script_and_one_style_sheet_of_ours_beside_what_keeps_early_clicks(
    client: FlaskClient,
) -> None:
    page = client.get("/").text
    assert page.count('src="/assets/') == 2
    assert page.split("</head>")[0].count(bundle.EARLY) == 1
    assert page.count('rel="stylesheet"') == 1


@pytest.mark.parametrize("name", ["gestures.js", "20-plates.css", "drawings/lateral.svg", "three/three.js"])
def test_whatever_changes_has_another_address(assets: Path, name: str) -> None:
    before = bundle.bundle(assets).stamp
    assert bundle.bundle(assets).stamp == before
    (assets / name).write_text((assets / name).read_text() + "\n")
    assert bundle.bundle(assets).stamp != before


@pytest.mark.parametrize("name", ["scripts.js", "styles.css", "drawings/lateral.svg", "solid/stage.js"])
def test_what_has_its_own_address_is_kept_for_a_year(client: FlaskClient, name: str) -> None:
    stamp = bundle.bundle(ASSETS).stamp
    answer = client.get(f"/assets/{stamp}/{name}")
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"


@pytest.mark.parametrize("name", ["scripts.js", "drawings/lateral.svg", "solid/stage.js"])
def test_an_address_of_yesterday_leads_to_what_there_is_today(client: FlaskClient, name: str) -> None:
    stamp = bundle.bundle(ASSETS).stamp
    now, old = (client.get(f"/assets/{place}/{name}") for place in (stamp, "0123456789ab"))
    assert old.status_code == 200
    assert old.data == now.data
    assert "max-age" not in old.headers.get("Cache-Control", "")


@pytest.mark.parametrize("name", ["nothing.svg", "../app.py", "%2e%2e/app.py", "x/../../app.py", "drawings", "a%00b"])
def test_nothing_else_is_given_away(client: FlaskClient, name: str) -> None:
    for place in ("", "0123456789ab/", f"{bundle.bundle(ASSETS).stamp}/"):
        answer = client.get(f"/assets/{place}{name}")
        assert 400 <= answer.status_code < 500
        assert "max-age" not in answer.headers.get("Cache-Control", "")
