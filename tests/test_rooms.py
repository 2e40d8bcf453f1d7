"""Who may know what."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from anatomy import Atlas
from components.ids import PICKABLE
from tests.conftest import HOME

MAY_IMPORT = {
    "anatomy": {"anatomy", "pandas"},
    "components": {"anatomy", "components", "dash", "mechanics", "pandas", "plotly", "teaching"},
    "copies": {"app", "bundle", "copies", "dash", "headers"},
    "drawing": {
        "anatomy",
        "drawing",
        "fast_simplification",
        "gias3",
        "musculoskeletal",
        "numpy",
        "pandas",
        "scipy",
        "shapely",
        "skimage",
        "trimesh",
    },
    "paper": {
        "anatomy",
        "cssselect2",
        "fontTools",
        "jinja2",
        "paper",
        "pptx",
        "resvg_py",
        "segno",
        "teaching",
        "tinycss2",
    },
    "teaching": {"anatomy", "teaching", "yaml"},
    "mechanics": {"anatomy", "mechanics", "numpy", "pandas", "scipy"},
    "mechanics/build": {"anatomy", "mechanics", "mujoco", "myo_sim", "numpy", "pandas"},
}
DOOR = {
    "anatomy",
    "brotli",
    "bundle",
    "components",
    "dash",
    "estimate",
    "flask",
    "front",
    "gate",
    "gunicorn",
    "headers",
    "lectern",
    "mechanics",
    "offline",
    "paper",
    "printer",
    "rcssmin",
    "rjsmin",
    "serve",
    "squeeze",
    "tables",
    "teaching",
    "werkzeug",
}
FILES = sorted({file for room in MAY_IMPORT for file in (HOME / room).rglob("*.py")})
DOORS = sorted(HOME.glob("*.py"))
OTHERS = {"three", "plotly", "qr"}
SCRIPTS = sorted(
    file for room in ("assets", "copies") for file in (HOME / room).rglob("*.js") if not OTHERS & set(file.parts)
)
STYLES = sorted((HOME / "assets").glob("*.css"))


def packages(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield str(node.module).split(".")[0]


def names(atlas: Atlas) -> list[str]:
    """Ids that can only mean anatomy: "patella" and "femoral" count, "L1" too."""
    return [thing.split(":")[1] for thing in atlas.things(*PICKABLE)]


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(HOME)))
def test_a_room_imports_only_what_it_may(file: Path) -> None:
    folder = file.parent.relative_to(HOME)
    room = str(folder) if str(folder) in MAY_IMPORT else folder.parts[0]
    assert set(packages(file)) - set(sys.stdlib_module_names) <= MAY_IMPORT[room]


@pytest.mark.parametrize("file", DOORS, ids=lambda file: file.name)
def test_the_served_page_never_needs_what_draws_the_plates(file: Path) -> None:
    assert set(packages(file)) - set(sys.stdlib_module_names) <= DOOR


@pytest.mark.parametrize("file", [*SCRIPTS, *STYLES], ids=lambda file: file.name)
def test_scripts_and_styles_name_no_anatomy(file: Path, atlas: Atlas) -> None:
    text = file.read_text()
    assert not [name for name in names(atlas) if re.search(rf"(?<![\w-]){name}(?![\w-])", text)]


@pytest.mark.parametrize("file", STYLES, ids=lambda file: file.name)
def test_only_the_tokens_name_colours(file: Path) -> None:
    colours = re.findall(r"#[0-9a-fA-F]{3,8}\b", file.read_text())
    assert file.name in ("00-tokens.css", "01-tissues.css") or not colours


def test_scripts_ask_no_other_host() -> None:
    texts = {file.name: file.read_text() for file in SCRIPTS}
    assert not [name for name, text in texts.items() if re.search(r"https?://(?!www\.w3\.org)", text)]


@pytest.mark.parametrize("file", [*FILES, *SCRIPTS, *STYLES], ids=lambda file: str(file.relative_to(HOME)))
def test_a_file_is_read_at_one_sitting(file: Path) -> None:
    assert len(file.read_text().splitlines()) <= (330 if file.name == "tables.py" else 150)
