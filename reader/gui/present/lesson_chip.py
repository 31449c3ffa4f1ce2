"""The wall's switch for the lesson: its word between the ends of a teacher's own mark, and how many steps it has."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from reader.gui.look import Look, Use
from reader.gui.marks import Mark
from reader.gui.parts_button import ButtonPart, PartsButton, SamplePart, TextPart
from reader.model.report import Category
from reader.model.span import Span


class LessonChip(PartsButton):
    """Checked while the lesson is what is gone through."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, 36, parent)
        self._name, self._count = name, 0
        self.setCheckable(True)
        self.toggled.connect(self._say)
        self._say()

    def show_count(self, count: int) -> None:
        """Show how many steps there are."""
        self._count = count
        self._say()
        self._on_changed()

    def parts(self) -> list[ButtonPart]:
        ends = Mark(-1, Span(0, len(self._name)), "", Category.UNNAMED_SOURCE, quoted=True, own=True)
        return [
            SamplePart(self._name, ends if self.isChecked() else None),
            TextPart(str(self._count), Use.BASE, "text_secondary"),
        ]

    def _say(self) -> None:
        tr = QCoreApplication.translate
        self.setAccessibleName(self.tr("{name}, steps: {count}").format(name=self._name, count=self._count))
        self.setAccessibleDescription(tr("Chip", "shown") if self.isChecked() else tr("Chip", "not shown"))
