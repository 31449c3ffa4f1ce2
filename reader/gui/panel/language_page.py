"""The page "Language": how the text is worded, the writer's words and quoted ones apart."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from reader.gui.look import Look, Use
from reader.gui.panel.door import PAD
from reader.gui.panel.ease_range import EaseRange, ease_in_words
from reader.gui.panel.flow import Flow
from reader.gui.panel.page import Page
from reader.gui.panel.reading_ease import reading_ease
from reader.gui.panel.section_head import SectionHead
from reader.gui.panel.tone_strip import ToneStrip, paint_tone_bar
from reader.gui.panel.word_door import SIDE, VerbRow, WordDoor
from reader.gui.panel.wording import MarkedWord, SideTaking, Whose, count_of, marked_words, side_takings
from reader.gui.panel.words import Words
from reader.model.ledger import SHARES_NEED_WORDS, word_count
from reader.model.report import Category, Report, Wording
from reader.model.rule import Implies, Rule
from reader.model.span import Span

PLAIN_SAID = "verbs.plain"
"""The measure that counts how often the text says plainly "said"."""


class LanguagePage(Page):
    """Counts, words and two pictures; nothing here is a fault."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._report: Report | None = None
        self._rules: Mapping[str, Rule] = {}

    def show_report(self, report: Report, rules: Mapping[str, Rule]) -> None:
        self._report, self._rules = report, rules
        self.rebuild()

    def fill(self, column: QVBoxLayout) -> None:
        if self._report is None:
            return
        self._add_words(column, self._report, Category.LOADED_LANGUAGE, self.tr("Loaded words"))
        self._add_verbs(column, self._report)
        self.gap(column, 14)
        self._add_words(column, self._report, Category.HEDGE, self.tr("Hedges"))
        both = self.tr("Care with what is not yet known, or a way not to be pinned down? Both readings are open.")
        self.gap(column, 3)
        column.addWidget(self._second(both))
        self._add_ease(column, self._report)
        self._add_tone(column, self._report)

    def _add_words(self, column: QVBoxLayout, report: Report, category: Category, title: str) -> None:
        words = marked_words(report, category)
        column.addWidget(SectionHead(self.look, title, self._counts(words), below=4))
        if not any(words.values()):
            column.addWidget(self._second(self.tr("Not found in this text.")))
        sides = [side for side in Whose if words[side]]
        for side in sides:
            if len(sides) > 1:
                column.addWidget(self._second(self._side_in_words(side)))
            column.addWidget(self._flow(words[side], category))

    def _flow(self, words: tuple[MarkedWord, ...], category: Category) -> QWidget:
        holder = QWidget()
        flow = Flow(0, holder, lines=self.look.whole(4))
        side = self.look.whole(PAD - SIDE)
        flow.setContentsMargins(side, 0, side, self.look.whole(4))
        for word in words:
            door = WordDoor(self.look, word.text, category, word.indices, quoted=word.whose is Whose.QUOTED)
            door.finding_chosen.connect(self.finding_chosen)
            door.spans = self._spans_of(word.indices)
            flow.addWidget(door)
        holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return holder

    def _spans_of(self, indices: tuple[int, ...]) -> tuple[Span, ...]:
        assert self._report is not None
        return tuple(self._report.findings[index].span for index in indices)

    def _add_verbs(self, column: QVBoxLayout, report: Report) -> None:
        verbs = side_takings(report, self._rules)
        plain = report.measure(PLAIN_SAID)
        if not verbs and plain is None:
            return
        figure = str(len(verbs))
        if plain is not None and plain.value is not None:
            figure = self.tr("{count}; plain “said” {plain} times").format(count=len(verbs), plain=round(plain.value))
        self.gap(column, 14)
        column.addWidget(SectionHead(self.look, self.tr("Verbs that take sides"), figure, below=2))
        for verb in verbs:
            column.addWidget(self._verb_row(verb))

    def _verb_row(self, verb: SideTaking) -> VerbRow:
        implied = self._implied(verb.rule.implies) if verb.rule.implies else ""
        row = VerbRow(self.look, verb.speaker or self.tr("No source given"), verb.verb, verb.index, implied)
        row.finding_chosen.connect(self.finding_chosen)
        row.spans = self._spans_of((verb.index,))
        return row

    def _add_ease(self, column: QVBoxLayout, report: Report) -> None:
        self.gap(column, 14)
        ease = reading_ease(report)
        words = word_count(report.article.text)
        if ease is None or words < SHARES_NEED_WORDS:
            column.addWidget(SectionHead(self.look, self.tr("How hard to read"), below=4))
            short = self.tr("{count} words: shares and reading ease are not shown.")
            column.addWidget(self._second(short.format(count=words)))
            return
        column.addWidget(SectionHead(self.look, self.tr("How hard to read"), ease_in_words(ease), below=4))
        column.addWidget(EaseRange(self.look, ease))
        said = self.tr("{count} formulas, {count} answers: they count syllables and sentence length, not ideas.")
        self.gap(column, 2)
        column.addWidget(self._second(said.format(count=len(ease.ages))))

    def _add_tone(self, column: QVBoxLayout, report: Report) -> None:
        if not any(sentence.tone is not None for sentence in report.sentences):
            return
        self.gap(column, 14)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, self.look.whole(PAD), 0)
        head.setSpacing(0)
        head.addWidget(SectionHead(self.look, self.tr("Tone, sentence by sentence"), below=2), 1)
        head.addWidget(ToneKey(self.look, self.tr("writer"), Wording.WRITER))
        head.addWidget(ToneKey(self.look, self.tr("quoted"), Wording.QUOTED))
        column.addLayout(head)
        strip = ToneStrip(self.look, report)
        strip.opened.connect(self.door_opened)
        column.addWidget(strip)

    def _counts(self, words: Mapping[Whose, tuple[MarkedWord, ...]]) -> str:
        writer, reporting, quoted = (count_of(words[side]) for side in Whose)
        if not reporting:
            return self.tr("{writer} by the writer, {quoted} quoted").format(writer=writer, quoted=quoted)
        said = self.tr("{writer} by the writer, {reporting} reporting, {quoted} quoted")
        return said.format(writer=writer, reporting=reporting, quoted=quoted)

    def _side_in_words(self, side: Whose) -> str:
        return {
            Whose.WRITER: self.tr("the writer’s own"),
            Whose.REPORTING: self.tr("the writer’s words, reporting somebody"),
            Whose.QUOTED: self.tr("quoted: the speaker’s words"),
        }[side]

    def _implied(self, implies: Implies) -> str:
        return {
            Implies.DOUBT: self.tr("lets you doubt what was said"),
            Implies.GUILT: self.tr("makes it sound like a confession"),
            Implies.TRUTH: self.tr("takes what was said as true"),
            Implies.EMOTION: self.tr("gives what was said a feeling"),
        }[implies]

    def _second(self, text: str) -> Words:
        return Words(self.look, text, Use.SECOND, "text_secondary")


class ToneKey(QWidget):
    """A small bar and its meaning, beside the head of the tone strip."""

    def __init__(self, look: Look, text: str, wording: Wording) -> None:
        super().__init__()
        self._look, self._wording = look, wording
        row = QHBoxLayout(self)
        row.setContentsMargins(look.whole(24), 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        words = Words(look, text, Use.SECOND, "text_secondary", pad=0)
        words.setWordWrap(False)
        row.addWidget(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self._look.px
        paint_tone_bar(
            painter, self._look, QRectF(px(9), self._look.line(Use.SECOND) / 2 - px(5.5), px(9), px(11)), self._wording
        )
        painter.end()
