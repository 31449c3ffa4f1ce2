"""A layout that sets its parts like words: from left to right, and on the next line where there is no room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """`apart` is the space between parts, in pixels; `lines` that between lines where it is another one.

    A widget that has it for its layout is as high as its lines need: its size policy has nothing to say about that.
    """

    def __init__(self, apart: int, parent: QWidget | None = None, *, lines: int | None = None) -> None:
        super().__init__(parent)
        self._apart, self._lines = apart, apart if lines is None else lines
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 # Qt's name
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 # Qt's name; it asks past the end
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 # Qt's name; it asks past the end
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 # Qt's name
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 # Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 # Qt's name
        return self._set(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, box: QRect) -> None:  # noqa: N802 # Qt's name
        super().setGeometry(box)
        self._set(box, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802 # Qt's name
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _set(self, box: QRect, move: bool) -> int:
        """Set the parts into a box; gives the height that they take."""
        margins = self.contentsMargins()
        inner = box.marginsRemoved(margins)
        x, y, line = inner.left(), inner.top(), 0
        for item in self._items:
            size = item.sizeHint()
            width = min(size.width(), inner.width())
            if x > inner.left() and x + width > inner.left() + inner.width():
                x, y, line = inner.left(), y + line + self._lines, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, size.height())))
            x += width + self._apart
            line = max(line, size.height())
        return y + line - box.top() + margins.bottom()
