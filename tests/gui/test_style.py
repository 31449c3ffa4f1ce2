"""Qt's own widgets in the look's colours."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.gui.field import Field
from reader.gui.foot_button import FootButton
from reader.gui.icons import icon
from reader.gui.look import Look, ThemeName
from tests.gui.pictures import count, picture


def test_a_button_is_flat_and_34_high(qtbot: QtBot, look: Look) -> None:
    button = QPushButton("Copy")
    qtbot.addWidget(button)
    assert button.sizeHint().height() == 34
    button.resize(100, 34)
    assert count(picture(button), look.colour("control")) > 2500


@pytest.mark.parametrize("main", [False, True])
def test_a_button_of_a_foot_shows_that_it_is_off(qtbot: QtBot, look: Look, main: bool) -> None:
    button = FootButton(look, "Save", main=main)
    qtbot.addWidget(button)
    on = picture(button)
    button.setEnabled(False)
    assert count(picture(button), look.colour("text_dimmed")) > 0
    assert count(picture(button), look.colour("accent")) == 0
    assert picture(button) != on


def test_palette_and_type_follow_the_look(qapp: QApplication, qtbot: QtBot, look: Look) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    look.set_theme(ThemeName.DARK)
    qtbot.waitUntil(lambda: widget.palette().color(QPalette.ColorRole.Window) == look.colour("panel"))
    assert widget.palette().color(QPalette.ColorRole.Highlight) == look.colour("accent_tint")
    look.set_scale(2.0)
    assert qapp.font().pixelSize() == 30


def test_a_button_of_another_colour_keeps_it(qtbot: QtBot, look: Look) -> None:
    button = QPushButton("Open")
    qtbot.addWidget(button)
    palette = button.palette()
    palette.setColor(QPalette.ColorRole.Button, look.colour("accent"))
    button.setPalette(palette)
    button.resize(100, 34)
    assert count(picture(button), look.colour("accent")) > 2000


def test_in_high_contrast_a_button_has_an_outline(qtbot: QtBot, look: Look) -> None:
    look.set_theme(ThemeName.HIGH_CONTRAST)
    button = QPushButton("")
    qtbot.addWidget(button)
    button.resize(100, 34)
    assert count(picture(button), look.colour("text")) > 150


def test_the_focus_ring_is_the_accent_and_shows_for_the_keyboard(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("Go", window)
    button.resize(100, 34)
    window.resize(140, 60)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    assert count(picture(button), look.colour("accent")) > 100


def test_scroll_bars_elsewhere_are_thin_and_have_no_arrows(qtbot: QtBot, look: Look) -> None:
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.addItems([str(number) for number in range(60)])
    rows.resize(120, 200)
    rows.show()
    bar = rows.verticalScrollBar()
    assert bar.width() == 12
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(6, bar.height() - 2))
    assert bar.value() > 0
    assert count(picture(bar), look.colour("document_fill")) + count(picture(bar), look.colour("text_quiet")) > 50


def test_words_in_a_field_stand_off_its_edge(qtbot: QtBot, look: Look) -> None:
    field = Field(look)
    qtbot.addWidget(field)
    field.resize(200, 34)
    assert field.cursorRect().left() >= 4
    look.set_scale(2.0)
    assert field.cursorRect().left() >= 10


def test_a_choice_is_as_high_as_a_button_and_has_an_arrow(qtbot: QtBot, look: Look) -> None:
    choice = QComboBox()
    qtbot.addWidget(choice)
    choice.addItems(["A word that judges"])
    assert choice.sizeHint().height() == 34
    choice.resize(choice.sizeHint())
    arrow = picture(choice).copy(choice.width() - 26, 8, 18, 18)
    assert 20 < 18 * 18 - count(arrow, look.colour("control")) < 120


def test_the_chosen_row_of_a_list_has_round_corners_and_words_off_its_edge(qtbot: QtBot, look: Look) -> None:
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.setFrameShape(QListWidget.Shape.NoFrame)
    rows.addItems(["iiiiii"])
    rows.setCurrentRow(0)
    rows.resize(200, 60)
    drawn, row = picture(rows), rows.visualItemRect(rows.item(0))
    tint = look.colour("accent_tint")
    assert drawn.pixelColor(row.left(), row.top()) != tint
    assert all(drawn.pixelColor(x, row.center().y()) == tint for x in range(row.left() + 3, row.left() + 8))


def test_a_field_of_several_lines_shows_that_it_has_the_keyboard(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field = QPlainTextEdit(window)
    field.resize(200, 80)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    assert count(picture(field), look.colour("accent")) > 300


def test_words_stand_off_the_icon_of_their_button(qtbot: QtBot, look: Look) -> None:
    button, plain = QPushButton("Open"), QPushButton("Open")
    for made in (button, plain):
        qtbot.addWidget(made)
    button.setIcon(icon(look, "open", "text", 18))
    button.setIconSize(QSize(18, 18))
    assert button.sizeHint().width() >= plain.sizeHint().width() + 18 + 7


@pytest.mark.usefixtures("look")
def test_a_field_without_a_frame_fills_its_place(qtbot: QtBot) -> None:
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    field.setFrameShape(QPlainTextEdit.Shape.NoFrame)
    field.resize(200, 80)
    field.show()
    assert field.viewport().geometry() == field.rect()
