"""What the text says about one voice: how it is called, why it is unnamed, how it knows, what it says."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader.gui.look import Look
from reader.gui.panel.facts import Facts
from reader.gui.panel.ledger_rows import LedgerRow
from reader.gui.panel.places import in_quotation_marks, place_of, words_at
from reader.gui.panel.text_door import TextDoor
from reader.model.attribution import Attribution, KnowingKind, Manner, ReasonKind, SourceKind, Voice
from reader.model.report import Report
from reader.model.span import Span, bounds

SHOWN_AT_ONCE = 8
"""So many sayings are listed; the row of the ledger lights all of them in the text."""

MOST_NAMES = 6
UNNAMED = frozenset({SourceKind.UNNAMED, SourceKind.COLLECTIVE})


class VoiceFacts(Facts):
    """The lower part of an open row; every answer is a door, or says that it is not found in this text."""

    door_opened = Signal(tuple)

    def __init__(self, look: Look, report: Report, row: LedgerRow) -> None:
        super().__init__(look)
        self._report = report
        if row.voice is not None:
            self._add_names(row.voice)
            if row.kind in UNNAMED:
                self._add_reason(row.voice)
                self._add_knowing(row.voice)
                self._add_number(row.voice)
            if row.voice.relayed_by is not None:
                self._add_relay(row.voice.relayed_by)
        self._add_sayings(row.attributions)

    def _add_names(self, voice: Voice) -> None:
        names = _different(voice.mentions, self._report.article.text)
        self.add(self.tr("Called"), [self._door(words_at(self._report.article, (span,)), (span,)) for span in names])

    def _add_reason(self, voice: Voice) -> None:
        if voice.reason.kind is ReasonKind.NONE or not voice.reason.spans:
            self.add(self.tr("Why unnamed"), [self._not_found()])
            return
        answers: list[QWidget] = [self._quoted((span,)) for span in voice.reason.spans]
        if voice.reason.kind is ReasonKind.STOCK:
            answers.append(self.note(self.tr("a stock reason: it tells a reader little")))
        self.add(self.tr("Why unnamed"), answers)

    def _add_knowing(self, voice: Voice) -> None:
        if voice.knowing.kind is KnowingKind.NONE or not voice.knowing.spans:
            self.add(self.tr("How they know"), [self._not_found()])
            return
        answers: list[QWidget] = [self._quoted((span,)) for span in voice.knowing.spans]
        if voice.knowing.kind is KnowingKind.WEAK:
            answers.append(self.note(self.tr("a loose way of knowing: it could mean many things")))
        self.add(self.tr("How they know"), answers)

    def _add_number(self, voice: Voice) -> None:
        if voice.number is None:
            self.add(self.tr("Number"), [self._not_found()])
            return
        said = self.tr("one") if voice.number == 1 else self.tr("{number}, as stated").format(number=voice.number)
        self.add(self.tr("Number"), [self._door(said, voice.mentions[:1])])

    def _add_relay(self, outlet_id: str) -> None:
        outlet = self._report.voice(outlet_id)
        if outlet is not None:
            self.add(self.tr("Relayed by"), [self._door(outlet.name, outlet.mentions[:1])])

    def _add_sayings(self, attributions: tuple[Attribution, ...]) -> None:
        said = [found for found in attributions if found.content or found.cue]
        answers: list[QWidget] = [self._saying(found) for found in said[:SHOWN_AT_ONCE]]
        if len(said) > SHOWN_AT_ONCE:
            more = self.tr("and {count} more, all of them lit in the text")
            answers.append(self.note(more.format(count=len(said) - SHOWN_AT_ONCE)))
        if answers:
            self.add(self.tr("Says"), answers)

    def _saying(self, found: Attribution) -> TextDoor:
        words = words_at(self._report.article, found.content or found.cue)
        shown = in_quotation_marks(words) if found.manner is Manner.DIRECT and found.content else words
        return self._door(shown, found.content or found.cue, found.source + found.cue)

    def _quoted(self, spans: tuple[Span, ...]) -> TextDoor:
        return self._door(in_quotation_marks(words_at(self._report.article, spans)), spans)

    def _door(self, words: str, spans: tuple[Span, ...], also: tuple[Span, ...] = ()) -> TextDoor:
        place = place_of(self._report.article, bounds(spans).start) if spans else ""
        door = TextDoor(self._look, words, place, tuple(sorted(spans + also)))
        door.opened.connect(self.door_opened)
        return door

    def _not_found(self) -> QWidget:
        return self.note(self.tr("not found in this text"))


def _different(mentions: tuple[Span, ...], text: str) -> list[Span]:
    """The first mention of each name that the text uses for a voice."""
    found: dict[str, Span] = {}
    for span in mentions:
        found.setdefault(" ".join(span.of(text).casefold().split()), span)
    return list(found.values())[:MOST_NAMES]
