"""Quotation marks of all kinds: where words stand that are not the writer's."""

import re
from dataclasses import dataclass, field, replace

from reader.analysis.parsed import READ
from reader.analysis.quotation_marks import MARKS, Kind, Mark, mark
from reader.model.article import Article, Block, BlockKind
from reader.model.span import Span

DEEPEST = 6
"""Quotations open inside one another at a time; a mark that would open one more is passed over."""

SCARE_WORDS = 3

_WORD = re.compile(r"[^\W_]+(?:[.'’\-][^\W_]+)*")
_SMALL = frozenset({"a", "an", "and", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "with"})
_HEADINGS = frozenset({BlockKind.HEADLINE, BlockKind.HEADING})


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quotation in one block.

    `outer` includes the marks that are there, `inner` does not; `level` is 0 for an outermost one.
    `continues` is True where the paragraph ends without a closing mark because the speaker goes on in the next.
    `scare` is True for one to three words in marks that, by the text around them, quote nobody: such words are the
    writer's. An attribution whose content they are part of overrules it.
    """

    outer: Span
    inner: Span
    level: int = 0
    continues: bool = False
    scare: bool = False


def find_quotations(article: Article) -> tuple[Quotation, ...]:
    """All quotations of the article in the order of their opening marks. Time grows with the text's length."""
    read = [block for block in article.blocks if block.kind in READ]
    found: list[Quotation] = []
    for position, block in enumerate(read):
        after = next((other for other in read[position + 1 : position + 3] if other.kind not in _HEADINGS), None)
        opening = _opening_kinds(article.text, after) if after and block.kind not in _HEADINGS else ()
        found += _levelled(_Scan(article.text, block, opening).quotations())
    return tuple(found)


def _opening_kinds(text: str, block: Block) -> tuple[Kind, ...]:
    """The kinds of the marks with which a block begins."""
    kinds: list[Kind] = []
    at = block.span.start
    while len(kinds) < DEEPEST and (sign := MARKS.match(text, at)):
        kinds.append(Mark.kind_of(sign[0]))
        at = sign.end()
    return tuple(kinds)


@dataclass(slots=True)
class _Scan:
    """One pass over the marks of one block."""

    text: str
    block: Block
    opening_next: tuple[Kind, ...]
    opened: list[Mark] = field(default_factory=list)
    found: list[Quotation] = field(default_factory=list)

    def quotations(self) -> list[Quotation]:
        marks = self._marks()
        for sign, is_possessive in zip(marks, _possessives(marks, self.text), strict=True):
            if sign.closes and not is_possessive and self._close(sign):
                continue
            if sign.opens and len(self.opened) < DEEPEST:
                self.opened.append(sign)
        self._end()
        return sorted(self.found, key=_place)

    def _marks(self) -> list[Mark]:
        span = self.block.span
        signs = MARKS.finditer(self.text, span.start, span.end)
        marks = (mark(self.text, sign.start(), sign.end(), (span.start, span.end)) for sign in signs)
        return [each for each in marks if each is not None]

    def _close(self, sign: Mark) -> bool:
        """Close the innermost open quotation of the mark's kind; what is open inside it ends there too."""
        depth = next((at for at in reversed(range(len(self.opened))) if self.opened[at].kind is sign.kind), None)
        if depth is None or self.opened[depth].end >= sign.start:
            return False
        opening = self.opened[depth]
        for unfinished in self.opened[depth + 1 :]:
            if unfinished.kind is not Kind.SINGLE:
                self._add(unfinished, sign.start, sign.start)
        del self.opened[depth:]
        self._add(opening, sign.start, sign.end)
        return True

    def _add(self, opening: Mark, inner_end: int, outer_end: int, *, continues: bool = False) -> None:
        outer, inner = Span(opening.start, outer_end), Span(opening.end, inner_end)
        if self.text[inner.start : inner.end].strip():
            closed = outer_end > inner_end
            scare = closed and _is_scare(self.text, outer, inner, self.block.span)
            self.found.append(Quotation(outer, inner, continues=continues, scare=scare))

    def _end(self) -> None:
        """What is still open goes on in the next block, or was never closed, or was no quotation."""
        end = self.block.span.start + len(self.block.span.of(self.text).rstrip())
        for depth, opening in enumerate(self.opened):
            continues = self.opening_next[depth : depth + 1] == (opening.kind,)
            if continues or opening.kind is not Kind.SINGLE:
                stop = end if continues else self._stop(opening, end)
                self._add(opening, stop, stop, continues=continues)

    def _stop(self, opening: Mark, end: int) -> int:
        """Where an unfinished quotation ends: before the next quotation of its kind, else with the block."""
        later = (each.outer.start for each in self.found if each.outer.start > opening.start)
        following = min(later, default=end)
        return opening.end + len(self.text[opening.end : following].rstrip())


def _possessives(marks: list[Mark], text: str) -> list[bool]:
    """For each mark whether it is the apostrophe of a plural ("the players' union") rather than a closing mark.

    It is where a lower-case word follows and another closing mark, not after an s, still comes before any other mark.
    """
    answers: list[bool] = []
    closes_later = False
    for sign in reversed(marks):
        single_closing = sign.kind is Kind.SINGLE and sign.closes and not sign.opens
        after_s = text[sign.start - 1 : sign.start] == "s"
        goes_on = text[sign.end : sign.end + 1] == " " and text[sign.end + 1 : sign.end + 2].islower()
        answers.append(single_closing and after_s and goes_on and closes_later)
        if not answers[-1]:
            closes_later = single_closing and not after_s
    return answers[::-1]


def _levelled(quotations: list[Quotation]) -> list[Quotation]:
    """The quotations, in the order of their opening marks, with their levels; each lies inside or beside another."""
    ends: list[int] = []
    levelled = []
    for each in quotations:
        while ends and ends[-1] <= each.outer.start:
            ends.pop()
        levelled.append(replace(each, level=len(ends), scare=each.scare and not ends))
        ends.append(each.outer.end)
    return levelled


def _place(quotation: Quotation) -> tuple[int, int]:
    return quotation.outer.start, -quotation.outer.end


def _is_scare(text: str, outer: Span, inner: Span, block: Span) -> bool:
    """Whether the marks hold one to three words, not a name or title, in the midst of a sentence of the writer's."""
    quoted = inner.of(text)
    words = _WORD.findall(quoted[:80])
    if not 0 < len(words) <= SCARE_WORDS or len(quoted) > 60 or quoted[-1] in ",.?!…":
        return False
    if all(word[0].isupper() or word[0].isdigit() or word in _SMALL for word in words):
        return False
    before = text[max(block.start, outer.start - 3) : outer.start].rstrip()
    return bool(before) and before[-1] not in ":,.?!"
