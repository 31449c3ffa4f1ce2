"""The voices of a report as rows for print: who, of what kind, how often, what share."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.exports.words import KINDS, KNOWINGS, REASONS
from reader.model.attribution import UNIDENTIFIED, Voice
from reader.model.ledger import SHARES_NEED_WORDS, word_count, words_by_voice
from reader.model.report import Report
from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class VoiceRow:
    """`share` is the part of the attributed words, from 0 to 1; None where the text is too short for shares."""

    voice: Voice
    kind: str
    times: int
    share: float | None
    paragraph: int
    facts: tuple[tuple[str, str], ...]

    @property
    def share_in_words(self) -> str:
        """Whole per cent; what is there but rounds to nothing is "<1%", what is not known is empty."""
        if self.share is None:
            return ""
        return "<1%" if 0 < self.share < 0.005 else f"{self.share:.0%}"


def voice_rows(report: Report) -> tuple[VoiceRow, ...]:
    """The voices that say something, in the order of their first mention; a voice that says nothing has no row."""
    by_voice = words_by_voice(report)
    total = sum(by_voice.values())
    is_long = word_count(report.article.text, SHARES_NEED_WORDS) >= SHARES_NEED_WORDS and total > 0
    return tuple(
        VoiceRow(
            voice,
            KINDS[voice.kind],
            len(voice.attributions),
            by_voice.get(voice.id, 0) / total if is_long else None,
            report.article.place(voice.mentions[0].start) if voice.mentions else 0,
            tuple(_facts(report, voice)),
        )
        for voice in report.voices
        if voice.attributions
    )


def _facts(report: Report, voice: Voice) -> Iterator[tuple[str, str]]:
    if voice.kind not in UNIDENTIFIED:
        return
    if voice.ladder is not None:
        yield "How closely described", f"step {voice.ladder} of 4"
    yield "How many", str(voice.number) if voice.number is not None else "number not stated"
    yield "Why unnamed", REASONS[voice.reason.kind] + _words(report, voice.reason.spans)
    yield "How they know", KNOWINGS[voice.knowing.kind] + _words(report, voice.knowing.spans)
    if relaying := report.voice(voice.relayed_by):
        yield "Passed on by", relaying.name


def _words(report: Report, spans: tuple[Span, ...]) -> str:
    return "".join(f" “{span.of(report.article.text)}”" for span in spans)
