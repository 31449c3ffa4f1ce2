"""What a person has hidden in this article: each dismissal with the words it hides, and the way to bring them back."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.gui.look import Look, Use
from reader.gui.panel.door import PAD
from reader.gui.panel.page import Page
from reader.gui.panel.places import place_of
from reader.gui.panel.quiet_button import QuietButton
from reader.gui.panel.text_door import TextDoor
from reader.gui.panel.words import Words
from reader.model.article import Article
from reader.model.hiding import Hidden
from reader.model.remarks import Dismissal, DismissedMark, DismissedWords
from reader.model.rulebook import Rulebook


class HiddenPage(Page):
    """`brought_back` carries the dismissal that is to be taken back."""

    brought_back = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._article = Article("", "", ())
        self._hidden: dict[Dismissal, list[Hidden]] = {}
        self._titles: dict[str, str] = {}

    def show_hidden(self, article: Article, hidden: Iterable[Hidden], rulebook: Rulebook) -> None:
        was_empty = self.widget() is not None and not self._hidden
        self._article, self._hidden = article, {}
        self._titles = {rule.id: rule.title for rule in rulebook.rules}
        for each in hidden:
            self._hidden.setdefault(each.dismissal, []).append(each)
        if self._hidden or not was_empty:  # nearly every article has nothing hidden
            self.rebuild()

    def fill(self, column: QVBoxLayout) -> None:
        column.addWidget(Words(self.look, self.tr("What you have hidden"), Use.PAGE_TITLE))
        self.gap(column, 4)
        said = self.tr("It is left out of marks, counts, questions and exports of this article.")
        nothing = self.tr("Nothing in this article.")
        column.addWidget(Words(self.look, said if self._hidden else nothing, Use.BASE, "text_secondary"))
        self.gap(column, 16)
        for dismissal, hidden in self._hidden.items():
            self._add(column, dismissal, hidden)

    def _add(self, column: QVBoxLayout, dismissal: Dismissal, hidden: list[Hidden]) -> None:
        first = hidden[0].finding.span
        door = TextDoor(
            self.look,
            first.on_one_line(self._article.text),
            place_of(self._article, first.start),
            tuple(each.finding.span for each in hidden),
            pad=PAD,
        )
        door.opened.connect(self.door_opened)
        column.addWidget(door)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, self.look.whole(PAD), 0)
        reach = Words(self.look, self._reach(dismissal, len(hidden)), Use.SECOND, "text_secondary")
        reach.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        row.addWidget(reach, 1)
        button = BringBack(self.look, dismissal)
        button.wished.connect(self.brought_back)
        row.addWidget(button)
        column.addLayout(row)
        self.gap(column, 12)

    def _reach(self, dismissal: Dismissal, count: int) -> str:
        title = self._titles.get(dismissal.rule_id, dismissal.rule_id)
        if isinstance(dismissal, DismissedMark):
            return self.tr("this one: {rule}").format(rule=title)
        if isinstance(dismissal, DismissedWords):
            return self.tr("all like this, {count} here: {rule}").format(rule=title, count=count)
        return self.tr("the rule is off everywhere, {count} here: {rule}").format(rule=title, count=count)


class BringBack(QuietButton):
    """Takes back one dismissal."""

    wished = Signal(object)

    def __init__(self, look: Look, dismissal: Dismissal) -> None:
        super().__init__(look, "")
        self.setText(self.tr("Bring back"))
        self._dismissal = dismissal
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.wished.emit(self._dismissal)
