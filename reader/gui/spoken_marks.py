"""What a screen reader says of the marks: the chosen one, those the caret comes to, those of a paragraph gone to."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from reader.gui.marks import Mark, line_of, meaning
from reader.model.span import Span


class SpokenMarks(QObject):
    """Announces for one text; where the caret stands on marks, they are the text's accessible description.

    `said` carries each sentence, whether or not an assistive tool listens.
    """

    said = Signal(str)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._under_caret: tuple[Mark, ...] = ()
        self._usual = ""

    def begin(self, description: str) -> None:
        """Another text is there; the description is what is said of it where no mark is."""
        self._under_caret, self._usual = (), description
        self._view.setAccessibleDescription(description)

    def choose(self, mark: Mark, text: str) -> None:
        self._say(_told(mark, text))

    def enter(self, marks: Iterable[Mark], text: str) -> None:
        """The caret stands on these marks now; those it has come to are said."""
        before = self._under_caret
        self.stand_on(marks, text)
        if reached := [mark for mark in self._under_caret if mark not in before]:
            self._say("; ".join(_told(mark, text) for mark in reached))

    def stand_on(self, marks: Iterable[Mark], text: str) -> None:
        """Describe the marks under the caret as they are now, without a word: other marks are laid, the caret stays."""
        before, self._under_caret = self._under_caret, tuple(marks)
        if before != self._under_caret:
            told = "; ".join(_told(mark, text) for mark in self._under_caret)
            self._view.setAccessibleDescription(told or self._usual)

    def read(self, paragraph: Span, marks: Iterable[Mark], text: str) -> None:
        """A paragraph was gone to: its words, then its marks."""
        told = "; ".join(_told(mark, text) for mark in marks)
        words = paragraph.of(text).strip()
        self._say(self.tr("{paragraph} Marked: {marks}").format(paragraph=words, marks=told) if told else words)

    def _say(self, sentence: str) -> None:
        self.said.emit(sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, sentence))


def _told(mark: Mark, text: str) -> str:
    return f"{meaning(mark)}: {mark.span.of(text)}, {line_of(mark)}"
