"""How soon a chosen article can be read, and how much memory that takes, against the bare parts in the same run.

    python -m tests.benchmarks.reading [ROUNDS]

An article of about 1,000 words, engine warm. Its text on the screen against a bare QTextEdit that loads the same file;
its marks on the screen against the bare spaCy pipeline on the same text, in a process of its own. Memory is what window
and engine hold together, against a bare PySide6 window and the bare pipeline, each in its own process.
Floors: 2 times, 2.2 times, 1.6 times.
"""

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
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QTextEdit

from reader.app import WindowProgram
from reader.gui.article_view import ArticleView
from reader.model.article import Article
from reader.model.ledger import words_in
from reader.resources import seeds
from reader.settings import Settings, SettingsStore, write_settings
from reader.timeline import Timeline

ROUNDS = 7
WORDS = 1000
GIVE_UP = 120.0
MEGABYTE = 1024 * 1024
BARE_PIPELINE = """
import sys, time
from pathlib import Path
from reader.analysis.language_model import load
nlp = load()
text = Path(sys.argv[1]).read_text(encoding="utf-8")
blocks = [block for block in text.split("\\n\\n") if block.strip()]
for _ in sys.stdin:
    began = time.perf_counter()
    list(nlp.pipe(blocks))
    print((time.perf_counter() - began) * 1000, flush=True)
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


Shown = tuple[Article | None, bool]
"""The article that a view shows, and whether all its marks are there."""


class Paints:
    """When a view's paint events ended, and what the view's window was showing by then."""

    def __init__(self) -> None:
        self.seen: list[tuple[float, Shown]] = []
        self.state: Callable[[], Shown] = lambda: (None, False)

    def watch(self, view: type[QTextEdit]) -> None:
        """Note every paint event of a class of views from now on."""
        paint = view.paintEvent

        def watched(edit: QTextEdit, event: QPaintEvent) -> None:
            paint(edit, event)
            self.seen.append((time.perf_counter(), self.state()))

        view.paintEvent = watched  # type: ignore[method-assign] # the program has no use for such a signal

    def first(self, fact: Callable[[Shown], bool]) -> float:
        """When the first paint ended for whose state the fact holds; the program runs until then."""
        until(lambda: any(fact(state) for _, state in self.seen))
        return next(end for end, state in self.seen if fact(state))


class BareEdit(QTextEdit):
    """A class of its own, so that its paints can be watched like those of the article."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)


def until(fact: Callable[[], bool]) -> None:
    """Let the program run until a fact holds. It sleeps in between: the engine needs the computer as well."""
    end = time.perf_counter() + GIVE_UP
    alarm = QTimer()
    alarm.start(1)
    while not fact():
        assert time.perf_counter() < end, "waited in vain"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def bare_text(edit: BareEdit, paints: Paints, file: Path) -> float:
    paints.seen.clear()
    began = time.perf_counter()
    edit.setPlainText(file.read_text(encoding="utf-8"))
    return (paints.first(lambda _: True) - began) * 1000


def real_text(program: WindowProgram, paints: Paints, file: Path) -> tuple[float, float]:
    """Milliseconds until the text, and until all its marks, are on the screen."""
    reading, before = program.reading, program.reading.article
    paints.seen.clear()
    paints.state = lambda: (reading.article, reading.is_complete)
    began = time.perf_counter()
    program.window.open_path(file)
    text = paints.first(lambda shown: shown[0] is not before)
    marks = paints.first(lambda shown: shown[0] is not before and shown[1])
    until(lambda: program.window.panel.is_filled)
    return (text - began) * 1000, (marks - began) * 1000


def resident(*processes: int) -> float:
    """Megabytes that are the processes' own; pages of libraries that they share are counted once for each."""
    held: int = sum(psutil.Process(process).memory_info().rss for process in processes)
    return held / MEGABYTE


class BarePipeline:
    """The bare spaCy pipeline in a process of its own; each round is asked for, so that rounds can alternate."""

    def __init__(self, file: Path) -> None:
        command = [sys.executable, "-c", BARE_PIPELINE, str(file)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def milliseconds(self) -> float:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(file=self.process.stdin, flush=True)
        return float(self.process.stdout.readline())


def bare_memory(pipeline: BarePipeline) -> float:
    """Megabytes of a bare window and the bare pipeline, which ends with this."""
    window = subprocess.Popen([sys.executable, "-c", BARE_WINDOW], stdout=subprocess.PIPE, text=True)
    assert window.stdout is not None
    window.stdout.readline()
    held = resident(pipeline.process.pid, window.pid)
    for process in (pipeline.process, window):
        process.kill()
        process.communicate()
    return held


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    application = QApplication([])
    bare_paints, real_paints = Paints(), Paints()
    real_paints.watch(ArticleView)
    bare_paints.watch(BareEdit)
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
        edit = BareEdit()
        edit.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, on=False)
        edit.resize(900, 676)
        edit.show()
        pipeline = BarePipeline(file)
        taken = [
            (bare_text(edit, bare_paints, file), *real_text(program, real_paints, file), pipeline.milliseconds())
            for _ in range(rounds + 1)
        ][1:]
        program.end()
        application.quit()
        bare_held = bare_memory(pipeline)
    bare, text, marks, parsed = map(statistics.median, zip(*taken, strict=True))
    print(f"text of {WORDS} words: {text:.0f} ms, bare QTextEdit {bare:.0f} ms, {text / bare:.2f} times (floor 2)")
    print(f"its marks: {marks:.0f} ms, bare pipeline {parsed:.0f} ms, {marks / parsed:.2f} times (floor 2.2)")
    print(
        f"memory: {held:.0f} MB, bare window and pipeline {bare_held:.0f} MB, {held / bare_held:.2f} times (floor 1.6)"
    )


if __name__ == "__main__":
    main()
