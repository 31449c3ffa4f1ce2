"""Many files: in their order whatever the number of processes, with folders, a table, and an end when one is wished."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from reader.engine_process import EngineProcess
from reader.errors import OpenError
from tests.test_cli import OTHER, ROOT, STORY, sourcelight


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Articles on two levels, a picture, a hidden file and a link that leads back up."""
    (tmp_path / "inner").mkdir()
    (tmp_path / "b.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "a.md").write_text(f"# Title of it\n\n{OTHER}", encoding="utf-8")
    (tmp_path / "inner" / "c.txt").write_text(OTHER, encoding="utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n...")
    (tmp_path / ".hidden.txt").write_text(OTHER, encoding="utf-8")
    (tmp_path / "inner" / "round").symlink_to(tmp_path)
    return tmp_path


def test_a_folder_is_read_in_order_and_all_processes_say_the_same(folder: Path) -> None:
    one = sourcelight("report", "-f", "jsonl", "--recursive", folder)
    two = sourcelight("report", "-f", "jsonl", "--recursive", "--jobs", "2", folder)
    names = [Path(json.loads(line)["file"]).name for line in one.stdout.splitlines()]
    assert names == ["a.md", "b.txt", "picture.png", "c.txt"]
    assert one.stdout == two.stdout
    assert one.returncode == two.returncode == 1
    assert one.stderr == two.stderr == ""


def test_the_table_has_a_row_for_each_article_with_its_counts(folder: Path) -> None:
    done = sourcelight("report", "-f", "table", "-r", folder)
    rows = list(csv.DictReader(io.StringIO(done.stdout.removeprefix("\ufeff"))))
    whole = json.loads(sourcelight("report", "-f", "json", folder / "b.txt").stdout)
    assert [Path(row["file"]).name for row in rows] == ["a.md", "b.txt", "picture.png", "c.txt"]
    story = rows[1]
    assert story["headline"] == "Quay to stay shut until spring, officials say"
    assert story["byline"] == "Ann Writer"
    assert int(story["marks"]) == len(whole["findings"]) > 0
    counts = [int(value) for name, value in story.items() if name.endswith((", writer's", ", quoted"))]
    assert sum(counts) == len(whole["findings"])
    statements = [int(value) for name, value in story.items() if name.startswith("statements by")]
    assert sum(statements) == len(whole["attributions"])
    assert rows[2]["problem"] == "This is a picture, not a text."
    assert rows[2]["marks"] == ""


def test_an_engine_that_is_killed_is_told_and_started_again(folder: Path) -> None:
    with EngineProcess() as engine:
        assert engine.open_path(folder / "b.txt", "b.txt").byline == "Ann Writer"
        process = engine._process
        assert process is not None
        process.kill()
        process.wait()
        with pytest.raises(OpenError, match="too much"):
            engine.open_path(folder / "b.txt", "b.txt")
        assert engine.open_path(folder / "b.txt", "b.txt").byline == "Ann Writer"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends Ctrl+C to whole consoles only")
def test_an_end_by_ctrl_c_leaves_a_whole_document_and_no_process(folder: Path) -> None:
    for number in range(60):
        (folder / f"x{number:02}.txt").write_text(STORY * 20, encoding="utf-8")
    command = [sys.executable, "-m", "reader", "report", "-f", "json", "-r", "-j", "2", str(folder)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdout=pipe, stderr=pipe, bufsize=0) as process:
        assert process.stdout is not None
        first = process.stdout.readline() + process.stdout.readline()
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        engines = children.read_text().split() if children.exists() else []
        process.send_signal(signal.SIGINT)
        rest, log = process.communicate(timeout=60)
    assert process.returncode == 130
    assert log == b""
    assert isinstance(json.loads(first + rest), list)
    for engine in engines:
        with pytest.raises(ProcessLookupError):
            os.kill(int(engine), 0)
