"""The card on a low window: the words have all of it, and the buttons come by scrolling, by Tab and when needed."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.explanation_card import ExplanationCard
from reader.gui.main_window import MainWindow
from reader.gui.panel.card_buttons import NoteField
from reader.gui.panel.quiet_button import QuietButton


def is_seen(card: ExplanationCard, part: QWidget) -> bool:
    """Whether a part lies within what the card shows."""
    shown = QRect(card.mapToGlobal(QPoint(0, 0)), card.size())
    return part.isVisible() and shown.contains(QRect(part.mapToGlobal(QPoint(0, 0)), part.size()))


def explain(window: MainWindow, scale: float, size: tuple[int, int]) -> ExplanationCard:
    window.parts.look.set_scale(scale)
    window.parts.frame.resize(*size)
    window.explain(0)
    return window.panel.card


def test_on_a_usual_window_the_buttons_stay(window: MainWindow, qtbot: QtBot) -> None:
    card = explain(window, 1.0, (1280, 800))
    qtbot.waitUntil(lambda: is_seen(card, card.buttons))


def test_on_a_low_window_the_words_come_first_and_tab_leads_to_the_buttons(window: MainWindow, qtbot: QtBot) -> None:
    card = explain(window, 2.0, (1024, 640))
    qtbot.waitUntil(lambda: card.isVisible() and not is_seen(card, card.buttons))
    buttons: list[QWidget] = card.buttons.findChildren(QWidget)
    focused: QWidget = card.findChildren(QuietButton)[0]
    focused.setFocus()
    while focused not in buttons:
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        found = QApplication.focusWidget()
        assert found is not None
        assert card.isAncestorOf(found)
        focused = found
    assert is_seen(card, focused)


def test_a_note_on_a_low_window_is_typed_where_it_is_seen(window: MainWindow, qtbot: QtBot) -> None:
    card = explain(window, 2.0, (1024, 640))
    window.actions["disagree"].trigger()
    (field,) = card.findChildren(NoteField)
    qtbot.waitUntil(lambda: is_seen(card, field))
    assert field.hasFocus()
