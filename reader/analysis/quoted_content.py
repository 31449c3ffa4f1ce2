"""Quotations and their cues: which draft's content each quotation is."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.draft import SPEAKING, Draft
from reader.analysis.parsed import Passage
from reader.analysis.quotations import Quotation
from reader.model.attribution import Manner
from reader.model.span import Span, bounds

_WORD = re.compile(r"[^\W_]+")
_WORDS_BETWEEN = 4
"""Words that may stand between a quotation and the source or cue behind it ("...", in a low voice the guard said)."""


class Quoted:
    """The outermost quotations of an article, and the drafts of one passage after another led to them."""

    def __init__(self, text: str, quotations: Sequence[Quotation]) -> None:
        self._text = text
        self._outermost = [each for each in quotations if each.level == 0]
        self._starts = [each.outer.start for each in self._outermost]
        self._inner = {each.inner.start: each.inner for each in quotations if each.level == 1}
        self._open: Draft | None = None
        self._begun: list[Span] = []

    def within(self, span: Span) -> list[Quotation]:
        """The outermost quotations that begin in a span."""
        first = bisect_left(self._starts, span.start)
        return self._outermost[first : bisect_left(self._starts, span.end)]

    def _overlapping(self, span: Span) -> list[Quotation]:
        """The outermost quotations that share a character with a span."""
        first = max(0, bisect_left(self._starts, span.start) - 1)
        near = self._outermost[first : bisect_left(self._starts, span.end)]
        return [each for each in near if each.outer.end > span.start]

    def is_quoted(self, span: Span) -> bool:
        """Whether the span stands in a quotation that is no scare quote."""
        at = bisect_left(self._starts, span.end) - 1
        return at >= 0 and not self._outermost[at].scare and self._outermost[at].outer.holds(span)

    def is_quoting(self, draft: Draft) -> bool:
        """Whether a draft in somebody's quotation quotes somebody else in turn: 'The guard told me, "Go home"'."""
        if not (self._inner and draft.source and draft.cue_class in SPEAKING and self.is_quoted(draft.cue[0])):
            return False
        return any(span.start in self._inner for span in draft.content)

    def led(self, passage: Passage, drafts: list[Draft]) -> list[Draft]:
        """The passage's drafts, with the quotations that are theirs; those that wait for one in vain fall away."""
        whole = [self._widened(each) for each in drafts]
        taken = {quotation.outer.start for each in whole for quotation in self._covered(each)}
        whole = [self._beside(each, taken) for each in whole]
        free = [each for each in self.within(passage.block.span) if each.outer.start not in taken]
        waiting = [each for each in whole if not each.content and each.cue_class in SPEAKING]
        whole = self._continued(passage, [each for each in whole if each.content], free)
        whole = self._with_what_began(passage, whole)
        if waiting and passage.block.span.of(self._text).rstrip().endswith((":", ",")):
            self._open = waiting[-1]
        return [replace(each, manner=self._manner(each)) for each in whole]

    def _covered(self, draft: Draft) -> list[Quotation]:
        """The quotations whose words are content of the draft, wholly or in part."""
        near = (each for span in draft.content for each in self._overlapping(span))
        return [each for each in near if _covers(draft, each)]

    def _widened(self, draft: Draft) -> Draft:
        """The draft with content that begins or ends inside a quotation widened to the whole of it."""
        own = (*draft.cue, *draft.source)
        if not draft.content:
            return draft
        near = [each.outer for each in self._overlapping(bounds(draft.content))]
        foreign = [each for each in near if not any(each.overlaps(span) for span in own)]
        content = _merged([_cut(_widen(span, foreign), foreign, draft, self._text) for span in draft.content])
        return replace(draft, content=tuple(_one_side(content, foreign, draft.cue[0])))

    def _beside(self, draft: Draft, taken: set[int]) -> Draft:
        """A draft of speech with the quotations that touch its cue and source on either side, unless they are taken."""
        if draft.cue_class not in SPEAKING:
            return draft
        frame = bounds((*draft.cue, *draft.source))
        sentence = draft.passage.span_of(draft.cue_token.sent)
        block = draft.passage.block.span
        near = self._overlapping(Span(max(block.start, sentence.start - 3), min(block.end, sentence.end + 3)))
        free = [each for each in near if each.outer.start not in taken]
        found = [*self._before(draft, frame, free)]
        after = next((each for each in free if frame.end <= each.outer.start <= sentence.end + 2), None)
        if after is not None and self._follows(frame, after, waiting=not (found or draft.content)):
            found.append(after)
        taken.update(each.outer.start for each in found)
        content = _merged([*draft.content, *(each.outer for each in found)])
        return replace(draft, content=tuple(content)) if found else draft

    def _before(self, draft: Draft, frame: Span, free: list[Quotation]) -> list[Quotation]:
        """The quotation that ends right before source and cue, where nothing else before them is content."""
        before = [each for each in free if each.outer.end <= frame.start]
        none_yet = all(span.start > frame.end for span in draft.content)
        near = before and none_yet and self._touches(before[-1].outer.end, frame.start, _WORDS_BETWEEN)
        return before[-1:] if near else []

    def _follows(self, frame: Span, quotation: Quotation, *, waiting: bool) -> bool:
        """Whether a quotation behind the cue is its content: where it touches, or where the cue waits for one."""
        touches = self._touches(frame.end, quotation.outer.start, 0)
        return (touches or not quotation.scare) if waiting else (touches and not quotation.scare)

    def _touches(self, start: int, end: int, words: int) -> bool:
        return len(_WORD.findall(self._text[start : min(end, start + 200)])) <= words and end - start <= 200

    def _continued(self, passage: Passage, drafts: list[Draft], free: list[Quotation]) -> list[Draft]:
        """Quotations that follow an attribution with nothing between are its as well, into the next paragraph too."""
        kept = list(drafts)
        opened, self._open = self._open, None
        if opened is not None and free and not _WORD.search(self._text, passage.start, free[0].outer.start):
            kept.append(replace(opened, content=(*opened.content, free[0].outer)))
        for quotation in free:
            if quotation.scare or any(_covers(each, quotation) for each in kept):
                continue
            at = self._speaking_before(kept, quotation)
            if at is not None:
                kept[at] = replace(kept[at], content=(*kept[at].content, quotation.outer))
        self._open = self._going_on(passage, kept)
        return kept

    def _with_what_began(self, passage: Passage, drafts: list[Draft]) -> list[Draft]:
        """The drafts; the one that says who speaks only in a later paragraph of a speech has the earlier ones too."""
        own = self.within(passage.block.span)
        begun, self._begun = self._begun, []
        if not own:
            return drafts
        if not any(_covers(each, own[-1]) for each in drafts) and own[-1].continues:
            self._begun = [*(begun if len(own) == 1 else ()), own[-1].outer]
        speaker = next((each for each in drafts if _covers(each, own[0]) and each.cue_class in SPEAKING), None)
        if not begun or speaker is None:
            return drafts
        return [replace(each, content=(*begun, *each.content)) if each is speaker else each for each in drafts]

    def _going_on(self, passage: Passage, drafts: list[Draft]) -> Draft | None:
        """The draft that a quotation at the head of the next paragraph would go on from."""
        last = self.within(passage.block.span)[-1:]
        if last and last[0].continues:
            return next((each for each in drafts if _covers(each, last[0])), None)
        end = Span(passage.block.span.end, passage.block.span.end)
        at = self._speaking_before(drafts, Quotation(end, end))
        if at is None:
            return None
        leads = _has_quote(drafts[at], self._text) or passage.block.span.of(self._text).rstrip().endswith(":")
        return drafts[at] if leads else None

    def _speaking_before(self, drafts: list[Draft], quotation: Quotation) -> int | None:
        """The number of the draft that a quotation goes on from, in its sentence or right before; quoted ones first."""
        near: list[int] = []
        for at, each in enumerate(drafts):
            end = bounds((*each.cue, *each.source, *each.content)).end
            if each.cue_class not in SPEAKING or end > quotation.outer.start:
                continue
            reach = max(end, min(each.passage.span_of(each.cue_token.sent).end, quotation.outer.start))
            if not _WORD.search(self._text, reach, quotation.outer.start):
                near.append(at)
        quoted = [at for at in near if _has_quote(drafts[at], self._text)]
        return quoted[-1] if quoted else (near[0] if near else None)

    def _manner(self, draft: Draft) -> Manner:
        inside = sum(self._quoted_length(span) for span in draft.content)
        if not inside:
            return Manner.INDIRECT
        whole = sum(len(_WORD.findall(span.of(self._text))) for span in draft.content)
        return Manner.DIRECT if inside >= whole else Manner.MIXED

    def _quoted_length(self, span: Span) -> int:
        first = max(0, bisect_left(self._starts, span.start) - 1)
        count = 0
        for each in self._outermost[first : bisect_left(self._starts, span.end)]:
            start, end = max(span.start, each.outer.start), min(span.end, each.outer.end)
            count += len(_WORD.findall(self._text[start:end])) if start < end else 0
        return count


def _covers(draft: Draft, quotation: Quotation) -> bool:
    return any(span.overlaps(quotation.inner) for span in draft.content)


def _widen(span: Span, quotations: list[Span]) -> Span:
    start, end = span.start, span.end
    for each in quotations:
        if each.overlaps(span):
            start, end = min(start, each.start), max(end, each.end)
    return Span(start, end)


def _cut(span: Span, quotations: list[Span], draft: Draft, text: str) -> Span:
    """Only the quotation, where content before its cue is a quotation that a colon or dash leads up to."""
    for each in quotations:
        led_up = text[span.start : each.start].rstrip()
        ends_it = each.start > span.start and each.end >= span.end and span.end <= draft.cue[0].start
        if ends_it and led_up.endswith((":", "—", "–", "-")):
            return each
    return span


def _one_side(content: list[Span], quotations: list[Span], cue: Span) -> list[Span]:
    """Without the writer's words behind the cue, where what was said stands in quotation marks before it."""
    before = [span for span in content if span.end <= cue.start]
    whole = [span for span in before if any(span.start == each.start and each.end == span.end for each in quotations)]
    if not whole:
        return content
    return [span for span in content if span in before or any(each.overlaps(span) for each in quotations)]


def _merged(spans: list[Span]) -> list[Span]:
    """The spans in order, overlapping ones made one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def _has_quote(draft: Draft, text: str) -> bool:
    return any(text[span.start] in "\"“'‘«„`" or text[span.end - 1] in "\"”'’»“" for span in draft.content)
