"""By touch alone: two taps choose a word, a tap on a button below marks it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.model.remarks import OwnMark
from reader.model.report import Category
from tests.gui.predict.conftest import Driven


@pytest.fixture(scope="module")
def finger(qapp: QApplication) -> Iterator[QPointingDevice]:
    """A finger with time between two taps, for the machine may be busy."""
    usual = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(60_000)
    yield QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    qapp.setDoubleClickInterval(usual)


def tap(finger: QPointingDevice, widget: QWidget, place: QPoint | None = None) -> None:
    at = place if place is not None else widget.rect().center()
    for is_down in (True, False):
        touch = QTest.touchEvent(widget, finger)
        (touch.press if is_down else touch.release)(0, at, widget)
        touch.commit()


def test_a_word_is_chosen_and_marked(predicting: Driven, finger: QPointingDevice, qtbot: QtBot) -> None:
    word = predicting.at("secretive")
    predicting.parts.remarking.mark(word, Category.HEDGE)
    place = predicting.view.position_of(0)  # where the word stands
    predicting.parts.remarking.undo()
    for _ in range(2):
        tap(finger, predicting.view.viewport(), place)
    qtbot.waitUntil(lambda: predicting.view.selected_span() == word)
    tap(finger, predicting.bar.button(Category.LOADED_LANGUAGE))
    assert list(predicting.own) == [OwnMark(Category.LOADED_LANGUAGE, word)]
