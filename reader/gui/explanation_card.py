"""The card of a mark: what it is, why it matters, when it is fine, what stands behind it, what to ask."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from reader.gui.card_clipping import card_clipping
from reader.gui.clipping import Clipping, copy
from reader.gui.look import Look, TypeUse, Use
from reader.gui.mark_painter import ROLES
from reader.gui.marked_label import MarkedLabel
from reader.gui.marks import Mark, marks_of, marks_within
from reader.gui.panel.card_buttons import CardButtons
from reader.gui.panel.card_text import CardSection, card_sections, card_text, wording_note
from reader.gui.panel.door import PAD
from reader.gui.panel.kinds import kind_of_finding, paint_letter_sign, step_in_words
from reader.gui.panel.ladder_dots import LadderDots
from reader.gui.panel.page import Page, PanelSheet
from reader.gui.panel.places import place_of, words_at
from reader.gui.panel.quiet_button import QuietButton
from reader.gui.panel.text_door import TextDoor
from reader.gui.panel.top_bar import TopBar
from reader.gui.panel.words import Words
from reader.model.report import Category, Finding, Report
from reader.model.rule import Rule

LEAST_WORDS: Final = 220
"""Where the buttons leave less height than this for the words, they scroll with them; at 100 %."""


class ExplanationCard(PanelSheet):
    """Stands in place of the panel's pages; never covers the text. `note_kept` carries the finding and the note.

    The words scroll and the buttons stay; on a low card all of it scrolls.
    """

    note_kept = Signal(object, str)
    door_opened = Signal(tuple)
    back_requested = Signal()
    close_requested = Signal()
    accuracy_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._bar = TopBar(look)
        self._page = CardPage(look)
        self.buttons = CardButtons(look)
        self._whole = QScrollArea()
        self._lay_out()
        self.buttons.note_asked.connect(self._on_note_asked)
        self.buttons.copy_requested.connect(self._on_copy)
        self.buttons.note_kept.connect(self._on_note_kept)
        self._bar.back_requested.connect(self.back_requested)
        self._bar.close_requested.connect(self.close_requested)
        self._page.door_opened.connect(self.door_opened)
        self._page.accuracy_requested.connect(self.accuracy_requested)

    def show_finding(self, report: Report, index: int, rule: Rule, note: str = "") -> None:
        """Explain a finding; `note` is what the person said against it. One that is being typed is kept first."""
        if not self._page.shows(report.findings[index]):
            self.buttons.keep_typed()
            self._whole.verticalScrollBar().setValue(0)
        self._page.show_finding(report, index, rule, note)
        self.buttons.show_note(note)

    def show_place(self, page: str) -> None:
        """Name the page to which the way back leads."""
        self._bar.show_place(page)

    def text(self) -> str:
        """The card as plain text, as Copy takes it."""
        return self._page.text()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 # Qt's virtual method
        """Bring what the keyboard comes to into sight, also from the bar, which does not scroll."""
        has_moved, focused = super().focusNextPrevChild(forward), self.focusWidget()
        if has_moved and focused is not None and self._whole.isAncestorOf(focused):
            self._whole.ensureWidgetVisible(focused)
        return has_moved

    def _lay_out(self) -> None:
        words_and_buttons = PanelSheet(self._look)
        self._whole.setWidget(words_and_buttons)
        self._whole.setWidgetResizable(True)
        self._whole.setFrameShape(QFrame.Shape.NoFrame)
        self._whole.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._whole.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for holder, parts in ((self, (self._bar, self._whole)), (words_and_buttons, (self._page, self.buttons))):
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            for part in parts:
                column.addWidget(part, 1 if isinstance(part, QScrollArea) else 0)

    def _fit(self) -> None:
        """Let either the words scroll or, where the buttons leave them too little, everything."""
        buttons = self.buttons.heightForWidth(self._whole.width())
        is_low = self._whole.height() - buttons < self._look.px(LEAST_WORDS)
        on, off = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._whole.setVerticalScrollBarPolicy(on if is_low else off)
        self._page.setVerticalScrollBarPolicy(off if is_low else on)
        self._page.setMinimumHeight(self._page.whole_height() if is_low else 0)

    def _on_note_asked(self) -> None:
        QTimer.singleShot(0, self._show_buttons)  # once the field has its place

    def _show_buttons(self) -> None:
        self._whole.ensureWidgetVisible(self.buttons)

    def _on_note_kept(self, note: str) -> None:
        if (finding := self._page.finding) is not None:
            self.note_kept.emit(finding, note)

    def _on_copy(self) -> None:
        if (clipping := self._page.clipping()) is not None:
            copy(clipping)


class CardPage(Page):
    """The words of the card; on a small window they scroll. `accuracy_requested` carries the rule's id."""

    accuracy_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._shown: tuple[Report, int, Rule] | None = None
        self._note = ""

    def show_finding(self, report: Report, index: int, rule: Rule, note: str) -> None:
        is_other = not self.shows(report.findings[index])
        self._shown, self._note = (report, index, rule), note
        self.rebuild()
        if is_other:
            self.verticalScrollBar().setValue(0)

    @property
    def finding(self) -> Finding | None:
        return self._shown[0].findings[self._shown[1]] if self._shown is not None else None

    def shows(self, finding: Finding) -> bool:
        """Whether the card is about this mark, whatever else has changed."""
        mine = self.finding
        return mine is not None and (mine.rule_id, mine.span) == (finding.rule_id, finding.span)

    def whole_height(self) -> int:
        """The height at which nothing of the words has to scroll."""
        content = self.widget()
        return max(0, content.heightForWidth(self.viewport().width())) if content is not None else 0

    def clipping(self) -> Clipping | None:
        """The card for the clipboard, its words with their mark."""
        return card_clipping(*self._shown, self._note) if self._shown else None

    def text(self) -> str:
        return card_text(*self._shown, self._note) if self._shown else ""

    def fill(self, column: QVBoxLayout) -> None:
        if self._shown is None:
            return
        report, index, rule = self._shown
        finding = report.findings[index]
        mark = marks_of(report)[index]
        column.addWidget(self._words(report, finding, mark))
        self.gap(column, 8)
        column.addLayout(self._kind(report, finding, mark))
        self.gap(column, 14)
        if note := wording_note(report, finding):
            column.addWidget(Words(self.look, note, Use.SECOND, "text_secondary"))
            self.gap(column, 12)
        for section in card_sections(rule, self._note):
            self._add(column, section)
        self._add_evidence(column, report, finding)
        self._add_accuracy(column, rule)

    def _add_accuracy(self, column: QVBoxLayout, rule: Rule) -> None:
        if not rule.own:
            how_often = QuietButton(self.look, self.tr("How often is this rule right?"))
            how_often.clicked.connect(self._on_accuracy)
            row = QHBoxLayout()
            row.setContentsMargins(self.look.whole(6), 0, 0, 0)
            row.addWidget(how_often)
            row.addStretch(1)
            column.addLayout(row)

    def _on_accuracy(self) -> None:
        if self._shown is not None:
            self.accuracy_requested.emit(self._shown[2].id)

    def _words(self, report: Report, finding: Finding, mark: Mark) -> QWidget:
        holder = QWidget()
        row = QVBoxLayout(holder)
        row.setContentsMargins(self.look.whole(PAD - 1), 0, self.look.whole(PAD), 0)
        label = MarkedLabel(self.look, Use.CARD_WORDS)
        label.show_text(finding.span.of(report.article.text).replace("\n", " "), marks_within((mark,), finding.span))
        row.addWidget(label)
        return holder

    def _kind(self, report: Report, finding: Finding, mark: Mark) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(self.look.whole(PAD), 0, self.look.whole(PAD), 0)
        row.setSpacing(self.look.whole(9))
        row.addWidget(LetterSign(self.look, mark.letter, ROLES[finding.category]))
        row.addWidget(self._on_one_line(kind_of_finding(report, finding), Use.SECTION, "text"))
        attribution = report.attribution(finding.attribution)
        voice = report.voice(attribution.voice_id) if attribution else None
        if finding.category is Category.UNNAMED_SOURCE and voice is not None and voice.ladder is not None:
            step = Words(self.look, step_in_words(voice.ladder), Use.SECOND, "text_secondary", pad=0)
            step.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(step, 1)
            row.addWidget(LadderDots(self.look, voice.ladder))
        else:
            row.addStretch(1)
        return row

    def _on_one_line(self, text: str, use: TypeUse, role: str) -> Words:
        words = Words(self.look, text, use, role, pad=0)
        words.setWordWrap(False)
        return words

    def _add(self, column: QVBoxLayout, section: CardSection) -> None:
        column.addWidget(Words(self.look, section.head, Use.SECOND, "text_secondary"))
        self.gap(column, 1)
        use = Use.ASK if section.is_question else Use.BASE
        column.addWidget(Words(self.look, section.text, use, selectable=True))
        self.gap(column, 13)

    def _add_evidence(self, column: QVBoxLayout, report: Report, finding: Finding) -> None:
        """What else in the text bears on the mark; the marked words themselves need no line."""
        others = [piece for piece in finding.evidence if piece.span != finding.span]
        if not others:
            return
        column.addWidget(Words(self.look, self.tr("In the text"), Use.SECOND, "text_secondary"))
        for piece in others:
            words = words_at(report.article, (piece.span,))
            place = place_of(report.article, piece.span.start)
            door = TextDoor(self.look, words, place, (piece.span,), pad=PAD)
            door.opened.connect(self.door_opened)
            column.addWidget(door)
            if piece.shows:
                column.addWidget(Words(self.look, piece.shows, Use.SECOND, "text_secondary"))
        self.gap(column, 10)


class LetterSign(QWidget):
    """The letter of a category in its box."""

    def __init__(self, look: Look, letter: str, role: str) -> None:
        super().__init__()
        self._look, self._letter, self._role = look, letter, role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.whole(18), self._look.whole(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_letter_sign(painter, self._look, self._letter, self._role, 0, 0)
        painter.end()
