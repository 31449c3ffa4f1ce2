"""A row of the voices ledger: sign, name, share; below them kind, ladder, times and the first place."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter

from reader.gui.look import Look, TypeUse, Use
from reader.gui.panel.door import PAD
from reader.gui.panel.kinds import kind_in_words, paint_sign, step_in_words
from reader.gui.panel.ladder_dots import WIDTH as LADDER_WIDTH
from reader.gui.panel.ladder_dots import ladder_in_words, paint_ladder
from reader.gui.panel.ledger_rows import LedgerRow
from reader.gui.panel.rows import Row
from reader.gui.panel.typeset import Typeset, text_width
from reader.gui.panel.whose_words import percent

TOP, BOTTOM = 8, 7
NAME_AT = 28


class VoiceRow(Row):
    """55 high when closed, the name on one line; open, the whole name and the ladder in words."""

    def __init__(self, look: Look, row: LedgerRow, place: str, with_share: bool) -> None:
        self._row = row
        self._share = percent(row.share) if with_share and row.share is not None else ""
        self._name_text = name_of(row)
        self._seen = _seen(row, place)
        super().__init__(look, self._in_words(place))

    def height_for(self, width: float) -> float:
        name = self._name(width).height if self.isChecked() else self.look.line(Use.NAME)
        return self.look.px(TOP + BOTTOM) + name + self.look.line(Use.SECOND)

    def paint(self, painter: QPainter) -> None:
        look, px = self.look, self.look.px
        paint_sign(painter, look, self._row.kind, px(PAD), px(TOP + 2))
        name = self._name(self.width())
        name.draw(painter, px(PAD + NAME_AT), px(TOP), look.colour("text"))
        self._paint_right(painter, self._share, px(TOP), Use.BASE)
        self._paint_second_line(painter, px(TOP) + name.height)

    def _paint_second_line(self, painter: QPainter, y: float) -> None:
        look, px = self.look, self.look.px
        room = self.width() - px(2 * PAD + NAME_AT) - text_width(self._seen, look, Use.SECOND) - px(8)
        kind = Typeset(kind_in_words(self._row.kind), look, Use.SECOND, room, on_one_line=True)
        x = px(PAD + NAME_AT)
        kind.draw(painter, x, y, look.colour("text_secondary"))
        self._paint_right(painter, self._seen, y, Use.SECOND)
        ladder = self._row.voice.ladder if self._row.voice else None
        if ladder is None:
            return
        x += kind.width + px(8)
        paint_ladder(painter, look, ladder, x, y + look.line(Use.SECOND) / 2 + px(0.5))
        if self.isChecked():
            left = room - kind.width - px(LADDER_WIDTH + 16)
            step = Typeset(step_in_words(ladder), look, Use.SECOND, left, on_one_line=True)
            step.draw(painter, x + px(LADDER_WIDTH + 8), y, look.colour("text_secondary"))

    def _paint_right(self, painter: QPainter, text: str, y: float, use: TypeUse) -> None:
        found = Typeset(text, self.look, use, self.width(), on_one_line=True)
        x = self.width() - self.look.px(PAD) - found.width
        found.draw(painter, x, y, self.look.colour("text_secondary"))

    def _name(self, width: float) -> Typeset:
        share = text_width(self._share, self.look, Use.BASE) + self.look.px(8)
        room = width - self.look.px(2 * PAD + NAME_AT) - share
        return Typeset(self._name_text, self.look, Use.NAME, room, on_one_line=not self.isChecked())

    def _in_words(self, place: str) -> str:
        parts = [self._name_text, kind_in_words(self._row.kind)]
        if self._row.voice and self._row.voice.ladder is not None:
            parts.append(ladder_in_words(self._row.voice.ladder))
        if self._share:
            share = QCoreApplication.translate("VoiceRow", "{share} of the attributed words")
            parts.append(share.format(share=self._share))
        times = QCoreApplication.translate("VoiceRow", "speaks {times} times, first in {place}")
        parts.append(times.format(times=len(self._row.attributions), place=place))
        return ", ".join(parts)


def name_of(row: LedgerRow) -> str:
    """How the text names the voice."""
    return row.voice.name if row.voice else QCoreApplication.translate("VoiceRow", "No source given")


def _seen(row: LedgerRow, place: str) -> str:
    times = len(row.attributions)
    return f"{times}×\u2002{place}" if times > 1 else place
