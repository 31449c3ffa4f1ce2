"""Buttons made from actions, for toolbar and icon strip: an icon with its tooltip and key, words beside it on wish."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QToolButton, QWidget

from reader.gui.look import SERIF, Look, TypeUse, Use

SIDE, ICON = 34, 20
LETTERS = TypeUse(tuple(SERIF), 15, 20, bold=True)


class ToolButton(QToolButton):
    """Follows its action: text, icon, whether it is on and whether it can be pressed."""

    def __init__(self, look: Look, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setDefaultAction(action)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        action.changed.connect(self._say)
        look.changed.connect(self._on_look_changed)
        self._say()
        self._on_look_changed()

    def show_words(self, on: bool) -> None:
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        self.setToolButtonStyle(beside if on else alone)

    def _say(self) -> None:
        action = self.defaultAction()
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{action.text()} ({keys})" if keys else action.text())
        self.setAccessibleName(action.text())

    def _on_look_changed(self) -> None:
        px = self._look.whole
        self.setFont(self._look.font(Use.BASE))
        self.setIconSize(QSize(px(ICON), px(ICON)))
        self.setMinimumSize(px(SIDE + 6), px(SIDE))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.ButtonText, self._look.colour("text_secondary"))
        self.setPalette(palette)


class LettersButton(ToolButton):
    """The button for the article's letters shows two of them."""

    def _on_look_changed(self) -> None:
        super()._on_look_changed()
        self.defaultAction().setIcon(_letters(self._look))
        self.defaultAction().setIconVisibleInMenu(False)


def _letters(look: Look) -> QIcon:
    """The sign "Aa", sharp on screens of usual and of double density."""
    found, side = QIcon(), look.whole(ICON)
    for ratio in (1, 2):
        for mode, role in ((QIcon.Mode.Normal, "text_secondary"), (QIcon.Mode.Disabled, "text_dimmed")):
            image = QPixmap(side * ratio, side * ratio)
            image.setDevicePixelRatio(ratio)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            painter.setFont(look.font(LETTERS))
            painter.setPen(look.colour(role))
            painter.drawText(QRect(0, 0, side, side), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, "Aa")
            painter.end()
            found.addPixmap(image, mode)
    return found
