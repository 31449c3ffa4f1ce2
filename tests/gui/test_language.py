"""The window speaks the system's language or the one chosen, Qt's own words and the engine's too."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from reader import policy
from reader.gui.language import NAMES, SYSTEM, language_of, speak
from reader.gui.language_menu import LanguageMenu
from reader.gui.main_window import MainWindow
from reader.gui.panel.question_row import QuestionRow
from reader.model.document_kind import DocumentKind
from reader.resources import resource
from reader.settings import SettingsStore
from tests.exports.reports import told_report


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


@pytest.fixture
def french_store(store: SettingsStore) -> SettingsStore:
    store.keep(replace(store.value, language="fr"))
    return store


@pytest.mark.usefixtures("french", "french_store")
def test_a_window_in_french_has_no_english_sentence_left(window: MainWindow, qtbot: QtBot) -> None:
    report = told_report()
    window.parts.reading.open_article(report.article)
    window.parts.reading.show_report(report)
    window.explain(0)
    window.actions["questions"].trigger()
    qtbot.waitUntil(lambda: asked(window) == ["Comment chacune est-elle décrite\u202f?"])
    english = _sentences_that_differ()
    shown = {text for widget in window.parts.frame.findChildren(QWidget) for text in _texts(widget)}
    assert shown & set(english.values())
    assert sorted(shown & set(english)) == []


@pytest.mark.usefixtures("french", "french_store")
def test_documents_for_people_are_french_and_those_for_programs_are_not(window: MainWindow, tmp_path: Path) -> None:
    report = told_report()
    window.parts.reading.open_article(report.article)
    window.parts.reading.show_report(report)
    page, data = tmp_path / "a.html", tmp_path / "a.json"
    window.exports.save(DocumentKind.WEB_PAGE, page)
    window.exports.save(DocumentKind.JSON, data)
    text = page.read_text(encoding="utf-8")
    for said in ('<html lang="fr">', ">Voix</h2>", "paragraphe 2", "Pourquoi c’est important", "trouvé ici"):
        assert said in text
    for said in ("Voices", "found here", "Why it matters", "paragraph "):
        assert said not in text
    assert "How is each one described?" in data.read_text(encoding="utf-8")


def asked(window: MainWindow) -> list[str]:
    """The questions of the panel's page."""
    return [row.criterion.question for row in window.panel.questions.findChildren(QuestionRow)]


def _sentences_that_differ() -> dict[str, str]:
    """The window's English sentences and their French, where these are not the same word."""
    root = Xml.parse(resource("translations", "sourcelight_fr.ts")).getroot()
    pairs = ((message.findtext("source", ""), message.findtext("translation", "")) for message in root.iter("message"))
    found = {english: french for english, french in pairs if english != french}
    same = set(found.values())
    return {english: french for english, french in found.items() if english not in same}


def _texts(widget: QWidget) -> Iterator[str]:
    """What a widget shows and says."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())


@pytest.fixture
def french_for_everybody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "policy.toml"
    file.write_text('language = "fr"\n', encoding="utf-8")
    monkeypatch.setattr(policy, "policy_file", lambda: file)


@pytest.mark.usefixtures("french_for_everybody")
def test_a_language_that_is_fixed_for_the_computer_holds_everywhere_and_the_menu_says_so(window: MainWindow) -> None:
    assert window.parts.words.language == "fr"
    menu = window.parts.frame.findChild(LanguageMenu)
    assert menu is not None
    why, _separator, *choices = menu.actions()
    assert why.text() == "Fixed for everybody on this computer"
    assert [action.objectName() for action in choices if action.isChecked()] == ["fr"]
    assert not any(action.isEnabled() for action in choices)


def test_a_choice_is_kept_and_said(window: MainWindow, store: SettingsStore) -> None:
    menu = window.parts.frame.findChild(LanguageMenu)
    assert menu is not None
    actions = {action.objectName(): action for action in menu.actions()}
    assert set(actions) == {SYSTEM, *NAMES}
    actions["fr"].trigger()
    assert store.value.language == "fr"
    assert "start Sourcelight again" in window.hint.text()
    store.keep(replace(store.value, language=SYSTEM))
