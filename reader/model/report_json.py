"""Reports and articles as JSON values and back: the schema `sourcelight.report/1`.

Spans are `[start, end]`, code points into `text`, half-open. Reading back gives an equal value, so that one schema
serves the command line and the messages between the two processes. Reading raises KeyError, TypeError or
ValueError where the value is not of this schema.
"""

from collections.abc import Iterable
from typing import Any, TypeAlias

from reader.model.article import Article, Block, BlockKind, Dropped
from reader.model.attribution import Attribution, Knowing, KnowingKind, Manner, Reason, ReasonKind, SourceKind, Voice
from reader.model.report import Answer, Category, Criterion, Evidence, Finding, Measure, Report, Sentence, Wording
from reader.model.rulebook import Rulebook
from reader.model.span import Span
from reader.version import program_version

SCHEMA = "sourcelight.report/1"

Json: TypeAlias = dict[str, Any]


def report_as_json(report: Report, rulebook: Rulebook, file: str) -> Json:
    """The report as it is printed: with the versions, the file's name and the reason behind each finding."""
    body = report_body(report)
    why = {rule.id: rule.why for rule in rulebook.rules}
    for finding in body["findings"]:
        finding["why"] = why[finding["rule"]]
    versions = {"schema": SCHEMA, "program": program_version(), "rules": rulebook.version}
    return {**versions, "file": file, **body}


def report_body(report: Report) -> Json:
    """What one report says, without the versions, the file and the rules' words."""
    return {
        **article_as_json(report.article),
        "attributions": [_attribution(found) for found in report.attributions],
        "voices": [_voice(found) for found in report.voices],
        "findings": [finding_as_json(found) for found in report.findings],
        "criteria": [_criterion(found) for found in report.criteria],
        "measures": [_measure(found) for found in report.measures],
        "sentences": [_sentence(found) for found in report.sentences],
    }


def report_from_json(value: Json) -> Report:
    """The report of a value that `report_as_json` or `report_body` made."""
    return Report(
        article=article_from_json(value),
        attributions=tuple(_read_attribution(found) for found in value["attributions"]),
        voices=tuple(_read_voice(found) for found in value["voices"]),
        findings=tuple(finding_from_json(found) for found in value["findings"]),
        criteria=tuple(_read_criterion(found) for found in value["criteria"]),
        measures=tuple(_read_measure(found) for found in value["measures"]),
        sentences=tuple(_read_sentence(found) for found in value["sentences"]),
    )


def article_as_json(article: Article) -> Json:
    return {
        "text": article.text,
        "title": article.title,
        "headline": None if article.headline is None else _span(article.headline),
        "paragraphs": _spans(article.paragraphs),
        "blocks": [{"span": _span(block.span), "kind": block.kind.value} for block in article.blocks],
        "byline": article.byline,
        "outlet": article.outlet,
        "published": article.published,
        "language": article.language,
        "origin": article.origin,
        "notes": list(article.notes),
        "dropped": [_dropped_as_json(gone) for gone in article.dropped],
    }


def _dropped_as_json(gone: Dropped) -> Json:
    return {"text": gone.text, "reason": gone.reason, "place": gone.place, "kind": gone.kind.value}


def article_from_json(value: Json) -> Article:
    return Article(
        text=value["text"],
        origin=value["origin"],
        blocks=tuple(Block(_read_span(block["span"]), BlockKind(block["kind"])) for block in value["blocks"]),
        title=value["title"],
        headline=None if value["headline"] is None else _read_span(value["headline"]),
        paragraphs=_read_spans(value["paragraphs"]),
        byline=value["byline"],
        outlet=value["outlet"],
        published=value["published"],
        language=value["language"],
        dropped=tuple(
            Dropped(gone["text"], gone["reason"], gone["place"], BlockKind(gone["kind"])) for gone in value["dropped"]
        ),
        notes=tuple(value["notes"]),
    )


def finding_as_json(finding: Finding) -> Json:
    return {
        "span": _span(finding.span),
        "category": finding.category.value,
        "rule": finding.rule_id,
        "wording": finding.wording.value,
        "attribution": finding.attribution,
        "evidence": _evidence(finding.evidence),
    }


def finding_from_json(value: Json) -> Finding:
    return Finding(
        span=_read_span(value["span"]),
        category=Category(value["category"]),
        rule_id=value["rule"],
        wording=Wording(value["wording"]),
        evidence=_read_evidence(value["evidence"]),
        attribution=value["attribution"],
    )


def _attribution(found: Attribution) -> Json:
    return {
        "id": found.id,
        "source": _spans(found.source),
        "cue": _spans(found.cue),
        "content": _spans(found.content),
        "manner": found.manner.value,
        "source_kind": found.source_kind.value,
        "voice": found.voice_id,
    }


def _read_attribution(value: Json) -> Attribution:
    return Attribution(
        id=value["id"],
        source=_read_spans(value["source"]),
        cue=_read_spans(value["cue"]),
        content=_read_spans(value["content"]),
        manner=Manner(value["manner"]),
        source_kind=SourceKind(value["source_kind"]),
        voice_id=value["voice"],
    )


def _voice(found: Voice) -> Json:
    return {
        "id": found.id,
        "name": found.name,
        "kind": found.kind.value,
        "mentions": _spans(found.mentions),
        "attributions": list(found.attributions),
        "ladder": found.ladder,
        "number": found.number,
        "reason": {"kind": found.reason.kind.value, "spans": _spans(found.reason.spans)},
        "knowing": {"kind": found.knowing.kind.value, "spans": _spans(found.knowing.spans)},
        "relayed_by": found.relayed_by,
    }


def _read_voice(value: Json) -> Voice:
    reason, knowing = value["reason"], value["knowing"]
    return Voice(
        id=value["id"],
        name=value["name"],
        kind=SourceKind(value["kind"]),
        mentions=_read_spans(value["mentions"]),
        attributions=tuple(value["attributions"]),
        ladder=value["ladder"],
        number=value["number"],
        reason=Reason(ReasonKind(reason["kind"]), _read_spans(reason["spans"])),
        knowing=Knowing(KnowingKind(knowing["kind"]), _read_spans(knowing["spans"])),
        relayed_by=value["relayed_by"],
    )


def _criterion(found: Criterion) -> Json:
    return {
        "id": found.id,
        "question": found.question,
        "answer": found.answer.value,
        "summary": found.summary,
        "evidence": _evidence(found.evidence),
    }


def _read_criterion(value: Json) -> Criterion:
    return Criterion(
        id=value["id"],
        question=value["question"],
        answer=Answer(value["answer"]),
        summary=value["summary"],
        evidence=_read_evidence(value["evidence"]),
    )


def _measure(found: Measure) -> Json:
    return {
        "id": found.id,
        "title": found.title,
        "value": found.value,
        "unit": found.unit,
        "counted": found.counted,
    }


def _read_measure(value: Json) -> Measure:
    return Measure(value["id"], value["title"], value["value"], value["unit"], value["counted"])


def _sentence(found: Sentence) -> Json:
    return {"span": _span(found.span), "wording": found.wording.value, "tone": found.tone}


def _read_sentence(value: Json) -> Sentence:
    return Sentence(_read_span(value["span"]), Wording(value["wording"]), value["tone"])


def _evidence(shown: Iterable[Evidence]) -> list[Json]:
    return [{"span": _span(evidence.span), "shows": evidence.shows} for evidence in shown]


def _read_evidence(values: Iterable[Json]) -> tuple[Evidence, ...]:
    return tuple(Evidence(_read_span(value["span"]), value["shows"]) for value in values)


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def _spans(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _read_span(value: list[int]) -> Span:
    start, end = value
    return Span(start, end)


def _read_spans(values: Iterable[list[int]]) -> tuple[Span, ...]:
    return tuple(_read_span(value) for value in values)
