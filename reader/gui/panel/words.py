"""Plain words of the panel: labels, explanations and notes, selectable where a person may want to copy them."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from reader.gui.look import Look, TypeUse, Use
from reader.gui.panel.door import PAD


class Words(QLabel):
    """A wrapped text in one of the look's uses and roles, with that use's line height."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        use: TypeUse = Use.BASE,
        role: str = "text",
        selectable: bool = False,
        pad: int = PAD,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._use, self._role = look, use, role
        self._html = ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        side = round(look.px(pad))
        self.setContentsMargins(side, 0, side, 0)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        self.show_html(escape(text), text)

    def show_headed(self, head: str, text: str) -> None:
        """Show a paragraph that begins with its head; a tag for bold would be heavier than the faces are."""
        self.show_html(f"<b style='font-weight:600'>{escape(head)}.</b> {escape(text)}", f"{head}. {text}")

    def show_html(self, html: str, plain: str) -> None:
        """Show text with inline tags; `plain` is what a screen reader says."""
        palette = self.palette()
        for ink in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
        ):  # the second on a sheet, whose ground is Base
            palette.setColor(ink, self._look.colour(self._role))
        self.setPalette(palette)
        self.setFont(self._look.font(self._use))
        self._html = html
        self.setText(f'<p style="margin:0; line-height:{self._look.line(self._use)}px">{html}</p>')
        self.setAccessibleName(plain)

    def renew(self) -> None:
        """Show the same in the look's present colours and size; most words are made anew with their page."""
        self.show_html(self._html, self.accessibleName())
