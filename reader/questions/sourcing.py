"""What the questions about sourcing ask of: the voices and attributions of one report that are marked as unnamed."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from reader.model.attribution import Attribution, SourceKind, Voice
from reader.model.report import Answer, Category, Criterion, Evidence, Finding, Report
from reader.model.span import Span

NOT_FOUND = "Not found in this text"
NOBODY = "No unnamed voice in this text"
ONLY_CROWDS = "Only a crowd speaks unnamed here"


@dataclass(frozen=True)
class Sourcing:
    """A report as the questions see it."""

    report: Report

    @property
    def text(self) -> str:
        return self.report.article.text

    @cached_property
    def marked(self) -> tuple[Finding, ...]:
        """The findings of unnamed sourcing."""
        return tuple(each for each in self.report.findings if each.category is Category.UNNAMED_SOURCE)

    @cached_property
    def _attributions(self) -> dict[str, Attribution]:
        return {each.id: each for each in self.report.attributions}

    @cached_property
    def unnamed(self) -> tuple[Attribution, ...]:
        """The marked attributions that have a source: unnamed people and crowds."""
        found = [self._attributions.get(finding.attribution or "") for finding in self.marked]
        voices = {each.voice_id for each in found if each is not None and each.voice_id is not None}
        return tuple(each for each in self.report.attributions if each.voice_id in voices)

    @cached_property
    def unsourced(self) -> tuple[Finding, ...]:
        """The findings that mark a claim without any source."""
        return tuple(
            finding
            for finding in self.marked
            if (found := self._attributions.get(finding.attribution or "")) is not None
            and found.source_kind is SourceKind.NONE
        )

    @cached_property
    def voices(self) -> tuple[Voice, ...]:
        """The marked voices, unnamed people and crowds, in order of appearance."""
        ids = {each.voice_id for each in self.unnamed}
        return tuple(voice for voice in self.report.voices if voice.id in ids)

    @cached_property
    def people(self) -> tuple[Voice, ...]:
        """Those of the marked voices that are particular people."""
        return tuple(voice for voice in self.voices if voice.kind is SourceKind.UNNAMED)

    @cached_property
    def sources(self) -> dict[str, Span]:
        """For each marked voice the first place where it is marked, by its id."""
        found: dict[str, Span] = {}
        for finding in self.marked:
            attribution = self._attributions.get(finding.attribution or "")
            if attribution is not None and attribution.voice_id is not None:
                found.setdefault(attribution.voice_id, finding.span)
        return found

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.report.sentences]

    def sentence(self, span: Span) -> Span:
        """The sentence in which a span begins, or the span itself."""
        at = bisect_right(self._sentence_starts, span.start) - 1
        if at >= 0 and span.start < self.report.sentences[at].span.end:
            return self.report.sentences[at].span
        return span

    def name(self, voice: Voice) -> str:
        """What to call a voice in a summary: the words that are marked, in quotation marks, cut where they are long."""
        words = " ".join(self.sources.get(voice.id, voice.mentions[0]).of(self.text).split())
        return f"“{words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(' ', 1)[0] + ' …'}”"


_LONGEST = 40


def found(key: str, question: str, summary: str, evidence: Iterable[Evidence]) -> Criterion:
    return Criterion(key, question, Answer.FOUND, summary, tuple(evidence))


def not_found(key: str, question: str, summary: str = NOT_FOUND, evidence: Iterable[Evidence] = ()) -> Criterion:
    return Criterion(key, question, Answer.NOT_FOUND, summary, tuple(evidence))


def not_applicable(key: str, question: str, summary: str) -> Criterion:
    return Criterion(key, question, Answer.NOT_APPLICABLE, summary)


def counted(number: int, one: str, many: str = "") -> str:
    """As in "1 fact", "3 facts"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def share_of(some: int, whole: int) -> str:
    """How a summary begins that speaks of some of the voices."""
    if whole == 1:
        return "For the one voice"
    return f"For all {whole} voices" if some == whole else f"For {some} of {whole} voices"
