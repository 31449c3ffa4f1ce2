"""B1 and B2: whose words fill the article, and how many identified voices it has."""

from collections import Counter

from reader.model.attribution import IDENTIFIED, SourceKind, Voice
from reader.model.ledger import SHARES_NEED_WORDS, word_count, words_by_kind
from reader.model.report import Criterion, Evidence
from reader.model.span import Span
from reader.questions.sourcing import Sourcing, counted, found, not_applicable, not_found

_KINDS = {
    SourceKind.PERSON: "named people",
    SourceKind.ORGANIZATION: "organisations",
    SourceKind.OUTLET: "news outlets",
    SourceKind.DOCUMENT: "documents",
    SourceKind.SPOKESPERSON: "spokespeople",
    SourceKind.UNNAMED: "unnamed people",
    SourceKind.COLLECTIVE: "crowds",
    SourceKind.NONE: "nobody",
    SourceKind.AUTHOR: "the writer",
}
_ONE = {
    SourceKind.PERSON: ("person by name", "people by name"),
    SourceKind.ORGANIZATION: ("organisation", "organisations"),
    SourceKind.OUTLET: ("news outlet", "news outlets"),
    SourceKind.DOCUMENT: ("document", "documents"),
}
_LISTED = 3


def answer_shares(sourcing: Sourcing) -> Criterion:
    question = "Whose words fill the article?"
    report = sourcing.report
    if not report.attributions:
        return not_found("B1", question, "Nobody is reported in this text")
    if word_count(sourcing.text, SHARES_NEED_WORDS) < SHARES_NEED_WORDS:
        return not_applicable("B1", question, f"Too short to tell: shares need {SHARES_NEED_WORDS} words")
    by_kind = Counter({SourceKind(kind): words for kind, words in words_by_kind(report).items()})
    whole = sum(by_kind.values())
    if not whole:
        return not_found("B1", question, "Nobody’s words are reported in this text")
    shares = [f"{_KINDS[kind]} {round(100 * words / whole)} %" for kind, words in by_kind.most_common(_LISTED) if words]
    summary = f"Of {whole} reported words: {', '.join(shares)}"
    evidence = [Evidence((each.source or each.cue)[0], _KINDS[each.source_kind]) for each in report.attributions]
    return found("B1", question, summary, evidence)


def answer_identified(sourcing: Sourcing) -> Criterion:
    question = "How many different voices can you identify?"
    identified = [voice for voice in sourcing.report.voices if voice.kind in IDENTIFIED and voice.mentions]
    first = {voice.mentions[0] for voice in identified}
    speaking = [voice for voice in identified if not _is_joint(voice, first)]
    if not speaking:
        return not_found("B2", question)
    tally = Counter(voice.kind for voice in speaking)
    summary = ", ".join(counted(tally[kind], *_ONE[kind]) for kind in _ONE if tally[kind])
    return found("B2", question, summary, (Evidence(voice.mentions[0], voice.name) for voice in speaking))


def _is_joint(voice: Voice, first: set[Span]) -> bool:
    """Whether a voice is several that speak together and are counted one by one."""
    whole = voice.mentions[0]
    return any(span != whole and whole.holds(span) for span in first)
