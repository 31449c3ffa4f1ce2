"""The whole window with an article and its report in it, but without an engine: quick to make."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory
from pytestqt.qtbot import QtBot

from reader.exports.writers import LateWriters
from reader.gui.engine_link import EngineLink
from reader.gui.look import Look
from reader.gui.main_window import MainWindow
from reader.gui.reading import Reading
from reader.gui.style_keeper import apply_style
from reader.gui.system_look import SystemLook
from reader.gui.window_frame import WindowFrame
from reader.library.library import Library
from reader.own_rules import rulebook_in_force
from reader.settings import Settings, SettingsStore, write_settings
from tests.gui.sample_report import sample_report


@pytest.fixture(scope="session", autouse=True)
def _empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """The offscreen clipboard outlives Python; what one of our classes put there must be gone before."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    file = tmp_path / "settings.json"
    write_settings(file, Settings(hint_seen=True, theme="light"))
    return SettingsStore(file)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """A look that draws the application, which is itself again afterwards."""
    palette, font = QPalette(qapp.palette()), QFont(qapp.font())
    made = Look()
    keeper = apply_style(qapp, made)
    yield made
    keeper.deleteLater()
    qapp.setStyle(QStyleFactory.create("Fusion"))
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def window(qtbot: QtBot, store: SettingsStore, look: Look) -> Iterator[MainWindow]:
    """An engine is started only by what opens a file or analyses; it ends with the test."""
    system_look = SystemLook(look, store)
    frame = WindowFrame(look, (1280, 800), 380)
    qtbot.addWidget(frame)
    reading, link, kept = Reading(frame, rulebook_in_force()), EngineLink(frame), Library()
    made = MainWindow(frame, reading, link, store, system_look, LateWriters(), kept)
    frame.resize(1280, 800)  # the offscreen screen is smaller
    frame.show()
    show_sample(made)
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow, timeout=5000)
    yield made
    link.stop()
    kept.close()


def show_sample(window: MainWindow) -> None:
    """Put the sample article and its report into the window, as the engine's answers would."""
    report = sample_report()
    window.parts.reading.open_article(report.article)
    window.parts.reading.show_report(report)
