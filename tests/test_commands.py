"""The two commands say what to do when something is in the way, and never show a traceback."""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from app import create
from tests.conftest import HOME


def run(*command: str, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **more}
    return subprocess.run(command, cwd=HOME, env=environment, capture_output=True, text=True, timeout=120, check=False)


def test_a_taken_port_is_said_with_a_way_on() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        done = run(sys.executable, "app.py", PORT=str(port))
    assert done.returncode == 1
    assert done.stderr == (
        f"Port {port} is taken. Stop the program that uses it, or choose another: make run PORT={port + 1}\n"
    )


@pytest.mark.parametrize("port", ["eighty", "0", "70000"])
def test_a_port_that_is_none_is_said(port: str) -> None:
    done = run(sys.executable, "app.py", PORT=port)
    assert done.returncode == 1
    assert done.stderr == f"PORT must be a whole number from 1 to 65535, not {port!r}.\n"


def test_a_wrong_cell_stops_the_start_without_a_traceback(tmp_path: Path) -> None:
    home = tmp_path / "copy"
    shutil.copytree(HOME, home, ignore=shutil.ignore_patterns(".venv", ".git", "docs"))
    file = home / "data/pulls.csv"
    file.write_text(file.read_text() + "P1,brachialis\nP99,gracilis\n")
    done = subprocess.run([sys.executable, "app.py"], cwd=home, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    lines = done.stderr.splitlines()
    assert lines[0] == "The data folder has faults; nothing was started."
    assert [line.split(":")[2] for line in lines[1:]] == ["muscle", "path"]


def test_a_missing_python_is_said(tmp_path: Path) -> None:
    home = tmp_path / "copy"
    shutil.copytree(HOME / "scripts", home / "scripts")
    tools = tmp_path / "bin"
    tools.mkdir()
    for name in ("sh", "dirname"):
        (tools / name).symlink_to(str(shutil.which(name)))
    done = run(str(home / "scripts/environment"), "requirements.txt", PATH=str(tools), PYTHON="")
    assert done.returncode == 1
    assert done.stderr.startswith("No Python 3.11 or newer was found. Install one")


def test_a_missing_browser_is_said(tmp_path: Path) -> None:
    tools = tmp_path / "bin"
    tools.mkdir()
    (tools / "sh").symlink_to(str(shutil.which("sh")))
    (tools / "id").write_text("#!/bin/sh\necho 1000\n")
    (tools / "id").chmod(0o755)
    done = run(str(HOME / "scripts/chromium"), "/nonexistent/python", PATH=str(tools), CHROMIUM="")
    assert done.returncode == 1
    assert "No Chromium was found and none could be installed. Install Chromium or Chrome" in done.stderr


def test_health_answers_once_the_data_is_loaded() -> None:
    assert create().server.test_client().get("/health").status_code == 200


def test_a_request_that_is_too_large_is_refused() -> None:
    client = create().server.test_client()
    answer = client.post("/_dash-update-component", data=b"x" * 70_000, content_type="application/json")
    assert 400 <= answer.status_code < 500
    assert b"Traceback" not in answer.data
