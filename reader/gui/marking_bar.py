"""What stands in place of the legend while a person marks words: three buttons, one for each category."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from reader.gui.legend import HEIGHT
from reader.gui.legend_buttons import WordButton
from reader.gui.look import Look, Use
from reader.gui.marks import LETTERS, Mark
from reader.gui.parts_button import ButtonPart, PartsButton, SamplePart, TextPart
from reader.gui.short_label import ShortLabel
from reader.model.report import Category
from reader.model.span import Span

BUTTON = 38


class MarkingBar(QWidget):
    """Asks as what the selected words are to be marked."""

    category_chosen = Signal(Category)
    cancel_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._said = ShortLabel()
        self._buttons = {
            Category.UNNAMED_SOURCE: MarkAsButton(look, "1", Category.UNNAMED_SOURCE, self.tr("unnamed")),
            Category.LOADED_LANGUAGE: MarkAsButton(look, "2", Category.LOADED_LANGUAGE, self.tr("loaded")),
            Category.HEDGE: MarkAsButton(look, "3", Category.HEDGE, self.tr("hedge")),
        }
        self._cancel = WordButton(look, self.tr("Cancel"), key=self.tr("Esc"))
        self._row = QHBoxLayout(self)
        self._row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self._row.addWidget(self._said)
        for button in self._buttons.values():
            self._row.addWidget(button)
            button.category_chosen.connect(self.category_chosen)
        self._row.addStretch(1)
        self._row.addWidget(self._cancel)
        self._cancel.clicked.connect(self.cancel_requested)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.hide()

    def show_words(self, words: str, counts: Mapping[Category, int]) -> None:
        """Ask for these words; `counts` are the person's marks so far."""
        self._said.setText(self.tr("Mark “{words}” as").format(words=words))
        for category, button in self._buttons.items():
            button.show_count(counts.get(category, 0))

    def text(self) -> str:
        return self._said.text()

    def button(self, category: Category) -> "MarkAsButton":
        return self._buttons[category]

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._look.whole(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("panel"))
        painter.end()

    def _on_look_changed(self) -> None:
        px = self._look.whole
        self._said.setFont(self._look.font(Use.BASE))
        palette = self._said.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._look.colour("text_secondary"))
        self._said.setPalette(palette)
        self._row.setContentsMargins(px(20), 0, px(20), 0)
        self._row.setSpacing(px(8))
        self.setFixedHeight(px(HEIGHT))


class MarkAsButton(PartsButton):
    """Key, letter, the category's name with a person's mark on it, and how many there are."""

    category_chosen = Signal(Category)

    def __init__(self, look: Look, key: str, category: Category, name: str) -> None:
        super().__init__(look, BUTTON)
        self.category = category
        self._key, self._name, self._count = key, name, -1
        said = self.tr("Mark as {category}, key {key}") if key else self.tr("Mark as {category}")
        self.setAccessibleName(said.format(category=name, key=key))
        self.setToolTip(self.accessibleName())
        self.clicked.connect(self._on_clicked)

    def show_count(self, count: int) -> None:
        self._count = count
        self._on_changed()

    def parts(self) -> list[ButtonPart]:
        letter = LETTERS[self.category]
        mark = Mark(-1, Span(0, len(self._name)), letter, self.category, quoted=False, own=True)
        found: list[ButtonPart] = [TextPart(letter, Use.SECTION, "text"), SamplePart(self._name, mark)]
        if self._key:
            found.insert(0, TextPart(self._key, Use.KEY, "text_quiet"))
        if self._count >= 0:
            found.append(TextPart(str(self._count), Use.BASE, "text_secondary"))
        return found

    def _on_clicked(self) -> None:
        self.category_chosen.emit(self.category)

    def _is_held_on(self) -> bool:
        return True
