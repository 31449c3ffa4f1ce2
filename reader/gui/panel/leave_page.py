"""The page "Now leave the page": questions for a search of the reader's own. Nothing opens by itself."""

from PySide6.QtCore import QCoreApplication, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from reader.gui.look import Look, Use
from reader.gui.panel.door import PAD, outline
from reader.gui.panel.page import Page
from reader.gui.panel.quiet_button import QuietButton
from reader.gui.panel.typeset import Typeset
from reader.gui.panel.web_search import WebSearch, search_address
from reader.gui.panel.words import Words
from reader.questions.leave_questions import LeaveKind, LeaveQuestion

NUMBER_WIDTH = 26


class LeavePage(Page):
    """`copied` carries the line that went to the clipboard. `search_pattern` is the address of a web search."""

    copied = Signal(str)
    search_pattern = ""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._questions: tuple[LeaveQuestion, ...] = ()
        self._asked = ""

    def show_questions(self, questions: tuple[LeaveQuestion, ...]) -> None:
        self._questions, self._asked = questions, ""
        self.rebuild()
        self.verticalScrollBar().setValue(0)

    def fill(self, column: QVBoxLayout) -> None:
        column.addWidget(Words(self.look, self.tr("Now leave the page"), Use.PAGE_TITLE))
        self.gap(column, 4)
        why = self.tr(
            "One page cannot confirm itself. Copy a line into a search of your own, or open it in your browser."
        )
        column.addWidget(Words(self.look, why, Use.BASE, "text_secondary"))
        self.gap(column, 24)
        for number, question in enumerate(self._questions, 1):
            column.addLayout(self._question(number, question))
            column.addLayout(self._search(question.search))
            if question.search == self._asked:
                column.addLayout(self._before_opening(question.search))
            self.gap(column, 22)

    def _question(self, number: int, question: LeaveQuestion) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.setContentsMargins(self.look.whole(PAD), 0, 0, 0)
        figure = Words(self.look, str(number), Use.BASE, "text_secondary", pad=0)
        figure.setContentsMargins(0, self.look.whole(3), 0, 0)
        figure.setFixedWidth(self.look.whole(NUMBER_WIDTH))
        words = Words(self.look, in_words(question), Use.LEAVE, selectable=True, pad=0)
        words.setContentsMargins(0, 0, self.look.whole(PAD), 0)
        row.addWidget(figure)
        row.addWidget(words, 1)
        return row

    def _search(self, line: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(self.look.whole(PAD + NUMBER_WIDTH), self.look.whole(9), self.look.whole(7), 0)
        row.setSpacing(self.look.whole(6))
        row.addWidget(SearchLine(self.look, line), 1)
        row.addWidget(CopyButton(self, line))
        if search_address(self.search_pattern, line):
            row.addWidget(SearchButton(self, line))
        return row

    def _before_opening(self, line: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(self.look.whole(PAD + NUMBER_WIDTH), 0, self.look.whole(PAD), 0)
        self._searching = WebSearch(self.look, search_address(self.search_pattern, line))
        self._searching.opened.connect(self._on_asked)
        self._searching.given_up.connect(self._on_asked)
        row.addWidget(self._searching)
        return row

    def ask(self, line: str) -> None:
        """Show which address a search for the line would open."""
        self._asked = line
        self.rebuild()
        self._searching.setFocus()
        QTimer.singleShot(0, self._show_asked)

    def _show_asked(self) -> None:
        if self._asked:
            self.ensureWidgetVisible(self._searching)

    def _on_asked(self) -> None:
        asked, self._asked = self._asked, ""
        self.rebuild()
        button = next(one for one in self.findChildren(SearchButton) if one.line == asked)
        button.setFocus()

    def copy_line(self, line: str) -> None:
        QGuiApplication.clipboard().setText(line)
        self.copied.emit(line)


class SearchLine(QLabel):
    """The words to search for, cut with an ellipsis where they are too long; all of them as a tooltip."""

    def __init__(self, look: Look, line: str) -> None:
        super().__init__(line)
        self._look = look
        self.setToolTip(line)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.whole(200), self._look.whole(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.whole(60), self._look.whole(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(outline(self._look, "page"))
        painter.setBrush(self._look.colour("page"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), self._look.px(6), self._look.px(6))
        words = Typeset(self.text(), self._look, Use.BASE, self.width() - self._look.px(24), on_one_line=True)
        y = (self.height() - words.height) / 2
        words.draw(painter, self._look.px(12), y, self._look.colour("text_secondary"))
        painter.end()


class CopyButton(QuietButton):
    """Copies one line."""

    def __init__(self, page: LeavePage, line: str) -> None:
        super().__init__(page.look, "", "copy", page.tr("Copy “{line}”").format(line=line))
        self._page, self._line = page, line
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self._page.copy_line(self._line)


class SearchButton(QuietButton):
    """Asks for one line to be searched for on the web."""

    def __init__(self, page: LeavePage, line: str) -> None:
        super().__init__(page.look, "", "out", page.tr("Search the web for “{line}”").format(line=line))
        self._page, self.line = page, line
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self._page.ask(self.line)


def in_words(question: LeaveQuestion) -> str:
    """The question as a person would ask it."""
    tr = QCoreApplication.translate
    return {
        LeaveKind.CLAIM: tr("LeavePage", "Who else reports this, and with a name? “{subject}”"),
        LeaveKind.RELAY: tr("LeavePage", "What did {subject} itself report, word for word?"),
        LeaveKind.DOCUMENT: tr("LeavePage", "Can you read this for yourself: {subject}?"),
        LeaveKind.PERSON: tr("LeavePage", "Who is {subject}, and what do others say of them?"),
        LeaveKind.BODY: tr("LeavePage", "What has {subject} said elsewhere, word for word?"),
        LeaveKind.EVENT: tr("LeavePage", "How do other newsrooms tell this story, and whom do they name?"),
    }[question.kind].format(subject=question.in_a_sentence)
