"""The road from a short text to its voices, findings and sourcing questions, for tests that ask about these alone."""

from dataclasses import dataclass
from functools import cached_property

from spacy.language import Language

from reader.analysis.attributions import find_drafts
from reader.analysis.parse import parse
from reader.analysis.quotations import find_quotations
from reader.analysis.tone import find_sentences
from reader.analysis.unnamed import find_unnamed
from reader.analysis.voices import find_voices
from reader.loading.opening import open_text
from reader.model.attribution import Attribution, Voice
from reader.model.media import Media
from reader.model.report import Criterion, Report
from reader.model.rulebook import Rulebook
from reader.model.span import Span
from reader.questions.sourcing_questions import answer_sourcing


@dataclass(frozen=True)
class Read:
    """A report with short ways to ask it."""

    report: Report

    def words(self, span: Span) -> str:
        return " ".join(span.of(self.report.article.text).split())

    def said_by(self, source: str, cue: str = "") -> Attribution:
        """The first attribution whose source has these words (and whose cue has those)."""
        for each in self.report.attributions:
            has_source = source in [self.words(span) for span in each.source]
            if has_source and (not cue or any(cue in self.words(span) for span in each.cue)):
                return each
        found = [[self.words(span) for span in each.source + each.cue] for each in self.report.attributions]
        raise AssertionError(f"nothing is said by “{source}”; found: {found}")

    def voice(self, source: str, cue: str = "") -> Voice:
        """The voice behind such an attribution."""
        voice = self.report.voice(self.said_by(source, cue).voice_id)
        assert voice is not None
        return voice

    @cached_property
    def marked(self) -> list[str]:
        """The marked words, with the rule's name behind "unnamed."."""
        return [f"{each.rule_id.removeprefix('unnamed.')}: {self.words(each.span)}" for each in self.report.findings]

    def answer(self, key: str) -> Criterion:
        return next(each for each in self.report.criteria if each.id == key)


def read_sourcing(text: str, nlp: Language, rulebook: Rulebook) -> Read:
    article = open_text(text, Media.PLAIN)
    quotations = find_quotations(article)
    parsed = parse(article, nlp)
    attributions, voices = find_voices(parsed, find_drafts(parsed, quotations), quotations)
    findings = find_unnamed(parsed, attributions, voices, rulebook, quotations)
    report = Report(article, attributions, voices, findings, sentences=find_sentences(parsed, quotations))
    return Read(Report(article, attributions, voices, findings, answer_sourcing(report), sentences=report.sentences))
