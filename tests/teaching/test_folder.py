"""A folder of lessons, one of them wrong; and lessons named on the command line."""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import teaching
from anatomy import Atlas
from lectern import Lectern
from tests.conftest import HOME
from tests.teaching.test_faults import FAULTY, HEAD, STEP


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(HOME / "lessons", tmp_path / "lessons")


def test_loading_names_every_fault_of_every_file(atlas: Atlas, known: dict[str, Any], folder: Path) -> None:
    shutil.copy(FAULTY, folder)
    (folder / "Mine too.yaml").write_text(HEAD + STEP)
    (folder / "own.yaml").write_text(HEAD + STEP)
    with pytest.raises(teaching.LessonError) as caught:
        teaching.load(folder, atlas, known)
    files = [fault.file for fault in caught.value.faults]
    assert files.count("faulty.yaml") == 19
    assert {file: files.count(file) for file in files if file != "faulty.yaml"} == {"Mine too.yaml": 1, "own.yaml": 1}


def test_a_faulty_file_is_left_out_and_the_other_lessons_are_served(
    atlas: Atlas, known: dict[str, Any], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(FAULTY, folder)
    stand = Lectern(atlas, known, folder)
    assert stand.ids() == ["canary", "lesion", "roots"]
    assert list(stand.table()["lessons"]) == stand.ids()
    assert len(stand.table()["faults"]) == 19
    assert capsys.readouterr().err.count("Left out: lesson faulty.yaml:") == 19


def test_a_lesson_asked_for_is_served_beside_the_others(
    atlas: Atlas, known: dict[str, Any], folder: Path, tmp_path: Path
) -> None:
    file = tmp_path / "ward-round.yaml"
    file.write_text(HEAD + STEP)
    assert Lectern(atlas, known, folder, [file]).ids() == ["canary", "lesion", "roots", "ward-round"]


@pytest.mark.parametrize("name", ["canary", "own", "Ward round", "ward_round", "-"])
def test_a_lesson_asked_for_needs_a_name_of_its_own(
    atlas: Atlas, known: dict[str, Any], folder: Path, tmp_path: Path, name: str
) -> None:
    file = tmp_path / f"{name}.yaml"
    file.write_text(HEAD + STEP)
    with pytest.raises(teaching.LessonError, match=f"{name}.yaml:1:1: the name '{name}' "):
        Lectern(atlas, known, folder, [file])


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (str(FAULTY), "faulty.yaml:2:10: audience is empty"),
        ("/nonexistent/lesson.yaml", "cannot be read (No such file or directory)"),
        (str(HOME), "cannot be read (Is a directory)"),
    ],
)
def test_the_command_ends_with_the_faults_and_without_a_traceback(file: str, words: str) -> None:
    done = subprocess.run(
        [sys.executable, "app.py", "--lesson", file], cwd=HOME, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith("The lesson has faults; nothing was started.\n")
    assert words in done.stderr
    assert "Traceback" not in done.stderr
