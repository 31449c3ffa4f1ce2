"""A switch of the legend: key, letter, the category's name drawn with its own real mark, count."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from reader.gui.look import Look, Use
from reader.gui.mark_painter import ROLES
from reader.gui.marks import LETTERS, Mark
from reader.gui.parts_button import ButtonPart, PartsButton, SamplePart, TextPart
from reader.model.report import Category
from reader.model.span import Span


class Chip(PartsButton):
    """A checkable button. Off, the mark leaves the name and the count stays. Alt and click asks for this one alone.

    `category` None makes the switch for marks inside quotation marks: it has no letter, and a line without a tint.
    With `own` it is the switch for the person's own marks, which has no letter either.
    """

    only_requested = Signal()

    def __init__(
        self,
        look: Look,
        key: str,
        category: Category | None,
        name: str,
        parent: QWidget | None = None,
        *,
        own: bool = False,
    ) -> None:
        super().__init__(look, 36, parent)
        self.category = category
        self._own = own
        self._key = key
        self._name = name
        self._count: int | None = None
        self._compact = False
        self._keyless = False
        self.setCheckable(True)
        self.setChecked(True)
        self.toggled.connect(self.say)
        self.say()

    def show_count(self, count: int | None) -> None:
        """None says that nothing has been counted."""
        self._count = count
        self.say()
        self._on_changed()

    def set_compact(self, on: bool) -> None:
        """Leave the name out where there is no room for it, so that the letter wears the mark; without one it stays."""
        if on is not self._compact:
            self._compact = on
            self._on_changed()

    def set_keyless(self, on: bool) -> None:
        """Leave the key out as well, and the name of the chip without a letter."""
        if on is not self._keyless:
            self._keyless = on
            self._on_changed()

    def parts(self) -> list[ButtonPart]:
        has_key = self._look.takes_key(self._key) and not self._keyless
        found: list[ButtonPart] = [TextPart(self._key, Use.KEY, "text_quiet")] if has_key else []
        if self.category is not None and not self._compact:
            found.append(TextPart(LETTERS[self.category], Use.SECTION, f"{ROLES[self.category]}_line"))
        found.append(self._sample())
        if counted := self._counted():
            found.append(TextPart(counted, Use.BASE, "text_secondary"))
        return found

    def _counted(self) -> str:
        return "" if self._count is None else str(self._count)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if self.category is not None and inside and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.setDown(False)
            self.only_requested.emit()
        else:
            super().mouseReleaseEvent(event)

    def _sample(self) -> SamplePart:
        if self._own:
            mark = Mark(-1, Span(0, len(self._name)), "", Category.UNNAMED_SOURCE, quoted=True, own=True)
            return SamplePart(self._name, mark if self.isChecked() else None)
        if self.category is None and self._keyless:
            return SamplePart("“”", None)
        if self.category is None:
            span = Span(1, len(self._name) + 1)
            line = Mark(-1, span, LETTERS[Category.LOADED_LANGUAGE], Category.LOADED_LANGUAGE, quoted=True)
            return SamplePart(f"“{self._name}”", line if self.isChecked() else None)
        words = LETTERS[self.category] if self._compact else self._name
        tinted = Mark(-1, Span(0, len(words)), LETTERS[self.category], self.category, quoted=False)
        return SamplePart(words, tinted if self.isChecked() else None)

    def say(self) -> None:
        state = self.tr("shown") if self.isChecked() else self.tr("not shown")
        told = self.tr("{name}: {count}").format(name=self._name, count=self._count)
        self.setAccessibleName(self._name if self._count is None else told)
        self.setAccessibleDescription(state)
        has_key = self._look.takes_key(self._key)
        self.setToolTip(self.tr("{name}, key {key}").format(name=self._name, key=self._key) if has_key else "")
