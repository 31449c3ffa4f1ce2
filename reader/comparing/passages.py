"""The sentences of a report as they are compared: what they say in figures, in quotation marks, in words that weigh."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from math import log
from typing import Final

from reader.comparing.figures import Figure, figures_in
from reader.model.ledger import words_in
from reader.model.report import Report
from reader.model.span import Span

_QUOTED: Final = re.compile(r"[“«\"]([^“”«»\"]+)[”»\"]")
_COMMON_WORDS: Final = (
    "a about after again against all also although among an and another any are as asked at be because been before "
    "being between both but by can could did do does down during each even every for from further had has have he her "
    "here hers herself him himself his how i if in into is it its itself just last like made make many may me might "
    "more most much must my never new next no nor not now of off on once one only or other others our out over own "
    "said same say says she should since so some still such than that the their them themselves then there these they "
    "this those through to told too two under until up upon us very was we were what when where whether which while "
    "who whom whose why will with within without would year years yet you your day days week month time people mr mrs "
    "ms dr monday tuesday wednesday thursday friday saturday sunday"
)
"""Words that stand in any two reports, so that sharing them says nothing."""

_COMMON: Final = frozenset(_COMMON_WORDS.split())


@dataclass(frozen=True, slots=True)
class Term:
    """A word that weighs, in the form in which it is compared."""

    span: Span
    form: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence. `quoted` are its stretches inside quotation marks, as words in small letters."""

    span: Span
    figures: tuple[Figure, ...]
    quoted: tuple[tuple[Term, ...], ...]
    terms: tuple[Term, ...]
    forms: frozenset[str]


def passages(report: Report) -> Iterator[Passage]:
    """The sentences of a report in order, headline included where it counts as one."""
    text = report.article.text
    quotations = [Span(found.start(1), found.end(1)) for found in _QUOTED.finditer(text)]
    starts = [quotation.start for quotation in quotations]
    for sentence in report.sentences:
        # Quotations follow one another: those that touch a sentence begin in it, but for one that began before.
        first, last = bisect_left(starts, sentence.span.start), bisect_left(starts, sentence.span.end)
        yield _passage(text, sentence.span, quotations[max(first - 1, 0) : last])


class Weights:
    """How much it says that two sentences share a word: the rarer it is in both reports, the more."""

    def __init__(self, *sides: tuple[Passage, ...]) -> None:
        count = sum(map(len, sides))
        held = Counter(form for side in sides for passage in side for form in passage.forms)
        self._of = {form: log(1 + count / times) for form, times in held.items()}
        self._of_all: dict[frozenset[str], float] = {}

    def of(self, form: str) -> float:
        return self._of[form]

    def of_all(self, passage: Passage) -> float:
        if passage.forms not in self._of_all:
            self._of_all[passage.forms] = self._sum(passage.forms)
        return self._of_all[passage.forms]

    def shared(self, left: Passage, right: Passage) -> float:
        return self._sum(left.forms & right.forms)

    def _sum(self, forms: frozenset[str]) -> float:
        """In the order of the words, so that rounding is the same every time."""
        return sum(self._of[form] for form in sorted(forms))


def _passage(text: str, span: Span, quotations: list[Span]) -> Passage:
    words = tuple(Term(word, _plain(word.of(text))) for word in words_in(span.of(text), span.start))
    figures = tuple(figures_in(span.of(text), span.start))
    inside = (tuple(word for word in words if quotation.holds(word.span)) for quotation in quotations)
    terms = tuple(_terms(words, figures))
    return Passage(span, figures, tuple(filter(None, inside)), terms, frozenset(term.form for term in terms))


def _terms(words: tuple[Term, ...], figures: tuple[Figure, ...]) -> Iterator[Term]:
    for word in words:
        is_figure = any(figure.span.overlaps(word.span) for figure in figures)
        if not is_figure and word.form not in _COMMON and len(word.form) > 2:
            yield Term(word.span, stem(word.form))


def _plain(word: str) -> str:
    return re.sub(r"['’]s?$", "", word.casefold())


def stem(word: str) -> str:
    """A rough stem: enough for "contracts" to meet "contract" and "voted" to meet "vote"."""
    for ending in ("ings", "ing", "ies", "ed", "es", "s", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            return word[: -len(ending)]
    return word
