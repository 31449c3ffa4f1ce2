"""What stands on one side of a row: a voice, an answer, words, or that there is nothing in this report."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from reader.gui.icons import paint_icon
from reader.gui.look import Look, Use
from reader.gui.marks import sample
from reader.gui.panel.kinds import kind_in_words, paint_sign, step_in_words
from reader.gui.panel.ladder_dots import WIDTH as LADDER_WIDTH
from reader.gui.panel.ladder_dots import ladder_in_words, paint_ladder
from reader.gui.panel.question_row import SIGNS, answer_in_words
from reader.gui.panel.typeset import Typeset, text_width
from reader.gui.parts_button import SamplePart
from reader.model.attribution import SourceKind, Voice
from reader.model.report import Category, Criterion

SIGN_ROOM = 28
GAP = 10


class Cell(Protocol):
    """One side of a row: as high as it says for a width, painted from an upper left corner."""

    def in_words(self) -> str: ...

    def height(self, look: Look, width: float) -> float: ...

    def paint(self, painter: QPainter, look: Look, at: QPointF, width: float) -> None: ...


@dataclass(frozen=True, slots=True)
class VoiceCell:
    """Sign and name, then how it is described: beside the name where there is room, else below it."""

    voice: Voice

    def in_words(self) -> str:
        parts = [self.voice.name, kind_in_words(self.voice.kind)]
        if self.voice.ladder is not None:
            parts.append(ladder_in_words(self.voice.ladder))
        return ", ".join(parts)

    def height(self, look: Look, width: float) -> float:
        name = self._name(look, width)
        return name.height + (0 if self._fits(look, width) else look.line(Use.SECOND))

    def paint(self, painter: QPainter, look: Look, at: QPointF, width: float) -> None:
        paint_sign(painter, look, self.voice.kind, at.x(), at.y() + look.px(2))
        name, x = self._name(look, width), at.x() + look.px(SIGN_ROOM)
        name.draw(painter, x, at.y(), look.colour("text"))
        beside = self._fits(look, width)
        second = x + name.width + look.px(GAP) if beside else x
        self._paint_kind(painter, look, QPointF(second, at.y() + (look.px(1) if beside else name.height)))

    def _paint_kind(self, painter: QPainter, look: Look, at: QPointF) -> None:
        kind = Typeset(self._about(), look, Use.SECOND, look.px(400), on_one_line=True)
        kind.draw(painter, at.x(), at.y(), look.colour("text_secondary"))
        if self.voice.ladder is not None:
            x = at.x() + kind.width + look.px(8)
            paint_ladder(painter, look, self.voice.ladder, x, at.y() + look.line(Use.SECOND) / 2 + look.px(0.5))

    def _about(self) -> str:
        """How an unnamed person is described, for the sign says that they are; else what kind of voice it is."""
        voice = self.voice
        if voice.kind is SourceKind.UNNAMED and voice.ladder is not None:
            return step_in_words(voice.ladder)
        return kind_in_words(voice.kind)

    def _name(self, look: Look, width: float) -> Typeset:
        return Typeset(self.voice.name, look, Use.NAME, width - look.px(SIGN_ROOM))

    def _fits(self, look: Look, width: float) -> bool:
        kind = text_width(self._about(), look, Use.SECOND)
        ladder = look.px(LADDER_WIDTH + 8) if self.voice.ladder is not None else 0
        name = text_width(self.voice.name, look, Use.NAME)
        return look.px(SIGN_ROOM + GAP) + name + kind + ladder <= width


@dataclass(frozen=True, slots=True)
class AnswerCell:
    """The sign of an answer and its summary."""

    criterion: Criterion

    def in_words(self) -> str:
        return f"{answer_in_words(self.criterion.answer)}. {self.criterion.summary}"

    def height(self, look: Look, width: float) -> float:
        return self._summary(look, width).height

    def paint(self, painter: QPainter, look: Look, at: QPointF, width: float) -> None:
        sign = QRectF(at.x(), at.y() + look.px(1), look.px(18), look.px(18))
        paint_icon(painter, SIGNS[self.criterion.answer], sign, look.colour("text_secondary"))
        self._summary(look, width).draw(painter, at.x() + look.px(SIGN_ROOM), at.y(), look.colour("text"))

    def _summary(self, look: Look, width: float) -> Typeset:
        return Typeset(self.criterion.summary, look, Use.BASE, width - look.px(SIGN_ROOM))


@dataclass(frozen=True, slots=True)
class WordsCell:
    """Words in a row; a loaded one has its mark, a plain one has none."""

    words: tuple[tuple[str, bool], ...]

    def in_words(self) -> str:
        loaded = QCoreApplication.translate("Compare", "{words}, loaded")
        return "; ".join(loaded.format(words=words) if is_loaded else words for words, is_loaded in self.words)

    def height(self, look: Look, width: float) -> float:
        lines = 1 + max((line for _part, _x, line in self._placed(look, width)), default=0)
        return lines * look.px(30)

    def paint(self, painter: QPainter, look: Look, at: QPointF, width: float) -> None:
        for part, x, line in self._placed(look, width):
            part.paint(painter, look, QPointF(at.x() + x, at.y() + look.px(19 + 30 * line)))

    def _placed(self, look: Look, width: float) -> list[tuple[SamplePart, float, int]]:
        """Each part with its distance from the left and its line."""
        found: list[tuple[SamplePart, float, int]] = []
        x, line = 0.0, 0
        for words, is_loaded in self.words:
            part = SamplePart(words, sample(Category.LOADED_LANGUAGE, words) if is_loaded else None)
            if found and x + part.width(look) > width:
                x, line = 0.0, line + 1
            found.append((part, x, line))
            x += part.width(look) + look.px(GAP)
        return found


@dataclass(frozen=True, slots=True)
class SentenceCell:
    """A sentence of the report in which nothing is marked: what stands there instead."""

    sentence: str

    def in_words(self) -> str:
        return self.sentence

    def height(self, look: Look, width: float) -> float:
        return self._set(look, width).height

    def paint(self, painter: QPainter, look: Look, at: QPointF, width: float) -> None:
        self._set(look, width).draw(painter, at.x(), at.y(), look.colour("text_secondary"))

    def _set(self, look: Look, width: float) -> Typeset:
        return Typeset(self.sentence, look, Use.EVIDENCE, width)


@dataclass(frozen=True, slots=True)
class AbsentCell:
    """Nothing to show on this side."""

    def in_words(self) -> str:
        return QCoreApplication.translate("Compare", "not in this report")

    def height(self, look: Look, width: float) -> float:
        return self._set(look, width).height

    def paint(self, painter: QPainter, look: Look, at: QPointF, width: float) -> None:
        self._set(look, width).draw(painter, at.x() + look.px(SIGN_ROOM), at.y(), look.colour("text_secondary"))

    def _set(self, look: Look, width: float) -> Typeset:
        return Typeset(self.in_words(), look, Use.SECOND, width - look.px(SIGN_ROOM))
