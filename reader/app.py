"""Builds the window process. The bare window is painted first; whatever takes time is imported and made after that."""

import argparse
import gc
import os
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from reader.gui.application import Application
from reader.gui.look import Look
from reader.gui.system_look import SystemLook
from reader.gui.window_frame import NARROW_UNDER, WindowFrame
from reader.policy import policy_in_force, tell_problems
from reader.resources import resource, seeds
from reader.settings import SettingsStore, library_file, log_file, own_settings
from reader.timeline import Timeline

if TYPE_CHECKING:
    from reader.library.library import Library

WORDS_A_MINUTE = 200
"""How fast a student reads attentively; silent reading of adults is about 240 (Brysbaert 2019)."""


def run_window(arguments: list[str]) -> int:
    """Show the window until it is closed; the exit code is for the shell."""
    wishes = _parsed(arguments)
    if _has_no_screen():
        sys.stderr.write("There is no screen to show the window on. `sourcelight report FILE` works without one.\n")
        return 1
    application = Application(sys.argv[:1])
    QCoreApplication.setApplicationName("Sourcelight")
    application.setDesktopFileName("sourcelight")
    tell_problems(sys.stderr)
    program = WindowProgram(own_settings(), Timeline(wishes.timeline))
    sys.excepthook = program.say_and_go_on
    application.file_asked.connect(program.open_path)
    # What the program is made of stays: looking through it again at each collection would hold up the window.
    program.furnished.connect(gc.freeze)
    program.show(wishes.file)
    code = application.exec()
    program.end()
    return code


class WindowProgram(QObject):
    """All that the window process holds, in the order in which it comes up.

    `frame` and `look` are there at once; `link`, `reading` and `window` from `furnished` on, after the first paint.
    """

    furnished = Signal()

    def __init__(self, settings: SettingsStore, timeline: Timeline) -> None:
        super().__init__()
        self._settings, self._timeline = settings, timeline
        kept = settings.value
        self.look = Look(scale=kept.scale)
        self._system_look = SystemLook(self.look, settings)
        has_panel = kept.panel_shown and kept.window_size[0] >= self.look.px(NARROW_UNDER)
        self.frame = WindowFrame(self.look, kept.window_size, kept.panel_width if has_panel else 0)
        self._remembers_nothing = policy_in_force().remember_nothing or kept.remember_nothing
        self.is_furnished = False

    def show(self, file: Path | None) -> None:
        """Put the window on the screen; engine, contents and article follow its first paint."""
        self._first = file
        self.frame.first_painted.connect(self._on_first_painted)
        self.frame.show()

    def open_path(self, path: Path) -> None:
        """Open an article at once, or as soon as the window can."""
        if self.is_furnished:
            self.window.open_path(path)
        else:
            self._first = path

    def end(self) -> None:
        if self.is_furnished:
            self.link.stop()
            self._library.close()

    def say_and_go_on(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """The last resort: a mistake of ours is written to the terminal and said in the window, which goes on."""
        traceback.print_exception(kind, error, trace)
        from reader.logbook import note_mistake

        note_mistake(kind, trace)
        if self.is_furnished:
            self.window.say_mistake()

    def _on_first_painted(self) -> None:
        QTimer.singleShot(0, self._furnish)

    def _furnish(self) -> None:
        """Start the engine, then fill the window while it comes up. These imports would hold up the first paint."""
        self._timeline.note("window_shown")
        from PySide6.QtGui import QIcon

        from reader.gui.engine_link import EngineLink

        self.link = EngineLink(self)
        self.link.start()
        from reader.exports.writers import LateWriters
        from reader.gui.language import speak, wanted
        from reader.gui.main_window import MainWindow
        from reader.gui.reading import Reading
        from reader.gui.style_keeper import apply_style
        from reader.logbook import begin_log
        from reader.own_rules import rulebook_in_force

        speak(wanted(self._settings.value.language))
        self._system_look.follow()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setWindowIcon(QIcon(str(resource("sourcelight.svg"))))
        self._style = apply_style(application, self.look)
        self.reading = Reading(self, rulebook_in_force())
        begin_log(None if self._remembers_nothing else log_file())
        self._library, trouble = _library(self._remembers_nothing)
        self.window = MainWindow(
            self.frame, self.reading, self.link, self._settings, self._system_look, LateWriters(), self._library
        )
        self.is_furnished = True
        if trouble:
            self.window.say_not_kept(trouble, lasts=self._library.lasts())
        self._trace()
        self._open_first()
        self.window.show_samples(tuple(_sample(path) for path in seeds()))
        self.furnished.emit()

    def _open_first(self) -> None:
        if self._first is not None:
            self.window.open_path(self._first)
        elif not self.window.reopen_last() and not self._settings.value.hint_seen and seeds():
            self.window.open_path(seeds()[0])

    def _trace(self) -> None:
        self.link.engine_ready.connect(self._on_engine_ready)
        self.link.stopped.connect(self._on_engine_stopped)
        self.reading.article_changed.connect(self._on_article_changed)
        self.reading.report_changed.connect(self._on_report_changed)

    def _on_engine_ready(self) -> None:
        self._timeline.note("engine_ready")

    def _on_engine_stopped(self) -> None:
        from reader.logbook import note

        note("The reading engine stopped by itself")

    def _on_article_changed(self) -> None:
        self._text_paint = _NextPaint(self.window.view.viewport())
        self._text_paint.painted.connect(self._on_text_painted)

    def _on_text_painted(self) -> None:
        self._timeline.note("text_shown")

    def _on_report_changed(self) -> None:
        if self.reading.is_complete:
            self._marks_paint = _NextPaint(self.window.view.viewport())
            self._marks_paint.painted.connect(self._on_report_painted)

    def _on_report_painted(self) -> None:
        self._timeline.note("report_shown")


class _NextPaint(QObject):
    """Emits `painted` once, after the next paint event of a widget was handled."""

    painted = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)
        widget.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.painted.emit)
        return False


def _library(remembers_nothing: bool) -> tuple["Library", str]:
    """What the person keeps; where it cannot be kept, for this session only and with the sentence that says why."""
    from reader.library.library import Library, library_at

    return (Library(), "") if remembers_nothing else library_at(library_file())


def _sample(path: Path) -> tuple[str, Path, int]:
    """A bundled article as the window offers it: headline, file, minutes of reading."""
    text = path.read_text(encoding="utf-8")
    minutes = max(1, round(len(text.split()) / WORDS_A_MINUTE))
    return text.split("\n", 1)[0], path, minutes


def _has_no_screen() -> bool:
    """Whether this is a system whose windows need a display server, and none is named. Qt would abort."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _parsed(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="sourcelight", description="Shows who says so in a news article.")
    parser.add_argument("file", nargs="?", type=Path, help="the article to open")
    parser.add_argument("--timeline", type=Path, metavar="FILE", help="write the start-up trace to FILE")
    return parser.parse_args(arguments)
