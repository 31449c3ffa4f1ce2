"""The card behind "Aa": typeface, size, lines, column and colours, each seen at once in the article."""

from PySide6.QtCore import QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.gui.actions import Actions
from reader.gui.choice_row import Choice, ChoiceRow
from reader.gui.look import FACES, Column, Look, PageStyle, Spacing, ThemeName, Typeface, Use
from reader.gui.tool_button import ToolButton

WIDTH, PAD, APART = 340, 16, 8
RADIUS = 8
EDGE = 3
"""The ground that is left around what scrolls, so that the corners stay round."""


class LettersCard(QWidget):
    """Emits what is chosen. Size and theme go through the actions of the View menu.

    A change of the look leads to a new card soon after; `rebuilt` says that it may need another height.
    """

    style_chosen = Signal(PageStyle)
    rebuilt = Signal()

    def __init__(self, look: Look, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._actions = look, actions
        self._room = QScrollArea()
        self._room.setFrameShape(QFrame.Shape.NoFrame)
        self._room.setWidgetResizable(True)
        self._room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*[EDGE] * 4)
        whole.addWidget(self._room)
        self.setAccessibleName(self.tr("Letters and column"))
        self.hide()
        self._soon = QTimer(self)  # not at once: Qt has not yet moved the focus to the button that was chosen
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.rebuild)
        look.changed.connect(self._soon.start)
        self.rebuild()

    def begin(self) -> None:
        """Give the keyboard to the typeface that is chosen."""
        self._focus_on(self._look.page_style.typeface.value)

    def fit(self, room: QRect, right: int) -> None:
        """Hang from the upper edge of a room, with the right edge at `right` as far as that is possible."""
        width = min(self._look.whole(WIDTH), room.width())
        sheet = self._room.widget()
        wanted = sheet.heightForWidth(width - 2 * EDGE) + 2 * EDGE if sheet is not None else 0
        height = min(wanted, room.height() - EDGE)
        self.setGeometry(max(room.left(), min(right, room.right() + 1) - width), room.top(), width, height)

    def rebuild(self) -> None:
        """Make the card anew in the present look; place and keyboard stay where they were."""
        place, focus = self._room.verticalScrollBar().value(), self.focusWidget()
        focus_name = focus.objectName() if focus is not None and focus.hasFocus() else ""
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(*[self._look.whole(PAD)] * 4)
        column.setSpacing(self._look.whole(APART))
        style = self._look.page_style
        self._add_faces(column, style)
        self._add_size(column)
        self._add(column, self.tr("Lines"), self._spacings(), style.spacing.value).chosen.connect(self._on_spacing)
        self._add(column, self.tr("Column"), self._columns(), style.column.value).chosen.connect(self._on_column)
        themes = self._actions.in_group("theme")
        choices = [Choice(action.objectName(), action.text()) for action in themes]
        chosen = next((action.objectName() for action in themes if action.isChecked()), ThemeName.LIGHT.value)
        self._add(column, self.tr("Colours"), choices, chosen).chosen.connect(self._on_theme)
        column.addStretch(1)
        sheet.setBackgroundRole(QPalette.ColorRole.Base)
        self._room.setBackgroundRole(QPalette.ColorRole.Base)
        self._room.setWidget(sheet)
        self._room.verticalScrollBar().setValue(place)
        if focus_name:
            self._focus_on(focus_name)
        self.rebuilt.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A small sheet with a hairline around it, as a menu."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._look.colour("panel"))
        painter.setPen(self._look.colour("hairline"))
        painter.setBrush(self._look.colour("page"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.end()

    def _add_faces(self, column: QVBoxLayout, style: PageStyle) -> None:
        choices = [Choice(face.value, FACES[face], (FACES[face],)) for face in Typeface]
        self._add(column, self.tr("Typeface"), choices, style.typeface.value).chosen.connect(self._on_face)

    def _add_size(self, column: QVBoxLayout) -> None:
        column.addWidget(self._title(self.tr("Size of text and panel")))
        row = QHBoxLayout()
        row.setSpacing(self._look.whole(8))
        for key in ("smaller", "larger"):
            button = ToolButton(self._look, self._actions[key])
            button.setObjectName(key)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            row.addWidget(button)
        figure = QLabel(self.tr("{percent} %").format(percent=round(100 * self._look.scale)))
        figure.setFont(self._look.font(Use.BASE))
        row.addWidget(figure)
        row.addStretch(1)
        column.addLayout(row)

    def _add(self, column: QVBoxLayout, title: str, choices: list[Choice], chosen: str) -> ChoiceRow:
        column.addWidget(self._title(title))
        row = ChoiceRow(self._look, title, choices)
        row.show_chosen(chosen)
        column.addWidget(row)
        return row

    def _title(self, text: str) -> QLabel:
        title = QLabel(text)
        title.setFont(self._look.font(Use.SECOND))
        palette = title.palette()
        palette.setColor(QPalette.ColorRole.Text, self._look.colour("text_secondary"))  # on a ground of Base
        title.setPalette(palette)
        return title

    def _spacings(self) -> list[Choice]:
        words = (self.tr("Close"), self.tr("Usual"), self.tr("Wide"))
        return [Choice(spacing.value, text) for spacing, text in zip(Spacing, words, strict=True)]

    def _columns(self) -> list[Choice]:
        words = (self.tr("Narrow"), self.tr("Usual"), self.tr("Wide"))
        return [Choice(column.value, text) for column, text in zip(Column, words, strict=True)]

    def _focus_on(self, name: str) -> None:
        found = self.findChild(QWidget, name)
        if found is not None:
            found.setFocus(Qt.FocusReason.TabFocusReason)
            self._room.ensureWidgetVisible(found)

    def _on_face(self, key: str) -> None:
        self._choose(PageStyle(Typeface(key), self._look.page_style.spacing, self._look.page_style.column))

    def _on_spacing(self, key: str) -> None:
        self._choose(PageStyle(self._look.page_style.typeface, Spacing(key), self._look.page_style.column))

    def _on_column(self, key: str) -> None:
        self._choose(PageStyle(self._look.page_style.typeface, self._look.page_style.spacing, Column(key)))

    def _choose(self, style: PageStyle) -> None:
        self.style_chosen.emit(style)

    def _on_theme(self, key: str) -> None:
        self._actions[key].trigger()
