"""What the whole window does with a very long article: the longest frame of everything a person may do with it.

    python -m tests.benchmarks.long_window [WORDS] [MARKS]

A heartbeat measures how long the event loop was ever held up, from the act until the window rests again; floor 50 ms.
The second figure is how much of a frame was this process's own work, whatever else the computer does. There is no
engine in it: the report is made up, as in `marks`.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from reader.exports.writers import LateWriters
from reader.gui.engine_link import EngineLink
from reader.gui.look import Look
from reader.gui.main_window import MainWindow
from reader.gui.reading import Reading
from reader.gui.style_keeper import apply_style
from reader.gui.system_look import SystemLook
from reader.gui.window_frame import WindowFrame
from reader.library.library import Library
from reader.model.report import Report
from reader.own_rules import rulebook_in_force
from reader.questions.answered import answered
from reader.settings import Settings, SettingsStore, write_settings
from tests.benchmarks.long_text import Heartbeat, until_rested
from tests.benchmarks.marks import long_report

REST = 0.8
"""Seconds without a frame of more than a moment after which an act is over: timers of the window are shorter."""


def long_window(folder: Path) -> MainWindow:
    """A window without an engine, made as the program makes it."""
    settings = folder / "settings.json"
    write_settings(settings, Settings(hint_seen=True, theme="light"))
    store, look = SettingsStore(settings), Look()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    apply_style(application, look)
    frame = WindowFrame(look, (1280, 800), 380)
    reading, link = Reading(frame, rulebook_in_force()), EngineLink(frame)
    made = MainWindow(frame, reading, link, store, SystemLook(look, store), LateWriters(), Library())
    frame.resize(1280, 800)
    frame.show()
    return made


def longest_frame(act: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds of the longest frame from an act until the window rests, and of the most work in one."""
    heart = Heartbeat()
    until_rested(0.1)
    heart.gaps.clear()
    heart.worked.clear()
    act()
    until_rested(REST)
    while heart.gaps[-1][1] < time.perf_counter() - REST:
        until_rested(REST)
    heart.stop()
    return 1000 * max(heart.gaps)[0], 1000 * max(heart.worked)


def acts_on(window: MainWindow, report: Report) -> dict[str, Callable[[], object]]:
    """Everything that touches the whole of an article, in the order in which it is done."""
    parts, actions = window.parts, window.parts.actions
    middle = len(report.findings) // 2

    def dismiss_alike() -> None:
        window.explain(middle)
        actions["dismiss_alike"].trigger()

    def search() -> None:
        actions["find"].trigger()
        parts.search_bar.begin("the")

    def mark() -> None:
        parts.view.select(report.article.blocks[40].span)
        actions["mark_as_loaded"].trigger()

    return {
        "the article is opened": lambda: parts.reading.open_article(report.article),
        "half of the marks arrive": lambda: parts.reading.add_findings(report.findings[:middle]),
        "some more arrive": lambda: parts.reading.add_findings(report.findings[middle : middle + 30]),
        "the report arrives": lambda: parts.reading.show_report(report),
        "a mark is chosen and its card opened": lambda: window.explain(middle),
        "it is dismissed": actions["dismiss"].trigger,
        "that is undone": actions["undo"].trigger,
        "all like it are dismissed": dismiss_alike,
        "those are brought back": actions["undo"].trigger,
        "a category is switched off": actions["loaded_language"].toggle,
        "and on again": actions["loaded_language"].toggle,
        "what rests on unnamed voices": actions["rests"].toggle,
        "everything again": actions["rests"].toggle,
        "the list of marks is opened": actions["mark_list"].trigger,
        "many words are looked for": search,
        "the next one": actions["find_next"].trigger,
        "the search is closed": window.leave,
        "words are marked by hand": mark,
        "the panel's second page": actions["questions"].trigger,
        "the panel's third page": actions["language"].trigger,
        "larger": actions["larger"].trigger,
        "as large as usual": actions["usual_size"].trigger,
    }  # fmt: skip


def main(words: int, marks: int) -> None:
    application = QApplication.instance() or QApplication([])
    report = answered(long_report(words, marks), (), rulebook_in_force())
    with tempfile.TemporaryDirectory() as name:
        os.environ["XDG_DATA_HOME"] = name
        window = long_window(Path(name))
        until_rested(0.5)
        print(f"{words:,} words, {len(report.findings):,} marks: the longest frame (floor 50 ms)")
        for act, do in acts_on(window, report).items():
            frame, work = longest_frame(do)
            print(f"{act:40} {frame:8.0f} ms {work:8.0f} ms", flush=True)
    application.quit()


if __name__ == "__main__":
    main(*(int(argument) for argument in (sys.argv[1:] + ["100000", "5000"][len(sys.argv) - 1 :])))
