"""While something is dragged over the window a line inside the page says that a drop is welcome."""

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QApplication

from reader.gui.drop_edge import DropEdge
from reader.gui.main_window import MainWindow
from tests.gui.pictures import count, picture


def enter(window: MainWindow, dragged: QMimeData) -> None:
    no_keys, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    event = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, dragged, left, no_keys)
    QApplication.sendEvent(window.parts.frame, event)


def test_the_line_comes_with_a_text_and_goes_with_it(window: MainWindow) -> None:
    edge = window.parts.frame.findChild(DropEdge)
    assert isinstance(edge, DropEdge)
    accent = window.parts.look.colour("accent")
    before = count(picture(window.parts.pages), accent)
    dragged = QMimeData()
    dragged.setText("An official said so.")
    enter(window, dragged)
    assert edge.isVisible()
    assert edge.size() == window.parts.pages.size()
    assert count(picture(window.parts.pages), accent) > before + 1000
    QApplication.sendEvent(window.parts.frame, QDragLeaveEvent())
    assert not edge.isVisible()


def test_what_cannot_be_read_is_not_welcome(window: MainWindow) -> None:
    edge = window.parts.frame.findChild(DropEdge)
    assert isinstance(edge, DropEdge)
    dragged = QMimeData()
    dragged.setData("application/x-colour", b"red")
    enter(window, dragged)
    assert not edge.isVisible()
