"""Finds words that are cut off: a widget smaller than what it says, or one that reaches out of what holds it."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QMenuBar,
    QTabBar,
    QWidget,
)

from reader.gui.marked_label import MarkedLabel
from reader.gui.parts_button import PartsButton

SETTLED_WITHIN = 5000
"""Milliseconds for a state to be laid out on a machine busy with other tests; spent only where words are cut."""

SLACK = 1
"""Pixels that rounding may take."""

ELIDES = ("TitleLabel", "SearchLine", "ShortLabel")
"""Labels that shorten their words with an ellipsis and say all of them in the tooltip."""


def cut_texts(top: QWidget) -> list[str]:
    """What is cut in the visible part of a window, each with the class that shows it."""
    return [said for widget in top.findChildren(QWidget) if widget.isVisible() for said in _complaints(widget, top)]


def _complaints(widget: QWidget, top: QWidget) -> Iterator[str]:
    words = _words(widget)
    if not words:
        return
    name = f"{type(widget).__name__} {words[:50]!r}"
    wide, high = _needs(widget)
    if widget.width() + SLACK < wide:
        yield f"{name}: {widget.width()} wide, needs {wide}"
    if widget.height() + SLACK < high:
        yield f"{name}: {widget.height()} high, needs {high}"
    yield from (f"{name}: {what}" for what in _outside(widget, top))


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return widget.text()
    if isinstance(widget, QAbstractButton):
        return widget.text() or widget.accessibleName()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, MarkedLabel):
        return widget.text
    if isinstance(widget, QTabBar | QMenuBar):
        return type(widget).__name__
    return ""


def _needs(widget: QWidget) -> tuple[int, int]:
    """Width and height without which words are missing; 0 where any is enough."""
    if isinstance(widget, QLabel) and type(widget).__name__ in ELIDES:
        assert widget.toolTip()
        return 0, 0
    if isinstance(widget, QLineEdit):
        margins = widget.textMargins()
        words = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        return words + margins.left() + margins.right(), widget.fontMetrics().height()
    if isinstance(widget, PartsButton):
        return widget.sizeHint().width(), widget.sizeHint().height()
    if isinstance(widget, QMenuBar):
        last = widget.actionGeometry(widget.actions()[-1])
        return last.right(), last.bottom()
    if isinstance(widget, QTabBar):
        return widget.tabRect(widget.count() - 1).right(), widget.sizeHint().height()
    if widget.hasHeightForWidth():
        return _longest_word(widget), widget.heightForWidth(widget.width())
    return widget.minimumSizeHint().width(), widget.minimumSizeHint().height()


def _longest_word(widget: QWidget) -> int:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.minimumSizeHint().width() if not widget.minimumWidth() else 0
    return 0


def _outside(widget: QWidget, top: QWidget) -> Iterator[str]:
    """In a scroll area a widget may be scrolled up and down, never to the side."""
    box = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())
    holder = widget.parentWidget()
    scrolls = False
    while holder is not None:
        area = holder.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is holder:
            scrolls = True
        room = QRect(holder.mapTo(top, QPoint(0, 0)), holder.size())
        if box.left() + SLACK < room.left() or box.right() > room.right() + SLACK:
            yield f"reaches out of {type(holder).__name__} at the side: {box} in {room}"
            return
        if not scrolls and (box.top() + SLACK < room.top() or box.bottom() > room.bottom() + SLACK):
            yield f"reaches out of {type(holder).__name__} above or below: {box} in {room}"
            return
        if holder is top:
            return
        holder = holder.parentWidget()
