"""The pages of a worksheet: the numbered text at the left, questions with rules to write on at the right."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from reader.gui.look import SANS, SERIF, TypeUse, Use
from reader.gui.mark_painter import Drawn, MarkPainter
from reader.gui.mark_shapes import Piece
from reader.gui.marks import sample
from reader.gui.panel.typeset import Typeset
from reader.gui.paper.page_breaks import Band
from reader.gui.paper.painted_pages import PaintedPages
from reader.gui.paper.sheet_size import PaperLook, SheetSize
from reader.gui.worksheet.numbered_text import NumberedText, TextLine
from reader.gui.worksheet.sheet_questions import SheetQuestion
from reader.model.article import Article
from reader.model.report import Category

UNIT: Final = 4.0
"""The design sheet's pixels: a thousandth of the width of A4."""

LEFT, RIGHT, TOP, BOTTOM = 96, 76, 52, 44
TEXT_WIDTH, BESIDE = 546, 244
HEAD_HEIGHT, RUNNING_HEIGHT, FOOT_HEIGHT = 78, 40, 34
NUMBERED: Final = 5
RULE_HEIGHT, RULES, APART, NUMBER_ROOM = 27, 2, 18, 22
NEAR: Final = 4
"""A question that stands this near to its paragraph is beside it."""

TITLE = TypeUse(tuple(SANS), 17, 23, bold=True)
QUESTION = TypeUse(tuple(SANS), 15, 21)
SAMPLE = TypeUse(tuple(SERIF), 15, 26)


class WorksheetLook(PaperLook):
    """Paper with text of 16 thousandths of a page's width, for a margin that is written in."""

    def __init__(self) -> None:
        super().__init__()
        self.set_scale(UNIT * 16 / Use.ARTICLE.size)


class FurnitureLook(PaperLook):
    """The same paper in the design sheet's own pixels, for everything around the text."""

    def __init__(self) -> None:
        super().__init__()
        self.set_scale(UNIT)


@dataclass(frozen=True, slots=True)
class Placed:
    """A question on its page, from `top` on; `text` names its line where it does not stand beside its paragraph."""

    number: int
    text: str
    top: float


@dataclass(frozen=True, slots=True)
class WorksheetPage:
    """What one page shows of the column, None where it has room only for questions."""

    band: Band | None
    questions: tuple[Placed, ...]


class WorksheetPages(PaintedPages):
    """An article and its questions for sheets of one size."""

    def __init__(self, sheet: SheetSize, article: Article, questions: Sequence[SheetQuestion]) -> None:
        super().__init__(sheet)
        self._look = FurnitureLook()
        self._title = article.shown_title.replace("\n", " ")
        self._text = NumberedText(WorksheetLook(), article, UNIT * TEXT_WIDTH)
        self._body = QRectF(
            UNIT * LEFT, UNIT * TOP, sheet.width - UNIT * (LEFT + RIGHT), sheet.height - UNIT * (TOP + BOTTOM)
        )
        self.pages = self._laid_out(questions)

    @property
    def count(self) -> int:
        return len(self.pages)

    def line_of(self, question: SheetQuestion) -> int | None:
        """The number of the line in which a question's words begin."""
        line = self._text.line_at(question.span.start)
        return line.number if line is not None else None

    def paint_page(self, painter: QPainter, number: int, width: float) -> None:
        page = self.pages[number - 1]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(width / self._sheet.width, width / self._sheet.width)
        self._paint_frame(painter, number)
        painter.translate(self._body.left(), self._body.top() + self._head(number))
        if page.band is not None:
            self._text.paint(painter, page.band)
            self._paint_numbers(painter, page.band)
        for placed in page.questions:
            self._paint_question(painter, placed)
        painter.restore()

    # --- where everything stands ---

    def _laid_out(self, questions: Sequence[SheetQuestion]) -> list[WorksheetPage]:
        """Questions go beside their paragraphs, are pushed down by those above, and go over to the next page."""
        found: list[WorksheetPage] = []
        waiting = list(enumerate(questions, 1))
        bands: list[Band | None] = [*self._text.bands(self._room(2), self._room(1))]
        while waiting or len(found) < len(bands):
            band = bands[len(found)] if len(found) < len(bands) else None
            room = self._room(len(found) + 1)
            placed, waiting = self._placed(waiting, band, room)
            if band is None and not placed:
                break  # a question higher than a page: it cannot be set
            found.append(WorksheetPage(band, tuple(placed)))
        return found

    def _placed(
        self, waiting: list[tuple[int, SheetQuestion]], band: Band | None, room: float
    ) -> tuple[list[Placed], list[tuple[int, SheetQuestion]]]:
        """The questions of one page, and those that have to wait for the next."""
        found: list[Placed] = []
        free = 0.0
        for at, (number, question) in enumerate(waiting):
            line = self._text.line_at(question.span.start)
            if line is not None and band is not None and line.top >= band[1]:
                return found, waiting[at:]
            beside = self._beside(line, band)
            top = free if beside is None else max(beside, free)
            is_beside = beside is not None and top - beside <= UNIT * NEAR
            text = question.text if is_beside else self._with_line(line, question)
            height = self._height(text)
            if top + height > room:
                top = room - height
                text = self._with_line(line, question)
                if top < free:
                    return found, waiting[at:]
            found.append(Placed(number, text, top))
            free = top + height + UNIT * APART
        return found, []

    def _beside(self, line: TextLine | None, band: Band | None) -> float | None:
        """The height at which a question's paragraph begins on a page; None where it begins on another one."""
        if line is None or band is None:
            return None
        opening = self._text.paragraph_of(line)
        shown = opening if opening.top >= band[0] else line
        return shown.top - band[0] if band[0] <= shown.top < band[1] else None

    def _with_line(self, line: TextLine | None, question: SheetQuestion) -> str:
        if line is None or question.about_all:
            return question.text
        words = QCoreApplication.translate("Worksheet", "Line {number}: {question}")
        return words.format(number=line.number, question=question.text)

    def _height(self, text: str) -> float:
        return self._set(text).height + UNIT * RULES * RULE_HEIGHT

    def _set(self, text: str) -> Typeset:
        return Typeset(text, self._look, QUESTION, UNIT * (BESIDE - NUMBER_ROOM))

    def _head(self, number: int) -> float:
        return UNIT * (HEAD_HEIGHT if number == 1 else RUNNING_HEIGHT)

    def _room(self, number: int) -> float:
        return self._body.height() - self._head(number) - UNIT * FOOT_HEIGHT

    # --- painting ---

    def _paint_numbers(self, painter: QPainter, band: Band) -> None:
        font = self._look.font(Use.KEY)
        painter.setFont(font)
        painter.setPen(self._look.colour("text_secondary"))
        for line in self._text.lines:
            if line.number % NUMBERED == 0 and band[0] <= line.top < band[1]:
                words = str(line.number)
                middle = (line.top + line.bottom) / 2 - band[0]
                x = -UNIT * 22 - QFontMetricsF(font).horizontalAdvance(words)
                painter.drawText(QPointF(x, middle + UNIT * 4.5), words)

    def _paint_question(self, painter: QPainter, placed: Placed) -> None:
        left = self._body.width() - UNIT * BESIDE
        number = Typeset(str(placed.number), self._look, Use.SECTION, UNIT * NUMBER_ROOM, on_one_line=True)
        number.draw(painter, left, placed.top, self._look.colour("text"))
        words = self._set(placed.text)
        words.draw(painter, left + UNIT * NUMBER_ROOM, placed.top, self._look.colour("text"))
        painter.setPen(QPen(self._look.colour("hairline"), UNIT))
        for rule in range(1, RULES + 1):
            y = placed.top + words.height + UNIT * RULE_HEIGHT * rule
            painter.drawLine(QPointF(left + UNIT * NUMBER_ROOM, y), QPointF(self._body.width(), y))

    def _paint_frame(self, painter: QPainter, number: int) -> None:
        tr, body, look = QCoreApplication.translate, self._body, self._look
        if number == 1:
            self._paint_head(painter)
        else:
            title = Typeset(self._title, look, Use.SECOND, body.width(), on_one_line=True)
            title.draw(painter, body.left(), body.top(), look.colour("text_secondary"))
        foot = tr("Worksheet", "Made with Sourcelight from this article. The answers are on the teacher’s sheet.")
        line = Typeset(foot, look, Use.KEY, body.width() - UNIT * 60, on_one_line=True)
        line.draw(painter, body.left(), body.bottom() - line.height, look.colour("text_secondary"))
        page = Typeset(f"{number} / {self.count}", look, Use.KEY, UNIT * 60, on_one_line=True)
        page.draw(painter, body.right() - page.width, body.bottom() - page.height, look.colour("text_secondary"))

    def _paint_head(self, painter: QPainter) -> None:
        """The question that the sheet is about, lines for name and date, and what the pencil is for."""
        tr, body, look = QCoreApplication.translate, self._body, self._look
        painter.save()
        painter.translate(body.left(), body.top())
        title = Typeset(
            tr("Worksheet", "Who says so, and how do they know?"), look, TITLE, UNIT * 400, on_one_line=True
        )
        title.draw(painter, 0, 0, look.colour("text"))
        right = body.width()
        for label, room in ((tr("Worksheet", "Date"), 90), (tr("Worksheet", "Name"), 190)):
            words = Typeset(label, look, Use.BASE, UNIT * 120, on_one_line=True)
            painter.setPen(QPen(look.colour("hairline"), UNIT))
            painter.drawLine(QPointF(right - UNIT * room, UNIT * 21), QPointF(right, UNIT * 21))
            words.draw(painter, right - UNIT * (room + 10) - words.width, UNIT * 1, look.colour("text_secondary"))
            right -= UNIT * (room + 44) + words.width
        self._paint_pencil(painter, UNIT * 42)
        painter.restore()

    def _paint_pencil(self, painter: QPainter, top: float) -> None:
        tr, look = QCoreApplication.translate, self._look
        lead = Typeset(tr("Worksheet", "Take a pencil."), look, Use.SECOND, UNIT * 200, on_one_line=True)
        lead.draw(painter, 0, top, look.colour("text"))
        x = lead.width + UNIT * 30
        for category, name, meaning in (
            (Category.UNNAMED_SOURCE, tr("Worksheet", "box"), tr("Worksheet", "who has no name")),
            (Category.LOADED_LANGUAGE, tr("Worksheet", "wave"), tr("Worksheet", "words that judge")),
            (Category.HEDGE, tr("Worksheet", "dots"), tr("Worksheet", "words that make it less certain")),
        ):
            x = self._paint_sample(painter, category, name, QPointF(x, top))
            said = Typeset(meaning, look, Use.SECOND, UNIT * 240, on_one_line=True)
            said.draw(painter, x + UNIT * 9, top, look.colour("text_secondary"))
            x += said.width + UNIT * 35

    def _paint_sample(self, painter: QPainter, category: Category, name: str, at: QPointF) -> float:
        """A name with its line, as the pencil would draw it; says where it ends."""
        look, font, baseline = self._look, self._look.font(SAMPLE), at.y() + UNIT * 14
        width, e = QFontMetricsF(font).horizontalAdvance(name), look.whole(SAMPLE.size)
        drawn = [Drawn(sample(category, name), (Piece(at.x(), at.x() + width, baseline, e),))]
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        painter.drawText(QPointF(at.x(), baseline), name)
        MarkPainter(look, e).paint_lines(painter, drawn)
        return at.x() + width
