"""The whole analysis of one article: every question's module, one after the other."""

import time
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from spacy.language import Language

from reader.analysis import language_model
from reader.analysis.attributions import find_drafts
from reader.analysis.parse import passages
from reader.analysis.parsed import READ, Parsed, Passage
from reader.analysis.quotations import Quotation, find_quotations
from reader.analysis.read_article import ReadArticle
from reader.analysis.reading_ease import measure_ease
from reader.analysis.tone import find_sentences
from reader.analysis.unnamed import find_unnamed
from reader.analysis.voices import find_voices
from reader.analysis.why_not import why_not
from reader.analysis.words import find_in_passage, find_words
from reader.errors import StoppedError
from reader.model.article import Article
from reader.model.first_words import first_words
from reader.model.limits import WORD_LIMIT
from reader.model.passed_by import PassedBy
from reader.model.report import Finding, Report
from reader.model.rulebook import Rulebook
from reader.model.span import Span
from reader.own_rules import LiveRulebook
from reader.questions.answered import answered

PART_SECONDS: Final = 0.3
"""How often the findings so far are handed out: often enough to be seen coming, rarely enough to cost nothing."""

OnPart = Callable[[int, int, tuple[Finding, ...]], None]
"""Takes how many blocks are read, of how many, and the findings since the last call."""


def _nobody_waits() -> bool:
    return False


class Analyst:
    """Reads articles with one language model and one rulebook. The same article always gives the same report."""

    def __init__(self, nlp: Language, rulebook: Rulebook, live: LiveRulebook | None = None) -> None:
        self.nlp = nlp
        self.rulebook = self._rulebook_by_default = rulebook
        self._live = live
        self._rules_on: tuple[str, ...] = ()
        self._last: ReadArticle | None = None

    @classmethod
    def loaded(cls) -> "Analyst":
        """An analyst with the bundled model, the program's and the person's rules. Takes seconds. Raises RuleError."""
        live = LiveRulebook()
        return cls(language_model.load(), live.now(), live)

    def analyse(
        self,
        article: Article,
        on_part: OnPart | None = None,
        is_cancelled: Callable[[], bool] = _nobody_waits,
        rules_on: tuple[str, ...] = (),
    ) -> Report:
        """The report on an article; one in another language than English has nothing but the article.

        A change in the person's own rules holds from here on; `rules_on` are on though off by default. Of a text longer
        than WORD_LIMIT the first words are read. `on_part` is called while the text is parsed, and
        `is_cancelled` asked between blocks and between questions. Raises StoppedError when that says so.
        """
        self._last = None  # two long articles at once would be too much for the memory
        if article.language not in (None, "en"):
            return Report(article)
        if self._live is not None:
            self._rulebook_by_default = self._live.now()
        self._rules_on, self.rulebook = rules_on, self._rulebook_by_default.with_on(rules_on)
        read = first_words(article, WORD_LIMIT)
        quotations = find_quotations(read)
        parsed = self._parsed(read, quotations, on_part, is_cancelled)
        return replace(self._answered(parsed, quotations, is_cancelled), article=article)

    def why_not(
        self, article: Article, span: Span, is_cancelled: Callable[[], bool] = _nobody_waits
    ) -> tuple[PassedBy, ...]:
        """Why the words of a span are not marked, the nearest rule first; nothing where no rule knows them.

        The article read last is not read again. Raises StoppedError as `analyse` does.
        """
        if self._last is None or self._last.parsed.article.text != first_words(article, WORD_LIMIT).text:
            self.analyse(article, None, is_cancelled, self._rules_on)
        return why_not(self._last, span, self.rulebook) if self._last is not None else ()

    def _parsed(
        self,
        article: Article,
        quotations: tuple[Quotation, ...],
        on_part: OnPart | None,
        is_cancelled: Callable[[], bool],
    ) -> Parsed:
        parts = _Parts(article, quotations, self.rulebook, on_part) if on_part else None
        found: list[Passage] = []
        for passage in passages(article, self.nlp):
            if is_cancelled():
                raise StoppedError
            found.append(passage)
            if parts:
                parts.add(passage)
        return Parsed(article, tuple(found))

    def _answered(self, parsed: Parsed, quotations: tuple[Quotation, ...], is_cancelled: Callable[[], bool]) -> Report:
        drafts = find_drafts(parsed, quotations)
        if is_cancelled():
            raise StoppedError
        attributions, voices = find_voices(parsed, drafts, quotations)
        if is_cancelled():
            raise StoppedError
        unnamed = find_unnamed(parsed, attributions, voices, self.rulebook, quotations)
        words = find_words(parsed, quotations, attributions, self.rulebook)
        findings = tuple(sorted((*unnamed, *words), key=_place))
        self._last = ReadArticle(parsed, quotations, drafts, attributions, voices, findings)
        report = Report(
            article=parsed.article,
            attributions=attributions,
            voices=voices,
            findings=findings,
            sentences=find_sentences(parsed, quotations),
        )
        return answered(report, measure_ease(parsed.article), self.rulebook)


class _Parts:
    """Hands out the findings of the words while the article is parsed; the attributions need the whole of it."""

    def __init__(
        self, article: Article, quotations: tuple[Quotation, ...], rulebook: Rulebook, on_part: OnPart
    ) -> None:
        self._ends = [block.span.end for block in article.blocks if block.kind in READ]
        self._quotations = quotations
        self._quotation_starts = [quotation.outer.start for quotation in quotations]
        self._rulebook = rulebook
        self._on_part = on_part
        self._waiting: list[Finding] = []
        self._said = time.monotonic()

    def add(self, passage: Passage) -> None:
        self._waiting += find_in_passage(passage, self._quotations_in(passage.block.span), self._rulebook)
        if time.monotonic() - self._said >= PART_SECONDS:
            done = bisect_left(self._ends, passage.block.span.end + 1)
            self._on_part(done, len(self._ends), tuple(self._waiting))
            self._waiting.clear()
            self._said = time.monotonic()

    def _quotations_in(self, stretch: Span) -> tuple[Quotation, ...]:
        first = bisect_left(self._quotation_starts, stretch.start)
        return self._quotations[first : bisect_left(self._quotation_starts, stretch.end)]


def _place(finding: Finding) -> tuple[Span, str]:
    return finding.span, finding.rule_id
