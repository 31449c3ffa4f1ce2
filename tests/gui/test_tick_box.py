"""The box to tick beside its words."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.gui.look import Look
from reader.gui.tick_box import TICK, TickBox
from tests.gui.pictures import count, picture


def shown(qtbot: QtBot, look: Look) -> TickBox:
    box = TickBox(look, "Remember nothing")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    return box


def test_it_grows_with_the_type(qtbot: QtBot, look: Look) -> None:
    box = shown(qtbot, look)
    usual = box.sizeHint()
    box.setChecked(True)
    look.set_scale(2.0)
    box.resize(box.sizeHint())
    assert box.sizeHint().height() == 2 * usual.height()
    assert box.sizeHint().width() > 1.8 * usual.width()
    filled = count(picture(box), look.colour("text_secondary"), QRect(0, 0, 2 * TICK + 4, box.height()))
    assert filled > (2 * TICK) ** 2 / 2


def test_a_click_on_the_words_and_the_space_bar_tick_it(qtbot: QtBot, look: Look) -> None:
    box = shown(qtbot, look)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 5, 17))
    assert box.isChecked()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()
