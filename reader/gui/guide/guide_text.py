"""One page of the guide as widgets: lead, an attribution or the ladder, points, examples marked by the painter."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.gui.guide.attribution_label import AttributionLabel
from reader.gui.guide.handbook import GuidePage, GuideWord, RuleExample, left_examples, marked_examples
from reader.gui.look import SERIF, Look, TypeUse, Use
from reader.gui.manual.rule_entry import rule_letter
from reader.gui.mark_painter import ROLES
from reader.gui.marked_label import MarkedLabel
from reader.gui.marks import Mark
from reader.gui.panel.kinds import SIGN_SIZE, paint_letter_sign, step_in_words
from reader.gui.panel.ladder_dots import LadderDots
from reader.gui.panel.words import Words
from reader.model.rule import Rule
from reader.model.rulebook import Rulebook

TITLE = TypeUse(tuple(SERIF), 31, 41, bold=True)
LEAD = TypeUse(tuple(SERIF), 19, 30, word_spacing=0.05)
EXAMPLE, REASON = 444, 296
WIDTH = 770


class GuideText(QWidget):
    """A page of the guide; as wide as 770 at 100 %, examples and reasons in columns where there is room for both."""

    def __init__(self, look: Look, page: GuidePage, rulebook: Rulebook, place: str, *, is_wide: bool) -> None:
        super().__init__()
        self._look, self._is_wide = look, is_wide
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, look.whole(32))
        self._column.setSpacing(0)
        self._add(place, Use.BASE, "text_secondary", below=6)
        self._add(page.title, TITLE, below=12)
        self._add(page.lead, LEAD, below=28)
        if page.attribution:
            labels = self.tr("who"), self.tr("says"), self.tr("what")
            self._column.addWidget(AttributionLabel(look, page.attribution, labels))
            self._column.addSpacing(look.whole(24))
        self._add_ladder(page.ladder)
        for point in page.points:
            self._add(point, Use.LEAVE, below=12)
        self._add_examples(page.marked_title, marked_examples(rulebook, page.marked))
        self._add_examples(self.tr("Left alone: looks alike, is not"), left_examples(rulebook, page.left))
        self._column.addStretch(1)

    def _add(self, text: str, use: TypeUse, role: str = "text", below: int = 0) -> None:
        self._column.addWidget(Words(self._look, text, use, role, selectable=True, pad=0))
        self._column.addSpacing(self._look.whole(below))

    def _add_ladder(self, ladder: tuple[str, ...]) -> None:
        if not ladder:
            return
        grid = self._grid()
        for step, words in enumerate(ladder):
            grid.addWidget(LadderDots(self._look, step), step, 0, self._side())
            self._add_row(grid, step, Words(self._look, f"“{words}”", Use.LEAVE, pad=0), step_in_words(step))
        self._column.addLayout(grid)
        self._column.addSpacing(self._look.whole(28))

    def _add_examples(self, title: str, examples: tuple[RuleExample, ...]) -> None:
        if not examples:
            return
        self._column.addSpacing(self._look.whole(20))
        self._add(title, Use.SECTION, below=6)
        grid = self._grid()
        for row, example in enumerate(examples):
            grid.addWidget(SignLabel(self._look, example), row, 0, Qt.AlignmentFlag.AlignTop)
            looks = self.tr("Looks like: {rule}").format(rule=example.rule.title)
            self._add_row(grid, row, self._sentence(example), example.rule.why if example.spans else looks)
        self._column.addLayout(grid)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.whole(14))
        grid.setVerticalSpacing(self._look.whole(10))
        grid.setColumnStretch(1, EXAMPLE)
        if self._is_wide:
            grid.setColumnStretch(2, REASON)
        return grid

    def _add_row(self, grid: QGridLayout, row: int, example: QWidget, why: str) -> None:
        """The reason stands beside the example where there is room, else under it."""
        reason = Words(self._look, why, Use.SECOND, "text_secondary", pad=0)
        if self._is_wide:
            grid.addWidget(example, row, 1)
            grid.addWidget(reason, row, 2, Qt.AlignmentFlag.AlignVCenter)
        else:
            both = QVBoxLayout()
            both.setSpacing(0)
            both.addWidget(example)
            both.addWidget(reason)
            grid.addLayout(both, row, 1)

    def _side(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignVCenter if self._is_wide else Qt.AlignmentFlag.AlignTop

    def _sentence(self, example: RuleExample) -> QWidget:
        label = MarkedLabel(self._look, Use.LEAVE)
        label.show_text(example.text, tuple(_mark(example.rule, at, example) for at in range(len(example.spans))))
        return label


class SignLabel(QLabel):
    """The letter of a rule's marks in its box; empty beside an example that is left alone."""

    def __init__(self, look: Look, example: RuleExample) -> None:
        super().__init__()
        self._look, self._example = look, example
        self.setAccessibleName(rule_letter(example.rule) if example.spans else "")

    def sizeHint(self) -> QSize:
        return QSize(self._look.whole(SIGN_SIZE + 1), self._look.whole(SIGN_SIZE + 6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._example.spans:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rule = self._example.rule
        paint_letter_sign(painter, self._look, rule_letter(rule), ROLES[rule.category], 0, self._look.px(4))
        painter.end()


def glossary(look: Look, words: tuple[GuideWord, ...], title: str) -> QWidget:
    """The words of the field, each with its meaning beside it."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, look.whole(32))
    column.setSpacing(look.whole(14))
    column.addWidget(Words(look, title, TITLE, pad=0))
    for word in words:
        row = QHBoxLayout()
        row.setSpacing(look.whole(20))
        term = Words(look, word.term, Use.SECTION, pad=0)
        term.setFixedWidth(look.whole(170))
        row.addWidget(term, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(look, word.meaning, Use.LEAVE, pad=0, selectable=True), 1)
        column.addLayout(row)
    column.addStretch(1)
    return page


def _mark(rule: Rule, at: int, example: RuleExample) -> Mark:
    return Mark(-1 - at, example.spans[at], rule_letter(rule), rule.category, quoted=False)
