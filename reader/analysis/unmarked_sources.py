"""Why somebody is not marked as an unnamed voice: who that is, or what keeps the words from handing on a claim."""

from collections.abc import Iterator

from reader.analysis.draft import Draft
from reader.analysis.read_article import ReadArticle
from reader.analysis.source_lexicon import sources
from reader.analysis.unnamed import UnnamedFinder
from reader.model.attribution import IDENTIFIED, Attribution, SourceKind
from reader.model.passed_by import Held, PassedBy
from reader.model.report import Category
from reader.model.rulebook import Rulebook
from reader.model.span import Span

_NAMED = {
    **dict.fromkeys(IDENTIFIED, Held.IDENTIFIED),
    SourceKind.SPOKESPERSON: Held.SPOKESPERSON,
    SourceKind.AUTHOR: Held.AUTHOR,
}


def passed_sources(read: ReadArticle, span: Span, rulebook: Rulebook) -> Iterator[PassedBy]:
    """What is known of who speaks in a span that holds no mark of an unnamed voice."""
    if any(each.category is Category.UNNAMED_SOURCE and each.span.overlaps(span) for each in read.findings):
        return
    finder = UnnamedFinder(read.parsed, read.attributions, read.voices, rulebook, read.quotations)
    found = [each for attribution in read.attributions for each in _of_attribution(read, attribution, span, finder)]
    found = found or list(_of_drafts(read, span))
    yield from found or _of_nouns(read, span)


def _of_attribution(
    read: ReadArticle, attribution: Attribution, span: Span, finder: UnnamedFinder
) -> Iterator[PassedBy]:
    place = next((each for each in attribution.source or attribution.cue if each.overlaps(span)), None)
    if place is None:
        return
    voice = next((voice.name for voice in read.voices if voice.id == attribution.voice_id), "")
    if attribution.source_kind in _NAMED:
        yield PassedBy(_NAMED[attribution.source_kind], place, None, voice)
        return
    passed = finder.passed(attribution)
    if passed is not None:
        held, rule = passed
        detail = rule.off_because if held is Held.OFF and rule is not None else voice
        yield PassedBy(held, place, rule.id if rule is not None else None, detail)


def _of_drafts(read: ReadArticle, span: Span) -> Iterator[PassedBy]:
    """What looked like somebody saying something, and was none."""
    for draft in read.drafts:
        place = next((each for each in draft.source or draft.cue if each.overlaps(span)), None)
        if place is not None:
            yield PassedBy(_dropped(draft), place)


def _dropped(draft: Draft) -> Held:
    if draft.negated:
        return Held.NOBODY
    return Held.NO_CLAIM if draft.content else Held.SILENCE


def _of_nouns(read: ReadArticle, span: Span) -> Iterator[PassedBy]:
    """People who are named by a noun that can be a source, and are said to say nothing."""
    for passage in read.parsed.passages:
        if passage.block.span.overlaps(span):
            for token in passage.doc:
                place = passage.span_of(token)
                if place.overlaps(span) and token.pos_ == "NOUN" and token.lemma_.lower() in sources().people:
                    yield PassedBy(Held.SAYS_NOTHING, place, None, token.text)
