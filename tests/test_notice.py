"""Whose work is in this, and what is known against it."""

import runpy
import subprocess
import sys

import pytest

from tests.conftest import HOME

FOREIGN = {"fonts", "plotly", "qr", "three"}
NOTICE = (HOME / "NOTICE.md").read_text()
AUDIT = runpy.run_path(str(HOME / "scripts/audit"))


def test_every_package_that_serves_the_page_is_named_with_release_and_licence() -> None:
    done = subprocess.run([sys.executable, "scripts/notice"], cwd=HOME, capture_output=True, text=True, check=True)
    rows = [line for line in done.stdout.splitlines() if line.startswith("| ")]
    assert len(rows) > 40
    assert [row for row in rows if row not in NOTICE] == []
    assert not [row for row in rows if row.endswith("|  |")]


def test_every_foreign_folder_that_is_shipped_brings_its_licence_and_is_named() -> None:
    readmes = {file.parent.name for file in (HOME / "assets").glob("*/README*") if "npm" in file.read_text()}
    licences = {file.parent.name for file in (HOME / "assets").glob("*/LICENSE*")}
    assert readmes <= licences == FOREIGN
    for folder in [*(HOME / "assets" / name for name in FOREIGN), HOME / "drawing/mean"]:
        [file] = folder.glob("LICENSE*")
        assert f"`{file.relative_to(HOME)}`" in NOTICE


@pytest.mark.parametrize("folder", ["three", "plotly", "qr"])
def test_the_release_that_is_named_is_the_one_that_is_shipped(folder: str) -> None:
    text = (HOME / "assets" / folder / "README.md").read_text()
    release = text.split("Release ")[1].split(" ")[0]
    assert f"| {release} | MIT | `assets/{folder}/LICENSE`" in NOTICE


def test_an_advisory_that_nobody_explained_is_told() -> None:
    finding = {"id": "PYSEC-1", "aliases": ["CVE-1"], "fix_versions": ["2"]}
    package = {"name": "thing", "version": "1", "vulns": [finding]}
    wrong, skipped = AUDIT["judged"]({"dependencies": [package, {"name": "other", "skip_reason": "not found"}]})
    assert wrong == ["thing 1: PYSEC-1, mended in ['2']"]
    assert skipped == ["other"]


def test_an_advisory_service_that_cannot_be_reached_is_said_and_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    done = subprocess.run([sys.executable, "scripts/audit"], cwd=HOME, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "nothing was checked" in done.stdout
