"""How soon a chosen article can be read, and how much memory that takes, against the bare parts in the same run.

    python -m tests.benchmarks.reading [ROUNDS]

An article of about 1,000 words, engine warm. Its text on the screen against a bare QTextEdit that loads the same file;
its marks on the screen against the bare spaCy pipeline on the same text, in a process of its own. Memory is what window
and engine hold together, against a bare PySide6 window and the bare pipeline, each in its own process.
Floors: 2 times, 2.2 times, 1.6 times.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil  # type: ignore[import-untyped] # it ships no types
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from reader.app import WindowProgram
from reader.model.ledger import words_in
from reader.resources import seeds
from reader.settings import Settings, SettingsStore, write_settings
from reader.timeline import Timeline

ROUNDS = 7
WORDS = 1000
GIVE_UP = 120.0
MEGABYTE = 1024 * 1024
BARE_PIPELINE = """
import json, sys, time
from pathlib import Path
from reader.analysis.language_model import load
nlp = load()
text = Path(sys.argv[1]).read_text(encoding="utf-8")
blocks = [block for block in text.split("\\n\\n") if block.strip()]
def run():
    began = time.perf_counter()
    list(nlp.pipe(blocks))
    return (time.perf_counter() - began) * 1000
run()
print(json.dumps([run() for _ in range(int(sys.argv[2]))]), flush=True)
sys.stdin.readline()
"""
BARE_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QTextEdit())
window.resize(1280, 800)
window.show()
QTimer.singleShot(500, lambda: print("ready", flush=True))
app.exec()
"""


def article_of(words: int, folder: Path) -> Path:
    """The paragraphs of the samples one after the other, as many as make so many words."""
    taken, count = ["A long day at the harbour"], 0
    for seed in seeds():
        for paragraph in seed.read_text(encoding="utf-8").split("\n\n")[3:]:
            if count < words:
                taken.append(paragraph)
                count += len(words_in(paragraph))
    file = folder / "article.txt"
    file.write_text("\n\n".join(taken), encoding="utf-8")
    return file


class Paints(QObject):
    """Notes when a widget was last painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.at = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.at = time.perf_counter()
        return False


def until(fact: Callable[[], bool]) -> None:
    """Let the program run until a fact holds."""
    end = time.perf_counter() + GIVE_UP
    while not fact():
        assert time.perf_counter() < end, "waited in vain"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)


def painted_since(paints: Paints, widget: QWidget, moment: float) -> float:
    """Milliseconds from the moment to the end of the first paint that follows now."""
    now = time.perf_counter()
    widget.update()
    until(lambda: paints.at > now)
    return (time.perf_counter() - moment) * 1000


def bare_text(edit: QTextEdit, paints: Paints, file: Path) -> float:
    began = time.perf_counter()
    edit.setPlainText(file.read_text(encoding="utf-8"))
    return painted_since(paints, edit.viewport(), began)


def real_text(program: WindowProgram, paints: Paints, file: Path) -> tuple[float, float]:
    """Milliseconds until the text, and until all its marks, are on the screen."""
    viewport, before = program.window.view.viewport(), program.reading.article
    began = time.perf_counter()
    program.window.open_path(file)
    until(lambda: program.reading.article is not before)
    text = painted_since(paints, viewport, began)
    until(lambda: program.reading.is_complete)
    return text, painted_since(paints, viewport, began)


def resident(*processes: int) -> float:
    """Megabytes that are the processes' own; pages of libraries that they share are counted once for each."""
    held: int = sum(psutil.Process(process).memory_info().rss for process in processes)
    return held / MEGABYTE


def bare_memory(file: Path, rounds: int) -> tuple[float, list[float]]:
    """Megabytes of a bare window and a bare pipeline; the pipeline's milliseconds for the text."""
    pipeline = subprocess.Popen([sys.executable, "-c", BARE_PIPELINE, str(file), str(rounds)],
                                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # fmt: skip
    window = subprocess.Popen([sys.executable, "-c", BARE_WINDOW], stdout=subprocess.PIPE, text=True)
    assert pipeline.stdout is not None
    assert window.stdout is not None
    taken: list[float] = json.loads(pipeline.stdout.readline())
    window.stdout.readline()
    held = resident(pipeline.pid, window.pid)
    for process in (pipeline, window):
        process.kill()
        process.communicate()
    return held, taken


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    application = QApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_DATA_HOME"] = name
        settings = folder / "settings.json"
        write_settings(settings, Settings(hint_seen=True, theme="light"))
        file = article_of(WORDS, folder)
        program = WindowProgram(SettingsStore(settings), Timeline(None))
        program.show(file)
        program.frame.resize(1280, 800)
        until(lambda: program.is_furnished and program.reading.is_complete)
        held = resident(os.getpid(), program.link.process_id)
        edit = QTextEdit()
        edit.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, on=False)
        edit.resize(900, 676)
        edit.show()
        bare_paints, real_paints = Paints(edit.viewport()), Paints(program.window.view.viewport())
        pairs = [
            (bare_text(edit, bare_paints, file), real_text(program, real_paints, file)) for _ in range(rounds + 1)
        ][1:]
        program.end()
        application.quit()
        bare_held, pipeline = bare_memory(file, rounds)
    bare = statistics.median(pair[0] for pair in pairs)
    text = statistics.median(pair[1][0] for pair in pairs)
    marks = statistics.median(pair[1][1] for pair in pairs)
    parsed = statistics.median(pipeline)
    print(f"text of {WORDS} words: {text:.0f} ms, bare QTextEdit {bare:.0f} ms, {text / bare:.2f} times (floor 2)")
    print(f"its marks: {marks:.0f} ms, bare pipeline {parsed:.0f} ms, {marks / parsed:.2f} times (floor 2.2)")
    print(
        f"memory: {held:.0f} MB, bare window and pipeline {bare_held:.0f} MB, {held / bare_held:.2f} times (floor 1.6)"
    )


if __name__ == "__main__":
    main()
