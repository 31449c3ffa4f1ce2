"""Attributions as the parse and the quotation marks show them: who is said to have said what."""

from collections.abc import Iterator

from reader.analysis.cues import Lexicon, lexicon
from reader.analysis.draft import CueClass, Draft
from reader.analysis.hearsay import hearsay_sightings
from reader.analysis.informants import informant_sightings
from reader.analysis.labels import label_sightings
from reader.analysis.misread import misread_sightings
from reader.analysis.noun_cues import noun_sightings
from reader.analysis.parsed import Parsed, Passage
from reader.analysis.quotations import Quotation
from reader.analysis.quoted_content import Quoted
from reader.analysis.sighting import Sighting, draft
from reader.analysis.source_phrases import phrase_sightings
from reader.analysis.verb_cues import verb_sightings
from reader.analysis.voiced_nouns import voiced_noun_sightings

_RELAYS = frozenset({"accord", "according", "report"})
"""Cues of those who pass on what others said."""


_TOLD = frozenset({CueClass.SPEECH, CueClass.WRITING, CueClass.THOUGHT, CueClass.FEELING})


def find_drafts(parsed: Parsed, quotations: tuple[Quotation, ...]) -> tuple[Draft, ...]:
    """All attributions of the article in the order of their cues. Time grows with the text's length."""
    quoted = Quoted(parsed.article.text, quotations)
    words = lexicon()
    found: list[Draft] = []
    for passage in parsed.passages:
        drafts = [draft(each, passage) for each in _sightings(passage, words)]
        outside = [each for each in drafts if not quoted.is_quoted(each.cue[0])]
        found += _outermost(quoted.led(passage, outside))
        found += [each for each in drafts if quoted.is_quoting(each)]
    return tuple(_distinct(found))


def _sightings(passage: Passage, words: Lexicon) -> Iterator[Sighting]:
    """What each finder sees; where two see the same word as a cue, the more particular one counts."""
    seen: set[int] = set()
    for each in (
        *informant_sightings(passage),
        *label_sightings(passage),
        *misread_sightings(passage, words),
        *verb_sightings(passage, words),
        *phrase_sightings(passage),
        *hearsay_sightings(passage, words),
        *noun_sightings(passage, words),
        *voiced_noun_sightings(passage, words),
    ):
        if each.token.i not in seen:
            seen.add(each.token.i)
            yield each


def _outermost(drafts: list[Draft]) -> list[Draft]:
    """Without those whose cue stands in another's content: what is told of a telling belongs to the outer teller.

    What somebody says by another's report stays: "she resigned, an aide said, according to the paper" has both.
    """
    kept: list[Draft] = []
    for each in sorted(drafts, key=_rank, reverse=True):
        outer = [other for other in kept if any(span.overlaps(each.cue[0]) for span in other.content)]
        if all(_is_relayed(each, other) for other in outer):
            kept.append(each)
    return kept


def _is_relayed(inner: Draft, outer: Draft) -> bool:
    """Whether the inner draft is the main telling of what the outer one only passes on."""
    token = inner.cue_token
    is_main = token.dep_ == "ROOT" or (token.dep_ == "ccomp" and token.head == outer.cue_token)
    return is_main and bool(inner.source) and inner.cue_class in _TOLD and outer.cue_token.lemma_ in _RELAYS


def _rank(each: Draft) -> tuple[bool, int]:
    """Which of two that stand in each other's content is the outer one: "according to", else the longer."""
    return each.cue_token.lower_ == "according", _extent(each)


def _extent(each: Draft) -> int:
    return sum(len(span) for span in each.content)


def _distinct(drafts: list[Draft]) -> list[Draft]:
    """The drafts in the order of their cues, one a cue; of two the one with more content, which continues the other."""
    best: dict[int, Draft] = {}
    for each in drafts:
        start = each.cue[0].start
        if start not in best or _extent(best[start]) < _extent(each):
            best[start] = each
    return [best[start] for start in sorted(best)]
