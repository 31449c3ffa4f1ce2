"""Hostile inputs of every kind in every format: the engine answers each with an article or one sentence, in time.

Nothing is fetched, run or written meanwhile: a listener would hear it, and the folder would show it.
"""

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from reader import engine_process
from reader.engine_process import GAVE_UP, STOPPED, EngineProcess
from reader.errors import OpenError
from reader.model.article import Article
from reader.model.limits import MEMORY_LIMIT, PATIENCE
from tests.loading.hostile import hostile, special_files
from tests.loading.test_plain_text import check_shape

ENDS_THE_ENGINE = frozenset({"words.pdf"})
"""A page of 300,000 pieces of text needs more memory than the engine may take: the system ends it, and that is told."""

SLOWEST = PATIENCE
"""Seconds that any one input may take."""


class Listener:
    """Takes every connection on this computer and counts them."""

    def __init__(self) -> None:
        self.heard = 0
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self._socket.listen()
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        while True:
            try:
                connection, _address = self._socket.accept()
            except OSError:
                return
            self.heard += 1
            connection.close()

    def close(self) -> None:
        self._socket.close()


@pytest.fixture(scope="module")
def listener() -> Iterator[Listener]:
    listening = Listener()
    yield listening
    listening.close()


@pytest.fixture(scope="module")
def inputs(listener: Listener, qapp_session: None) -> dict[str, bytes]:  # noqa: ARG001 # PDF is printed by Qt
    return hostile(listener.address)


@pytest.fixture(scope="module")
def qapp_session() -> None:
    if QApplication.instance() is None:
        QApplication(["sourcelight"])


def told(engine: EngineProcess, file: Path) -> Article | str:
    """The article in a file, or the sentence that says why there is none."""
    try:
        return engine.open_path(file, file.name)
    except OpenError as error:
        return str(error)


def check_sentence(sentence: str) -> None:
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert "Traceback" not in sentence
    assert "mistake" not in sentence, "a mistake of ours is no answer to a hostile file"


def most_memory(process_id: int) -> int:
    """The most that a process had in memory, in bytes; 0 where the system does not say."""
    status = Path(f"/proc/{process_id}/status")
    if not status.exists():
        return 0
    fields = dict(line.split(":", 1) for line in status.read_text().splitlines())
    return int(fields["VmHWM"].split()[0]) * 1024


def worked(process_id: int) -> float:
    """Seconds of work that a process has done, without those that a busy machine lets it wait, where that is told."""
    status = Path(f"/proc/{process_id}/stat")
    if not status.exists():
        return time.monotonic()
    fields = status.read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def test_every_hostile_input_is_read_or_refused_in_time(
    inputs: dict[str, bytes], listener: Listener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_process, "PATIENCE", 10 * PATIENCE)  # the work is measured, not the waiting
    slow, ended = {}, {}
    with EngineProcess() as engine:
        for name, content in inputs.items():
            file = tmp_path / name
            file.write_bytes(content)
            process, began = engine.process_id, worked(engine.process_id) if engine.process_id else 0.0
            answer = told(engine, file)
            if engine.process_id == process and worked(process) - began > SLOWEST:
                slow[name] = worked(process) - began
            if isinstance(answer, Article):
                check_shape(answer)
            else:
                check_sentence(answer)
                if answer in {GAVE_UP, STOPPED}:
                    ended[name] = answer
            assert [path.name for path in tmp_path.iterdir()] == [name], "something was written"
            file.unlink()
        assert engine.process_id
        assert most_memory(engine.process_id) < MEMORY_LIMIT
    assert slow == {}
    assert ended.keys() <= ENDS_THE_ENGINE
    assert listener.heard == 0, "something was fetched"
    assert not list(Path("/").glob("hostile-was-here"))


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices are files on other systems only")
def test_what_is_no_file_is_refused_without_waiting(tmp_path: Path) -> None:
    with EngineProcess() as engine:
        for file in special_files(tmp_path):
            began = time.monotonic()
            answer = told(engine, file)
            assert isinstance(answer, str), file
            check_sentence(answer)
            assert time.monotonic() - began < SLOWEST


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs the limit that the system itself keeps")
def test_memory_beyond_the_limit_is_refused_by_the_system() -> None:
    code = (
        "from reader.memory_limit import limit_memory\nlimit_memory(300_000_000)\n"
        "try: x = bytearray(600_000_000)\nexcept MemoryError: print('refused')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout == "refused\n"
