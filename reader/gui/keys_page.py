"""The sheet of keys: every action by what a person wants to do, made from the action table."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.gui.actions import MENUS, TABLE, Actions
from reader.gui.field import Field
from reader.gui.key_caps import KeyCaps
from reader.gui.look import Look, TypeUse, Use
from reader.gui.present.show_keys import SHOW_KEYS
from reader.gui.sheet import Sheet

MOST_COLUMNS = 3
COLUMN = 300
"""The least width of a column at 100 %; larger type gets fewer columns, so that none is cut."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the sheet; `action` is "" where there is nothing to do from here."""

    text: str
    widget: QWidget
    action: str


class KeysPage(Sheet):
    """Lists all actions with their keys, then those of a presentation; typing narrows the list, Enter does the first
    action that is left.
    """

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._actions = actions
        self._rows: list[_Line] = []
        self._columns = MOST_COLUMNS
        self._field = Field(look)
        self._field.textChanged.connect(self._on_text)
        self._field.returnPressed.connect(self._on_return)
        self._build()
        look.changed.connect(self._build)

    def begin(self) -> None:
        super().begin()
        self._field.setText("")
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def shown_texts(self) -> list[str]:
        """What the typed words leave, as a person reads it."""
        return [line.text for line in self._rows if not line.widget.isHidden()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._build()

    def _fitting(self) -> int:
        return min(MOST_COLUMNS, max(1, self.viewport().width() // self.look.whole(COLUMN)))

    def _build(self) -> None:
        had_focus = self._field.hasFocus()
        self._columns = self._fitting()
        self._rows = []
        page = QWidget()
        page.setBackgroundRole(QPalette.ColorRole.Base)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(*(self.look.whole(side) for side in (48, 32, 48, 32)))
        outer.setSpacing(self.look.whole(24))
        outer.addLayout(self._head())
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.look.whole(48))
        grid.setVerticalSpacing(self.look.whole(24))
        for at, group in enumerate((*map(self._menu, MENUS), self._presentation())):
            grid.addWidget(group, at // self._columns, at % self._columns, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at % self._columns, 1)
        outer.addLayout(grid)
        outer.addWidget(self._label(self.tr("Every action is in a menu too."), Use.SECOND, "text_secondary"))
        outer.addStretch(1)
        self.setWidget(page)
        self._on_text(self._field.text())
        if had_focus:
            self._field.setFocus()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._field.setFont(self.look.font(Use.NAME))
        self._field.setMinimumHeight(self.look.whole(44))
        self._field.setPlaceholderText(self.tr("What do you want to do?"))
        self._field.setAccessibleName(self.tr("What do you want to do?"))
        close = QPushButton(self.tr("Close"))
        close.setFont(self.look.font(Use.BASE))
        close.clicked.connect(self.closed)
        row.addWidget(self._field, 1)
        row.addWidget(close)
        return row

    def _menu(self, menu: str) -> QWidget:
        """The actions of a menu."""
        lines = [
            self._line(self._actions[row.id].text(), _shown(row.told or next(iter(row.keys), "")), row.id)
            for row in TABLE
            if row.menu == menu
        ]
        return self._group(QCoreApplication.translate("Actions", menu), lines)

    def _presentation(self) -> QWidget:
        """The keys of the wall and of the speaker's view, which are no actions of this window."""
        lines = [self._line(QCoreApplication.translate("ShowKeys", row.text), _shown(row.shown)) for row in SHOW_KEYS]
        return self._group(self.tr("While presenting"), lines)

    def _group(self, title: str, lines: list[QWidget]) -> QWidget:
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.whole(4))
        column.addWidget(self._label(title, Use.SECTION, "text"))
        for line in lines:
            column.addWidget(line)
        return group

    def _line(self, text: str, keys: str, action: str = "") -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        words = self._label(text, Use.BASE, "text")
        words.setWordWrap(True)
        layout.addWidget(words, 1)
        layout.addWidget(KeyCaps(self.look, keys))
        self._rows.append(_Line(text, line, action))
        return line

    def _label(self, text: str, use: TypeUse, role: str) -> QLabel:
        label = QLabel(text)
        label.setFont(self.look.font(use))
        palette = label.palette()
        palette.setColor(QPalette.ColorRole.Text, self.look.colour(role))  # on a ground of Base
        label.setPalette(palette)
        return label

    def _on_text(self, typed: str) -> None:
        for line in self._rows:
            line.widget.setVisible(typed.casefold() in line.text.casefold())

    def _on_return(self) -> None:
        left = [line.action for line in self._rows if line.action and not line.widget.isHidden()]
        if left and self._field.text():
            self.closed.emit()
            self._actions[left[0]].trigger()


def _shown(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
