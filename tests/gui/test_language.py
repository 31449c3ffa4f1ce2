"""The window speaks the system's language or the one chosen, Qt's own words and the engine's too."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from reader.gui.language import NAMES, SYSTEM, language_of, speak
from reader.gui.language_menu import LanguageMenu
from reader.gui.main_window import MainWindow
from reader.settings import SettingsStore


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    """Everything speaks French until the test ends."""
    default = QLocale()
    before = set(qapp.findChildren(QTranslator))
    speak("fr")
    yield
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(default)


@pytest.mark.parametrize(
    ("choice", "system", "language"),
    [
        (SYSTEM, "fr_CA", "fr"),
        (SYSTEM, "en_US", "en"),
        (SYSTEM, "fi_FI", "en"),
        ("fr", "en_GB", "fr"),
        ("en", "fr_FR", "en"),
        ("no such language", "fr_FR", "en"),
    ],
)
def test_the_language_is_the_choice_or_the_systems_or_english(choice: str, system: str, language: str) -> None:
    assert language_of(choice, QLocale(system)) == language


@pytest.mark.usefixtures("french")
def test_plurals_dates_and_qts_own_buttons_are_french() -> None:
    translate = QCoreApplication.translate
    assert translate("ExportSheet", "%n page(s)", "", 1) == "1 page"
    assert translate("ExportSheet", "%n page(s)", "", 3) == "3 pages"
    assert translate("QPlatformTheme", "Cancel") == "Annuler"
    assert QLocale().dayName(1) == "lundi"


def test_a_choice_is_kept_and_said(window: MainWindow, store: SettingsStore) -> None:
    menu = window.parts.frame.findChild(LanguageMenu)
    assert menu is not None
    actions = {action.objectName(): action for action in menu.actions()}
    assert set(actions) == {SYSTEM, *NAMES}
    actions["fr"].trigger()
    assert store.value.language == "fr"
    assert "start Sourcelight again" in window.hint.text()
    store.keep(replace(store.value, language=SYSTEM))
