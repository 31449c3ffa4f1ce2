"""The two sides of the speaker's view: what the class sees and what comes next, and what only the speaker sees."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.gui.look import SANS, SERIF, Look, TypeUse, Use
from reader.gui.marked_label import MarkedLabel
from reader.gui.marks import Mark, marks_within
from reader.gui.panel.door import PAD
from reader.gui.panel.page import Page
from reader.gui.panel.places import place_of
from reader.gui.panel.words import Words
from reader.gui.present.course_name import course_name
from reader.gui.present.show import Show
from reader.gui.present.spoken import Spoken
from reader.gui.present.wall_picture import WallPicture

SENTENCE = TypeUse(tuple(SERIF), 26, 40)
YOU_ASK = TypeUse(tuple(SERIF), 24, 36)
NEXT = TypeUse(tuple(SERIF), 20, 30)
ANSWER = TypeUse(tuple(SANS), 21, 31)
NOTE = TypeUse(tuple(SANS), 19, 28)
LATER = 3
"""So many marks after the next one are named."""


class SpeakerPage(Page):
    """What both sides are made of."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def head(self, column: QVBoxLayout, title: str, place: str) -> None:
        row = QHBoxLayout()
        row.addWidget(Words(self.look, title, Use.SECTION), 1)
        beside = Words(self.look, place, Use.SECOND, "text_secondary")
        beside.setWordWrap(False)
        row.addWidget(beside)
        column.addLayout(row)
        self.gap(column, 10)

    def section(self, column: QVBoxLayout, label: str, text: str, use: TypeUse, role: str = "text") -> None:
        """A label and what stands under it; without a text neither."""
        for number, line in enumerate(text.splitlines()):
            if not number:
                column.addWidget(Words(self.look, label, Use.SECOND, "text_secondary"))
                self.gap(column, 2)
            column.addWidget(Words(self.look, line, use, role))
        if text:
            self.gap(column, 20)

    def sentence_of(self, column: QVBoxLayout, show: Show, mark: Mark, use: TypeUse) -> None:
        """The sentence around a mark, with the mark."""
        span = show.sentence(mark)
        label = MarkedLabel(self.look, use)
        label.show_text(span.of(show.report.article.text).replace("\n", " "), marks_within((mark,), span))
        holder = QWidget()
        row = QVBoxLayout(holder)
        row.setContentsMargins(self.look.whole(PAD - 2), 0, self.look.whole(PAD), 0)
        row.addWidget(label)
        column.addWidget(holder)
        self.gap(column, 16)


class ClassSide(SpeakerPage):
    """The wall as it is, then the next mark and what to ask before it is shown."""

    def __init__(self, look: Look, show: Show) -> None:
        super().__init__(look)
        self._show, self._next = show, ""
        self._picture = QPixmap()

    def show_wall(self, picture: QPixmap, ask_next: str) -> None:
        """Show the wall of this moment; `ask_next` is what to ask before the next mark is shown."""
        self._picture, self._next = picture, ask_next
        self.rebuild()

    def fill(self, column: QVBoxLayout) -> None:
        show, text = self._show, self._show.report.article.text
        total = len(show.marks(show.course))
        place = self.tr("{kind}, {current} of {total}").format(
            kind=course_name(show.course), current=show.place, total=total
        )
        self.head(column, self.tr("What the class sees"), place)
        holder = QHBoxLayout()
        holder.setContentsMargins(self.look.whole(PAD), 0, self.look.whole(PAD), 0)
        holder.addWidget(WallPicture(self.look, self._picture))
        column.addLayout(holder)
        self.gap(column, 22)
        if not show.to_come:
            self.head(column, self.tr("Next"), self.tr("no further mark of this kind"))
            return
        following = show.to_come[0]
        self.head(column, self.tr("Next"), place_of(show.report.article, following.span.start))
        self.sentence_of(column, show, following, NEXT)
        self.section(column, self.tr("Ask before you show it"), self._next, NEXT)
        later = ", ".join(mark.span.on_one_line(text) for mark in show.to_come[1 : 1 + LATER])
        self.section(column, self.tr("Then"), later, NEXT, "text_secondary")


class SpeakerSide(SpeakerPage):
    """What is asked and answered about the mark that is shown."""

    ROLE = "page"
    SIDE = 52
    TOP = 30

    def __init__(self, look: Look, show: Show) -> None:
        super().__init__(look)
        self._show = show
        self._spoken: Spoken | None = None

    def show_spoken(self, said: Spoken | None) -> None:
        """Show what there is to say; None before the first mark."""
        self._spoken = said
        self.rebuild()

    def fill(self, column: QVBoxLayout) -> None:
        said, current = self._spoken, self._show.current
        self.head(column, self.tr("Only you see this side"), said.place if said is not None else "")
        if said is None or current is None:
            column.addWidget(Words(self.look, self.tr("No mark is shown. Let the class read first."), NOTE))
            return
        self.gap(column, 10)
        self.sentence_of(column, self._show, current, SENTENCE)
        self.section(column, self.tr("You ask"), said.ask, YOU_ASK)
        self.section(column, self.tr("Answer"), said.answer, ANSWER)
        self.section(column, self.tr("Fine when"), said.fine_when, NOTE)
        for words, told in said.others:
            self.section(column, self.tr("If somebody says “{words}”").format(words=words), told, NOTE)
        self.section(column, self.tr("Your note"), said.note, NOTE)
