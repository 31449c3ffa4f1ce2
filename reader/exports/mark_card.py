"""What the card of one mark says beyond its rule: what kind of mark it is, and whose wording."""

from reader.exports.words import CATEGORY_OF_ONE, KINDS, is_quoted
from reader.model.attribution import SourceKind
from reader.model.report import Category, Finding, Report


def kind_of(report: Report, finding: Finding) -> str:
    """What one mark of its category is called; an unnamed voice by the kind of its source."""
    if finding.category is not Category.UNNAMED_SOURCE:
        return CATEGORY_OF_ONE[finding.category]
    attribution = report.attribution(finding.attribution)
    voice = report.voice(attribution.voice_id) if attribution else None
    kind = KINDS[attribution.source_kind if attribution else SourceKind.UNNAMED]
    return kind if voice is None or voice.ladder is None else f"{kind}, step {voice.ladder} of 4"


def wording_note(report: Report, finding: Finding) -> str:
    """Whose words they are; empty for the writer's own."""
    if finding.category is Category.UNNAMED_SOURCE:
        return ""
    attribution = report.attribution(finding.attribution)
    voice = report.voice(attribution.voice_id) if attribution else None
    speaker = voice.name if voice is not None and voice.kind is not SourceKind.AUTHOR else ""
    if is_quoted(finding):
        return f"Quoted: these are the words of {speaker or 'a speaker'}, not the writer’s."
    return f"These are the writer’s words, reporting what {speaker} said." if speaker else ""
