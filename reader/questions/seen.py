"""The report as a person sees it: what they dismissed has left it, and every question is answered anew."""

from collections.abc import Iterable
from dataclasses import replace

from reader.model.attribution import UNIDENTIFIED, Attribution, Voice
from reader.model.first_words import first_words
from reader.model.hiding import hidden_in
from reader.model.limits import WORD_LIMIT
from reader.model.remarks import Remarks
from reader.model.report import Category, Finding, Report
from reader.model.rulebook import Rulebook
from reader.model.school_grades import EASE_PREFIX
from reader.model.span import Span
from reader.questions.answered import answered


def seen_report(report: Report, remarks: Remarks, rulebook: Rulebook) -> Report:
    """The whole report without the findings that the remarks hide.

    Whoever says that a mark is wrong says that nobody unnamed speaks there: the attribution goes with its mark, and a
    voice with its last one. So shares, ledger and answers agree with the marks. A report whose questions are not
    answered yet loses its findings alone; one that nothing is hidden in comes back as it is.
    """
    hidden = [each.finding for each in hidden_in(report, remarks)]
    if not hidden:
        return report
    gone = set(hidden)
    kept = replace(report, findings=tuple(finding for finding in report.findings if finding not in gone))
    if not report.criteria:
        return kept
    article = report.article
    read = replace(_without(kept, hidden), article=first_words(article, WORD_LIMIT))
    ease = tuple(measure for measure in report.measures if measure.id.startswith(EASE_PREFIX))
    return replace(answered(read, ease, rulebook), article=article)


def _without(report: Report, hidden: Iterable[Finding]) -> Report:
    """The report without the attributions of hidden marks; what they reported belongs to whoever else reports it."""
    attributions = {found.id: found for found in report.attributions}
    dismissed = [
        (attribution, finding.span)
        for finding in hidden
        if finding.category is Category.UNNAMED_SOURCE
        and (attribution := attributions.get(finding.attribution or "")) is not None
    ]
    if not dismissed:
        return report
    silent = _silent(report, {attribution.voice_id for attribution, _ in dismissed if attribution.voice_id})
    gone = {found.id for found in report.attributions if found.voice_id in silent or _is_dismissed(found, dismissed)}
    kept = tuple(found for found in report.attributions if found.id not in gone)
    return replace(
        report,
        attributions=kept,
        voices=tuple(_of_kept(voice, gone) for voice in report.voices if voice.id not in silent),
        findings=tuple(_reattributed(finding, gone, kept) for finding in report.findings),
    )


def _silent(report: Report, voices: set[str]) -> set[str]:
    """Which of the voices have no mark left."""
    marked = {finding.attribution for finding in report.findings if finding.category is Category.UNNAMED_SOURCE}
    return voices - {found.voice_id for found in report.attributions if found.id in marked and found.voice_id}


def _is_dismissed(found: Attribution, dismissed: Iterable[tuple[Attribution, Span]]) -> bool:
    """Whether one of the hidden marks stands on the source of an attribution, or on its cue where it has no source."""
    if found.source_kind not in UNIDENTIFIED:
        return False
    places = found.source or found.cue
    return any(
        found.voice_id == other.voice_id and any(place.overlaps(span) for place in places) for other, span in dismissed
    )


def _of_kept(voice: Voice, gone: set[str]) -> Voice:
    return replace(voice, attributions=tuple(key for key in voice.attributions if key not in gone))


def _reattributed(finding: Finding, gone: set[str], kept: tuple[Attribution, ...]) -> Finding:
    """The finding with the innermost of the kept attributions that reports it, where its own is gone."""
    if finding.attribution not in gone:
        return finding
    around = [found for found in kept if any(content.holds(finding.span) for content in found.content)]
    innermost = min(around, key=_extent, default=None)
    return replace(finding, attribution=innermost.id if innermost is not None else None)


def _extent(attribution: Attribution) -> int:
    return max(span.end for span in attribution.content) - min(span.start for span in attribution.content)
