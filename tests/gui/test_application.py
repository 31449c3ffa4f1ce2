"""What the system asks of the application, in a process of its own: there is one application a process."""

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.app import WindowProgram
from reader.settings import SettingsStore
from reader.timeline import Timeline

ASKED = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from reader.gui.application import Application
application = Application([])
application.file_asked.connect(lambda path: print(path))
QCoreApplication.sendEvent(application, QFileOpenEvent(sys.argv[1]))
"""


def test_a_file_that_the_system_asks_for_is_told(tmp_path: Path) -> None:
    file = tmp_path / "article.txt"
    done = subprocess.run([sys.executable, "-c", ASKED, str(file)], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == str(file)


def test_a_file_asked_for_before_the_window_is_furnished_is_opened_first(qtbot: QtBot, tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text("A text to read.\n", encoding="utf-8")
    program = WindowProgram(SettingsStore(None), Timeline(None))
    qtbot.addWidget(program.frame)
    with qtbot.waitSignal(program.furnished, timeout=30_000):
        program.show(None)
        program.open_path(article)
    qtbot.waitUntil(lambda: program.reading.article is not None, timeout=30_000)
    assert program.reading.article is not None
    assert program.reading.article.origin == str(article)
    program.end()
