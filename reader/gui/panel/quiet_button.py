"""A button without a fill: an icon, words, or both."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QToolButton, QWidget

from reader.gui.icons import icon
from reader.gui.look import Look, Use


class QuietButton(QToolButton):
    """At least 34 x 34; `name` is what it is called where it has no words."""

    def __init__(self, look: Look, text: str, drawing: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._drawing = look, drawing
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setText(text)
        if name:
            self.setAccessibleName(name)
            self.setToolTip(name)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def setText(self, text: str) -> None:  # noqa: N802 # Qt's name
        super().setText(text)
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if not text else beside
        self.setToolButtonStyle(style if self._drawing else Qt.ToolButtonStyle.ToolButtonTextOnly)

    def _on_look_changed(self) -> None:
        px = self._look.whole
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.ButtonText, self._look.colour("text_secondary"))
        self.setPalette(palette)
        self.setFont(self._look.font(Use.BASE))
        self.setMinimumSize(px(34), px(34))
        self.setIconSize(QSize(px(18), px(18)))
        if self._drawing:
            self.setIcon(icon(self._look, self._drawing, size=18))
