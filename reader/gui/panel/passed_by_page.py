"""Why words are not marked, or why the program passed a person's mark by; and the ways to mark them or not."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.gui.look import Look, Use
from reader.gui.marked_label import MarkedLabel
from reader.gui.marking_bar import MarkAsButton
from reader.gui.marks import LETTERS, Mark
from reader.gui.panel.card_buttons import FilledButton
from reader.gui.panel.door import PAD
from reader.gui.panel.flow import Flow
from reader.gui.panel.held_in_words import reason_in_words
from reader.gui.panel.page import Page
from reader.gui.panel.places import in_quotation_marks, place_of
from reader.gui.panel.text_door import TextDoor
from reader.gui.panel.words import Words
from reader.model.article import Article
from reader.model.passed_by import PassedBy
from reader.model.report import Category
from reader.model.rule import Rule
from reader.model.rulebook import Rulebook
from reader.model.span import Span

SHORT = 160
"""Characters of the words that are shown; a longer selection is cut."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A mark that the asked words touch already: its index, None for one that the person has hidden."""

    span: Span
    rule_id: str
    index: int | None


@dataclass(frozen=True, slots=True)
class Asked:
    """Words of an article; `own` is as what the person marked them, `marked` are the program's marks among them."""

    article: Article
    span: Span
    own: Category | None = None
    marked: tuple[Marked, ...] = ()


class PassedByPage(Page):
    """Shows the words at once, the reasons when they come. `category_chosen` asks for a mark, `taken_away` for none."""

    category_chosen = Signal(Category)
    taken_away = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._rules: dict[str, Rule] = {}
        self._asked: Asked | None = None
        self._reasons: tuple[PassedBy, ...] = ()
        self._waiting = self.tr("Asking…")

    @property
    def asked(self) -> Asked | None:
        return self._asked

    def show_asked(self, asked: Asked, rulebook: Rulebook) -> None:
        """Begin with other words; the reasons are still to come."""
        self._rules = {rule.id: rule for rule in rulebook.rules}
        self._asked, self._reasons, self._waiting = asked, (), self.tr("Asking…")
        self.rebuild()
        self.verticalScrollBar().setValue(0)

    def show_reasons(self, reasons: tuple[PassedBy, ...]) -> None:
        """Say what held the rules back; without a reason no rule knows the words."""
        self._reasons = reasons
        self._waiting = self.tr("No rule knows these words. The program marks only what a rule names.")
        self.rebuild()

    def show_no_answer(self, sentence: str) -> None:
        """Say why there is no answer."""
        self._waiting = sentence
        self.rebuild()

    def fill(self, column: QVBoxLayout) -> None:
        if self._asked is None:
            return
        asked = self._asked
        column.addWidget(self._words(asked))
        self.gap(column, 6)
        place = place_of(asked.article, asked.span.start)
        column.addWidget(Words(self.look, f"{self._kind(asked)}, {place}", Use.SECOND, "text_secondary"))
        self.gap(column, 14)
        for mark in asked.marked:
            self._add_marked(column, asked, mark)
        if not asked.marked or self._reasons:
            head = self.tr("Why the program passed it by") if asked.own else self.tr("Why is this not marked?")
            column.addWidget(Words(self.look, head, Use.SECTION))
            self.gap(column, 6)
            self._add_reasons(column)
        self.gap(column, 8)
        self._add_buttons(column, asked)

    def _words(self, asked: Asked) -> QWidget:
        holder = QWidget()
        row = QVBoxLayout(holder)
        row.setContentsMargins(self.look.whole(PAD), 0, self.look.whole(PAD), 0)
        words = asked.span.on_one_line(asked.article.text)
        words = words if len(words) <= SHORT else words[:SHORT].rsplit(" ", 1)[0] + " …"
        label = MarkedLabel(self.look, Use.CARD_WORDS)
        category = asked.own
        marks = (
            () if category is None else (Mark(-1, Span(0, len(words)), LETTERS[category], category, False, own=True),)
        )
        label.show_text(words, marks)
        row.addWidget(label)
        return holder

    def _kind(self, asked: Asked) -> str:
        return {
            None: self.tr("The words you asked about"),
            Category.UNNAMED_SOURCE: self.tr("Your mark: unnamed voice"),
            Category.LOADED_LANGUAGE: self.tr("Your mark: loaded word"),
            Category.HEDGE: self.tr("Your mark: hedge"),
        }[asked.own]

    def _add_marked(self, column: QVBoxLayout, asked: Asked, mark: Marked) -> None:
        words = in_quotation_marks(mark.span.on_one_line(asked.article.text))
        title = self._title(mark.rule_id)
        if mark.index is None:
            said = self.tr("You have hidden the mark on {words}: {rule}")
            column.addWidget(Words(self.look, said.format(words=words, rule=title)))
        else:
            said = self.tr("{words} is marked: {rule}")
            door = MarkDoor(self.look, said.format(words=words, rule=title), mark)
            door.chosen.connect(self.finding_chosen)
            column.addWidget(door)
        self.gap(column, 10)

    def _add_reasons(self, column: QVBoxLayout) -> None:
        if not self._reasons:
            column.addWidget(Words(self.look, self._waiting))
        for reason in self._reasons:
            if reason.rule_id is not None:
                nearest = self.tr("Rule: {title}").format(title=self._title(reason.rule_id))
                column.addWidget(Words(self.look, nearest, Use.SECOND, "text_secondary"))
                self.gap(column, 1)
            told = reason_in_words(reason, self._rules.get(reason.rule_id or ""))
            column.addWidget(Words(self.look, told, selectable=True))
            self.gap(column, 13)

    def _title(self, rule_id: str) -> str:
        rule = self._rules.get(rule_id)
        return rule.title if rule is not None else rule_id

    def _add_buttons(self, column: QVBoxLayout, asked: Asked) -> None:
        holder = QWidget()
        flow = Flow(self.look.whole(8), holder)
        flow.setContentsMargins(self.look.whole(PAD), 0, self.look.whole(PAD), 0)
        if asked.own is not None:
            away = FilledButton(self.look, self.tr("Take your mark away"), key="D")
            away.clicked.connect(self.taken_away)
            flow.addWidget(away)
        else:
            column.addWidget(Words(self.look, self.tr("Mark it yourself as"), Use.SECOND, "text_secondary"))
            self.gap(column, 4)
            for category, name in self._names().items():
                button = MarkAsButton(self.look, "", category, name)
                button.category_chosen.connect(self.category_chosen)
                flow.addWidget(button)
        column.addWidget(holder)

    def _names(self) -> dict[Category, str]:
        return {
            Category.UNNAMED_SOURCE: self.tr("unnamed"),
            Category.LOADED_LANGUAGE: self.tr("loaded"),
            Category.HEDGE: self.tr("hedge"),
        }


class MarkDoor(TextDoor):
    """Leads to a mark that is there already."""

    chosen = Signal(int)

    def __init__(self, look: Look, words: str, mark: Marked) -> None:
        super().__init__(look, words, "", (mark.span,), pad=PAD)
        self._index = mark.index
        self.clicked.connect(self._on_door_clicked)

    def _on_door_clicked(self) -> None:
        if self._index is not None:
            self.chosen.emit(self._index)
