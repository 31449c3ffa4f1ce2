"""The rows of the voices ledger: who speaks, in order of first appearance."""

from dataclasses import dataclass

from reader.model.attribution import Attribution, SourceKind, Voice
from reader.model.ledger import Counted, words_by_voice
from reader.model.report import Report


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """A voice with what it is given as saying; without a voice, all attributions that name nobody.

    `share` is its part of all attributed words, None for the writer's own voice. `first` is a position in the text.
    """

    voice: Voice | None
    attributions: tuple[Attribution, ...]
    share: float | None
    first: int

    @property
    def key(self) -> str:
        """The voice's id; "" for the row of those without a source."""
        return self.voice.id if self.voice else ""

    @property
    def kind(self) -> SourceKind:
        return self.voice.kind if self.voice else SourceKind.NONE


def ledger_rows(report: Report, counted: Counted | None = None) -> tuple[LedgerRow, ...]:
    words = words_by_voice(report, counted)
    by_voice: dict[str, list[Attribution]] = {"": []}
    for found in report.attributions:
        by_voice.setdefault(found.voice_id or "", []).append(found)
    writers = {voice.id for voice in report.voices if voice.kind is SourceKind.AUTHOR}
    total = sum(count for key, count in words.items() if key not in writers)
    rows = [
        LedgerRow(
            voice,
            tuple(by_voice.get(voice.id, ())),
            None if voice.id in writers else _share(words.get(voice.id, 0), total),
            _first_of_voice(voice),
        )
        for voice in report.voices
    ]
    if by_voice[""]:
        nobody = tuple(by_voice[""])
        rows.append(LedgerRow(None, nobody, _share(words.get("", 0), total), min(map(_first, nobody))))
    return tuple(sorted(rows, key=_appearance))


def _share(words: int, total: int) -> float:
    return words / total if total else 0.0


def _appearance(row: LedgerRow) -> int:
    return row.first


def _first_of_voice(voice: Voice) -> int:
    return min((span.start for span in voice.mentions), default=0)


def _first(found: Attribution) -> int:
    return min((span.start for span in (*found.cue, *found.content)), default=0)
